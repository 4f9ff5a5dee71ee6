import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { resultSheets, returnedOutput, taskStart, tasks } from "../../src";
import { exitCodes, flag, option, Unusable, type CommandRun, type ExitCode } from "../command-run";
import { today } from "../files/today";
import { finishTask, refuseTaskOutput } from "../finish-task";
import { asOfDay } from "../settings";
import { taskInput } from "../task-input";
import { tool } from "../tool";

/** `gongshi returned`: what the units have corrected. */
export async function runReturned(run: CommandRun): Promise<ExitCode> {
  const original = required(run, "original");
  const files = await filesOf(required(run, "returned"));
  await refuseTaskOutput(run, [original, ...files]);
  const input = await taskInput(run, [original, ...files], asOfDay(run, today()));
  const outcome = tasks.returned.run(input, {
    ...tasks.returned.initial(taskStart(input.env.asOf, input)),
    level: flag(run, "warnings") ? "warning" : "error",
  });
  if (!outcome.ok) throw new Unusable(outcome.error);
  await finishTask(run, "returned", input, outcome.value, () => returnedOutput(tool, outcome.value, input.language));
  return outcome.value.detail.rows.every(({ status }) => status === "fixed") ? exitCodes.clean : exitCodes.findings;
}

function required(run: CommandRun, name: "original" | "returned"): string {
  const path = option(run, name);
  if (path !== undefined) return path;
  throw new Unusable(
    name === "original"
      ? { zh: "请用 --original FILE 给出退回前的原文件。", en: "Name the original with --original FILE." }
      : { zh: "请用 --returned FILE|FOLDER 给出发回的文件。", en: "Name what came back with --returned FILE|FOLDER." },
  );
}

/** The file, or the workbooks and CSV files of the folder by name, without what Excel and we keep there. */
async function filesOf(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory() !== true) return [path];
  const names = (await readdir(path)).filter(
    (name) => /\.(?:xlsx|csv)$/i.test(name) && !/^[.~]/.test(name) && name !== `${resultSheets.returnIndex}.xlsx`,
  );
  if (names.length > 0) return names.sort().map((name) => join(path, name));
  throw new Unusable({
    zh: `文件夹 ${path} 里没有 .xlsx 或 .csv 文件。`,
    en: `The folder ${path} has no .xlsx or .csv file.`,
  });
}
