import { daysLate, dueDate, timeliness, workdayAdd, workdays } from "./deadline-functions";
import { type WorksheetFunction } from "./worksheet-function";

/** The functions that need no ledger, by their permanent ids. */
export const lightFunctions = {
  WORKDAY_ADD: workdayAdd,
  WORKDAYS: workdays,
  DUE_DATE: dueDate,
  DAYS_LATE: daysLate,
  TIMELINESS: timeliness,
} as const satisfies Readonly<Record<string, WorksheetFunction>>;
