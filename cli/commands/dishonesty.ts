import { dishonestyOutput, isoDate, taskStart, tasks, type TaskInput } from "../../src";
import { exitCodes, option, Unusable, type CommandRun, type ExitCode } from "../command-run";
import { today } from "../files/today";
import { writeLetters } from "../files/write-documents";
import { finishTask, refuseTaskOutput } from "../finish-task";
import { asOfDay } from "../settings";
import { taskInput } from "../task-input";
import { dayOption, monthOption } from "../task-options";
import { tool } from "../tool";

/** `gongshi dishonesty`: the severe-dishonesty list as it stands at the end of a month, or on a day of it. */
export async function runDishonesty(run: CommandRun): Promise<ExitCode> {
  const { files } = run.command;
  const month = monthOption(run);
  const day = option(run, "day") === undefined ? null : dayOption(run);
  if (files.length === 0 && option(run, "settings") === undefined) {
    throw new Unusable({
      zh: "请给出有“严重失信主体名单”的工作簿：FILE 或 --settings FILE。",
      en: "Name the workbook that has the list: FILE, or --settings FILE.",
    });
  }
  await refuseTaskOutput(run, files);
  // A month that is past comes out the same on any day.
  const office = await taskInput(run, files, asOfDay(run, Math.min(today(), month.to)), []);
  const input = option(run, "settings") === undefined ? office : withListOf(office);
  const outcome = tasks.dishonesty.run(input, {
    ...tasks.dishonesty.initial(taskStart(input.env.asOf, input)),
    month: isoDate(month.from).slice(0, 7),
    day: day === null ? "" : isoDate(day),
    due: option(run, "due") ?? "",
    sender: option(run, "sender") ?? "",
    perBody: pointsOption(run, "points-body"),
    perOverdue: pointsOption(run, "points-overdue"),
    perMonth: pointsOption(run, "points-month"),
  });
  if (!outcome.ok) throw new Unusable(outcome.error);
  await writeLetters(run, outcome.value.documents ?? []);
  await finishTask(run, "dishonesty", input, outcome.value, () =>
    dishonestyOutput(tool, outcome.value, input.language),
  );
  return outcome.value.detail.counts.overdue > 0 ? exitCodes.findings : exitCodes.clean;
}

/** The list of the file that was named; the office's own where none was. */
function withListOf(office: TaskInput): TaskInput {
  const workbook = office.sources[0]?.workbook;
  return workbook === undefined ? office : { ...office, registers: workbook, sheets: workbook };
}

/** A number from 0 with at most two decimals, 0 where none is given. */
function pointsOption(run: CommandRun, name: string): number {
  const text = option(run, name) ?? "0";
  if (/^\d{1,4}(\.\d{1,2})?$/.test(text)) return Number(text);
  throw new Unusable({
    zh: `--${name} 应为不小于 0 的数，如 0.5，不是“${text}”。`,
    en: `--${name} takes a number from 0 such as 0.5, not “${text}”.`,
  });
}
