import { type Day } from "../../calendar/day";
import { registerSheetNames } from "../../registers/registers";
import { type TaskInput, type TaskStart } from "./task";
import { taskLedgers } from "./task-ledgers";

/** What a task is begun with where everything has been read. */
export const taskStart = (today: Day, { sources, sheets }: Pick<TaskInput, "sources" | "sheets">): TaskStart => ({
  today,
  ledgers: taskLedgers(sources),
  sheets: taskSheets(sheets.sheets.map(({ name }) => name)),
});

/** The sheets that a task may be told to read: all but the registers, which it knows. */
export const taskSheets = (names: readonly string[]): readonly string[] =>
  names.filter((name) => !registerSheetNames.has(name));
