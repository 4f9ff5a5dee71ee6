import { builtInCalendar } from "../calendar/calendar-data";
import { type Day } from "../calendar/day";
import { isDecisionDay } from "../calendar/decision-day";
import { timelinessStatuses } from "../calendar/timeliness";
import { dayAt } from "../ledger/cell-at";
import { type Ledger } from "../ledger/ledger";
import { judgeTimeliness, rowTimeliness, type TimeEnv } from "../ledger/ledger-timeliness";
import { type Ratio } from "../measures/ratio";
import { cellAt, type CellColumn } from "../sheets/column";
import { type TimeRules } from "../standard/shipped-time-rules";
import { err, ok, type Result } from "../support/result";
import { isBlankOrZero } from "./argument-cell";
import { type CellFault } from "./cell-answer";
import { columnsLedger } from "./columns-ledger";
import { calendarMissing } from "./deadline-words";

/** Decision and report dates side by side. */
export interface DatedRows {
  readonly decisions: CellColumn;
  readonly reports: CellColumn;
  readonly rowCount: number;
}

/** The days of reporting that count, both included; `null` is open. */
export interface ReportWindow {
  readonly from: Day | null;
  readonly to: Day | null;
}

/**
 * How many rows were late, of how many. Rows without any date are no rows; with a window only those count whose day of
 * reporting lies in it. A date that cannot be read leaves its row in the total and out of the late ones, as everywhere.
 */
export function countLate(dated: DatedRows, window: ReportWindow, rules: TimeRules): Result<Ratio, CellFault> {
  const ledger = columnsLedger(
    "penalty",
    [
      { role: "decisionDate", name: "决定日期", cells: dated.decisions },
      { role: "reportedAt", name: "上报日期", cells: dated.reports },
    ],
    filledRows(dated),
  );
  const env: TimeEnv = { standard: rules, calendar: builtInCalendar, asOf: 0 };
  const statuses = judgeTimeliness(ledger, env);
  const late = timelinessStatuses.indexOf("late");
  const unknown = timelinessStatuses.indexOf("unknown");
  let [numerator, denominator] = [0, 0];
  for (let row = 0; row < statuses.length; row += 1) {
    if (!isInWindow(ledger, row, window)) continue;
    denominator += 1;
    if (statuses[row] === late) numerator += 1;
    else if (statuses[row] === unknown) {
      const missing = missingYear(ledger, env, row);
      if (missing !== null) return err(calendarMissing(missing));
    }
  }
  return ok({ numerator, denominator });
}

function isInWindow(ledger: Ledger, row: number, { from, to }: ReportWindow): boolean {
  if (from === null && to === null) return true;
  const day = dayAt(ledger, "reportedAt", row);
  return day !== null && (from === null || day >= from) && (to === null || day <= to);
}

/**
 * The year that the calendar lacks for a row that has been reported; `null` where that is not why it is unknown. A day
 * on which nobody can have decided is a slip like an unreadable one.
 */
function missingYear(ledger: Ledger, env: TimeEnv, row: number): number | null {
  const decision = dayAt(ledger, "decisionDate", row);
  const reported = dayAt(ledger, "reportedAt", row);
  if (decision === null || reported === null || !isDecisionDay(decision, reported)) return null;
  const judged = rowTimeliness(ledger, env, row);
  return judged.status === "unknown" && judged.reason === "calendar-missing" ? judged.year : null;
}

/** The rows that hold anything; a first row of words above the dates is their header. */
function filledRows({ decisions, reports, rowCount }: DatedRows): Uint32Array {
  const rows: number[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    const here = [cellAt(decisions, row), cellAt(reports, row)];
    if (here.every(isBlankOrZero)) continue;
    if (row === 0 && here.every((cell) => typeof cell === "string" && !/[\d０-９]/.test(cell))) continue;
    rows.push(row);
  }
  return Uint32Array.from(rows);
}
