import { checkOutput, kinds, type Kind } from "../../src";
import { checkInput, type CheckedInput } from "../check-input";
import { exitCodes, flag, option, Unusable, type CommandRun, type ExitCode } from "../command-run";
import { refuseOutputs } from "../files/output-file";
import { today } from "../files/today";
import { writeAnnotated, writeFindingsCsv } from "../files/write-findings";
import { asOfDay, standardOf } from "../settings";
import { checkSummary } from "../terminal/check-summary";
import { tool } from "../tool";

const DEFAULT_LIMIT = 100_000;

/** `gongshi check`: judges every ledger of every file. */
export async function runCheck(run: CommandRun): Promise<ExitCode> {
  const { files, language } = run.command;
  const [out, csv, sheet] = [option(run, "out"), option(run, "csv"), option(run, "sheet")];
  if (out !== undefined) requireSingleWorkbook(out, files);
  const limit = findingLimit(run);
  const kind = kindOf(run);
  await refuseOutputs(run, [out, csv], files);
  const request = {
    ...(await standardOf(run)),
    asOf: asOfDay(run, today()),
    ...(sheet !== undefined && { sheet }),
    ...(kind !== undefined && { kind }),
  };

  const checked: CheckedInput[] = [];
  for (const file of files) checked.push(await checkInput(run, file, request));
  const [first, ...rest] = checked;
  if (first === undefined) throw new Error("a command that needs files was given none");

  if (out !== undefined) await writeAnnotated(run, first, out, limit);
  if (csv !== undefined) await writeFindingsCsv(run, checked, csv, limit);
  run.progress.end();
  if (flag(run, "json"))
    run.print(`${JSON.stringify(checkOutput(tool, [first, ...rest], language, limit), null, 2)}\n`);
  else run.print(checkSummary(checked, language));
  return exitCodeOf(run, checked);
}

function requireSingleWorkbook(out: string, files: readonly string[]): void {
  if (files.length > 1) {
    throw new Unusable({
      zh: "--out 一次只能带一个输入文件；请逐个核验。",
      en: "--out takes one input file at a time; check them one by one.",
    });
  }
  if (!/\.xlsx$/i.test(out)) {
    throw new Unusable({ zh: "--out 的文件名应以 .xlsx 结尾。", en: "The file of --out must end with .xlsx." });
  }
}

function kindOf(run: CommandRun): Kind | undefined {
  const named = option(run, "kind");
  if (named === undefined || named === "auto") return undefined;
  const kind = kinds.find((each) => each === named);
  if (kind !== undefined) return kind;
  throw new Unusable({
    zh: `--kind 应为 licence、penalty 或 auto，不是“${named}”。`,
    en: `--kind takes licence, penalty or auto, not “${named}”.`,
  });
}

function findingLimit(run: CommandRun): number {
  const text = option(run, "limit");
  if (text === undefined) return DEFAULT_LIMIT;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new Unusable({
    zh: `--limit 应为不小于 0 的整数，不是“${text}”。`,
    en: `--limit takes a whole number, not “${text}”.`,
  });
}

function exitCodeOf(run: CommandRun, checked: readonly CheckedInput[]): ExitCode {
  const reports = checked.flatMap(({ check }) => check.reports);
  if (reports.some(({ toolFaults }) => toolFaults.length > 0)) return exitCodes.toolFault;
  const empty = checked.filter(({ check }) => check.reports.length === 0);
  for (const { file } of empty) {
    run.tell({ zh: `${file} 里没有找到台账。\n`, en: `No ledger was found in ${file}.\n` }[run.command.language]);
  }
  if (empty.length > 0) return exitCodes.unusable;
  return reports.some(({ counts }) => counts.error > 0) ? exitCodes.findings : exitCodes.clean;
}
