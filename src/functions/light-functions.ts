import { asDate, fixCode, money } from "./check-functions";
import { daysLate, dueDate, timeliness, workdayAdd, workdays } from "./deadline-functions";
import { concealed, missingNumbers } from "./list-functions";
import { rankFlags } from "./rank-function";
import { concealmentRate, lateCount, lateRateFunction, rateTextFunction } from "./rate-functions";
import { scoreCompleteness, scoreCompliance, scoreFunction, scoreTimeliness } from "./score-functions";
import { type WorksheetFunction } from "./worksheet-function";

/** The functions that need no rules of the ledger, by their permanent ids. */
export const lightFunctions = {
  WORKDAY_ADD: workdayAdd,
  WORKDAYS: workdays,
  DUE_DATE: dueDate,
  DAYS_LATE: daysLate,
  TIMELINESS: timeliness,
  LATE_COUNT: lateCount,
  LATE_RATE: lateRateFunction,
  CONCEALMENT_RATE: concealmentRate,
  RATE_TEXT: rateTextFunction,
  FIX_CODE: fixCode,
  AS_DATE: asDate,
  MONEY: money,
  CONCEALED: concealed,
  MISSING_NUMBERS: missingNumbers,
  SCORE: scoreFunction,
  SCORE_COMPLIANCE: scoreCompliance,
  SCORE_TIMELINESS: scoreTimeliness,
  SCORE_COMPLETENESS: scoreCompleteness,
  RANK_FLAGS: rankFlags,
} as const satisfies Readonly<Record<string, WorksheetFunction>>;
