import { resolve } from "node:path";
import { allRules, comparedRules, compareOutput, taskLedgers, tasks, type LedgerRef, type TaskLedger } from "../../src";
import { exitCodes, flag, option, Unusable, type CommandRun, type ExitCode } from "../command-run";
import { listedFiles } from "../files/listed-files";
import { today } from "../files/today";
import { finishTask, refuseTaskOutput } from "../finish-task";
import { asOfDay } from "../settings";
import { taskInput } from "../task-input";
import { countOption } from "../task-options";
import { tool } from "../tool";

const DEFAULT_LIMIT = 100_000;

/** `gongshi compare`: ledgers of units against the platform's export. */
export async function runCompare(run: CommandRun): Promise<ExitCode> {
  const [ledger, platform] = [needed(run, "ledger"), needed(run, "platform")];
  const listed = await listedFiles([ledger], [option(run, "out"), option(run, "settings"), platform]);
  const ledgers = listed.map(({ path }) => path);
  if (ledgers.length === 0) {
    throw new Unusable({
      zh: `文件夹 ${ledger} 里没有 .xlsx 或 .csv 文件。`,
      en: `There is no .xlsx or .csv file in the folder ${ledger}.`,
    });
  }
  const isOneFile = resolve(ledger) === resolve(platform);
  const files = isOneFile ? [ledger] : [...ledgers, platform];
  const limit = countOption(run, "limit", DEFAULT_LIMIT);
  await refuseTaskOutput(run, files);
  const rules = allRules.filter(({ id }) => comparedRules.has(id));
  const input = await taskInput(run, files, asOfDay(run, today()), rules);

  const found = taskLedgers(input.sources);
  const isOfPlatform = ({ ref, hasReceipt }: TaskLedger): boolean =>
    isOneFile ? hasReceipt : ref.source === input.sources.at(-1)?.id;
  const refs = (ofPlatform: boolean): readonly LedgerRef[] =>
    found.filter((each) => isOfPlatform(each) === ofPlatform).map(({ ref }) => ref);
  const outcome = tasks.compare.run(input, {
    month: option(run, "month") ?? "",
    ledgers: refs(false),
    platform: refs(true),
    units: unitsOption(run),
    listed: flag(run, "json") ? limit : 0,
  });
  if (!outcome.ok) throw new Unusable(outcome.error);
  await finishTask(run, "compare", input, outcome.value, () => compareOutput(tool, outcome.value, input.language));
  return outcome.value.detail.concealed > 0 ? exitCodes.findings : exitCodes.clean;
}

function needed(run: CommandRun, name: "ledger" | "platform"): string {
  const path = option(run, name);
  if (path !== undefined) return path;
  throw new Unusable({
    zh: `请用 --${name} 给出${{ ledger: "单位台账（文件或文件夹）", platform: "平台导出文件" }[name]}。`,
    en: `Name the ${{ ledger: "ledger, a file or a folder,", platform: "platform's export" }[name]} with --${name}.`,
  });
}

function unitsOption(run: CommandRun): readonly string[] | null {
  const text = option(run, "units");
  if (text === undefined) return null;
  const names = text.split(/[,，、;；]/).flatMap((name) => (name.trim() === "" ? [] : [name.trim()]));
  if (names.length > 0) return names;
  throw new Unusable({
    zh: "--units 应为单位名称，用逗号隔开。",
    en: "--units takes names of units, separated by commas.",
  });
}
