import { isoDate, taskStart, tasks, weeklyOutput } from "../../src";
import { exitCodes, Unusable, type CommandRun, type ExitCode } from "../command-run";
import { finishTask, refuseTaskOutput } from "../finish-task";
import { asOfDay } from "../settings";
import { taskInput } from "../task-input";
import { dayOption } from "../task-options";
import { tool } from "../tool";

/** `gongshi weekly`: what is to be reported this week and next, by unit. */
export async function runWeekly(run: CommandRun): Promise<ExitCode> {
  const { files } = run.command;
  const day = dayOption(run);
  await refuseTaskOutput(run, files);
  const input = await taskInput(run, files, asOfDay(run, day));
  const { ledgers } = tasks.weekly.initial(taskStart(day, input));
  const outcome = tasks.weekly.run(input, { ledgers, day: isoDate(day) });
  if (!outcome.ok) throw new Unusable(outcome.error);
  await finishTask(run, "weekly", input, outcome.value, () => weeklyOutput(tool, outcome.value, input.language));
  return exitCodes.clean;
}
