import { deadlineList, type DeadlineList, type Language, rosterOf, type SheetMarks } from "../../src";
import { type CheckedWorkbook } from "./checked-workbook";
import { sheetMarks } from "./place-marks";

/** What is made of a check on demand, each once. */
export interface MadeLater {
  readonly of: CheckedWorkbook;
  readonly language: Language;
  readonly marks: () => readonly SheetMarks[];
  readonly deadlines: () => DeadlineList;
}

export function madeLater(of: CheckedWorkbook, language: Language): MadeLater {
  let marks: readonly SheetMarks[] | null = null;
  let deadlines: DeadlineList | null = null;
  return {
    of,
    language,
    marks: () => (marks ??= sheetMarks(of, language)),
    deadlines: () =>
      (deadlines ??= deadlineList(of.reports, of.env, of.parameters.roster ?? rosterOf(of.env.standard), language)),
  };
}
