import { backfillOutput, readMonth, taskStart, tasks } from "../../src";
import { exitCodes, option, Unusable, type CommandRun, type ExitCode } from "../command-run";
import { finishTask, refuseTaskOutput } from "../finish-task";
import { today } from "../files/today";
import { asOfDay } from "../settings";
import { taskInput } from "../task-input";
import { tool } from "../tool";

/** `gongshi backfill`: what a backfill window does to the late rate of the month that it exempts. */
export async function runBackfill(run: CommandRun): Promise<ExitCode> {
  const { files } = run.command;
  await refuseTaskOutput(run, files);
  const month = option(run, "month");
  const asOf = asOfDay(run, readMonth(month ?? "")?.to ?? today());
  const input = await taskInput(run, files, asOf);
  const settings = tasks.backfill.initial(taskStart(asOf, input));
  const outcome = tasks.backfill.run(input, { ...settings, month: month ?? settings.month });
  if (!outcome.ok) throw new Unusable(outcome.error);
  await finishTask(run, "backfill", input, outcome.value, () => backfillOutput(tool, outcome.value, input.language));
  return exitCodes.clean;
}
