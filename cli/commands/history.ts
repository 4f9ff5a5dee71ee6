import { isoDate, taskLedgers, tasks, trendsOutput, type TaskSource } from "../../src";
import { exitCodes, option, Unusable, type CommandRun, type ExitCode } from "../command-run";
import { finishTask, refuseTaskOutput } from "../finish-task";
import { asOfDay } from "../settings";
import { taskInput } from "../task-input";
import { monthOption } from "../task-options";
import { tool } from "../tool";

/** `gongshi history`: trends, and what became of last month's findings. */
export async function runHistory(run: CommandRun): Promise<ExitCode> {
  const { files } = run.command;
  const month = monthOption(run);
  const before = option(run, "before");
  if (files.length === 0 && (before !== undefined || option(run, "settings") === undefined)) {
    throw new Unusable({
      zh: "请给出当月的文件：FILE；只看历史时用 --settings FILE。",
      en: "Name this month's file: FILE; or --settings FILE to look at the history only.",
    });
  }
  const inputs = before === undefined ? files : [...files, before];
  await refuseTaskOutput(run, inputs);
  const input = await taskInput(run, inputs, asOfDay(run, month.to));
  const refsOf = (sources: readonly TaskSource[]) => taskLedgers(sources).map(({ ref }) => ref);
  const outcome = tasks.trends.run(input, {
    month: isoDate(month.from).slice(0, 7),
    ledgers: refsOf(input.sources.slice(0, files.length)),
    before: refsOf(input.sources.slice(files.length)),
    units: [],
  });
  if (!outcome.ok) throw new Unusable(outcome.error);
  await finishTask(run, "trends", input, outcome.value, () => trendsOutput(tool, outcome.value, input.language));
  return exitCodes.clean;
}
