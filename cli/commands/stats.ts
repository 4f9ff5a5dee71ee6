import { dailyOutput, isoDate, readDay, taskStart, tasks } from "../../src";
import { exitCodes, option, Unusable, type CommandRun, type ExitCode } from "../command-run";
import { writeLetters } from "../files/write-documents";
import { finishTask, refuseTaskOutput } from "../finish-task";
import { asOfDay } from "../settings";
import { taskInput } from "../task-input";
import { dayOption } from "../task-options";
import { tool } from "../tool";

/** `gongshi stats`: the daily table of a day or of a span, and the units that are silent. */
export async function runStats(run: CommandRun): Promise<ExitCode> {
  const { files } = run.command;
  const today = dayOption(run);
  const day = isoDate(today);
  const [from, to] = [option(run, "from") ?? day, option(run, "to") ?? day];
  await refuseTaskOutput(run, files);
  // Rows that came in after the day are not of the future when the span has them.
  const asOf = Math.max(today, readDay(to, false) ?? today);
  const input = await taskInput(run, files, asOfDay(run, asOf));
  const { ledgers } = tasks.daily.initial(taskStart(today, input));
  const outcome = tasks.daily.run(input, { ledgers, day, from, to, sender: option(run, "sender") ?? "" });
  if (!outcome.ok) throw new Unusable(outcome.error);
  await writeLetters(run, outcome.value.documents ?? []);
  await finishTask(run, "daily", input, outcome.value, () => dailyOutput(tool, outcome.value, input.language));
  return exitCodes.clean;
}
