import { basename } from "node:path";
import {
  annexNotesPlan,
  annexOutput,
  annexSheetPlan,
  coverageChartsPlan,
  coverageSheetPlan,
  isoDate,
  monthAnnexes,
  readDishonestyList,
  rosterOf,
  withCharts,
  writeWorkbook,
  type WorkbookAnnexes,
  type Words,
} from "../../src";
import { checkInput, type CheckedInput } from "../check-input";
import { exitCodes, flag, option, Unusable, type CommandRun, type ExitCode } from "../command-run";
import { nodeByteCodec } from "../files/node-byte-codec";
import { refuseOutputs, writeOutput } from "../files/output-file";
import { asOfDay, standardOf } from "../settings";
import { monthOption, optionalDay } from "../task-options";
import { annexSummary } from "../terminal/annex-summary";
import { tool } from "../tool";
import { bulletinPath, type MadeBulletin, writeBulletin } from "./annex-bulletin";

/** `gongshi annex`: the annexes of a platform export, a ledger, or sheets of the ten disclosures. */
export async function runAnnex(run: CommandRun): Promise<ExitCode> {
  const { files, language } = run.command;
  const [file] = files;
  if (file === undefined) throw new Error("a command that needs a file was given none");
  const month = monthOption(run);
  const out = option(run, "out");
  if (out !== undefined && !/\.xlsx$/i.test(out)) {
    throw new Unusable({ zh: "--out 的文件名应以 .xlsx 结尾。", en: "The file of --out must end with .xlsx." });
  }
  const bulletinOut = bulletinPath(run);
  await refuseOutputs(run, [out, bulletinOut], files);
  const checked = await checkInput(run, file, {
    ...(await standardOf(run)),
    asOf: asOfDay(run, month.to),
  });
  const { check, input } = checked;
  const roster = check.parameters.roster ?? rosterOf(check.env.standard);
  const made = monthAnnexes({
    ...{ workbook: input.workbook, reports: check.reports, dishonestyList: readDishonestyList(input.workbook) },
    ...{ standard: check.env.standard, roster },
    ...{ month, until: optionalDay(run, "until") ?? month.to },
  });
  if (!made.ok) throw new Unusable(refusals[made.error](file, check.env.standard.profile.id));
  const bulletin = await writeBulletin(run, checked, roster);
  if (out !== undefined) await writeAnnexes(run, checked, made.value, bulletin, out);
  run.progress.end();
  run.print(
    flag(run, "json")
      ? `${JSON.stringify(annexOutput(tool, check.env.standard.profile, made.value, bulletin?.output ?? null, language), null, 2)}\n`
      : annexSummary(made.value, bulletin?.output ?? null, language),
  );
  return exitCodes.clean;
}

const refusals = {
  nothing: (file: string): Words => ({
    zh: `${file} 里没有找到台账，也没有“八公示”、信用评价、信易贷的工作表。`,
    en: `No ledger was found in ${file}, nor a sheet of the eight categories, credit evaluations or the loan platform.`,
  }),
  "no-roster": (file: string, profile: string): Words => ({
    zh: `${file} 没有“单位名录”工作表，口径 ${profile} 也没有内置名录；请添加“单位名录”，或用 --profile 指定口径。`,
    en: `${file} has no sheet 单位名录, and profile ${profile} ships no roster; add the sheet, or choose a profile with --profile.`,
  }),
} as const;

async function writeAnnexes(
  run: CommandRun,
  checked: CheckedInput,
  made: WorkbookAnnexes,
  bulletin: MadeBulletin | null,
  path: string,
): Promise<void> {
  const { language } = run.command;
  run.progress.step({ zh: `写出 ${path}`, en: `Writing ${path}` }[language]);
  const { env } = checked.check;
  const plans = [
    ...(bulletin?.plans ?? []),
    ...made.annexes.map((annex) =>
      flag(run, "chart") ? withCharts(annexSheetPlan(annex), annex, made.month) : annexSheetPlan(annex),
    ),
    ...(made.disclosures === null ? [] : [coverageSheetPlan(made.disclosures), coverageChartsPlan(made.disclosures)]),
    annexNotesPlan(
      made,
      {
        file: basename(checked.file),
        origin: { kind: "file", sha256: checked.sha256 },
        tool,
        profile: env.standard.profile,
      },
      language,
    ),
  ];
  const info = {
    title: made.annexes[0]?.title ?? "",
    creator: `${tool.name} ${tool.version}`,
    created: `${isoDate(env.asOf)}T00:00:00Z`,
  };
  await writeOutput(path, writeWorkbook(plans, info, nodeByteCodec), run.signal);
}
