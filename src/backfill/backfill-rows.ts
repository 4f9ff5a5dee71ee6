import { type Month } from "../annexes/month";
import { type Day } from "../calendar/day";
import { type DaySpan } from "../calendar/day-span";
import { type BackfillWindow, dueDay } from "../calendar/deadline";
import { type LedgerReport } from "../findings/ledger-report";
import { type RuleEnv } from "../rules/rule";
import { caseVersions, isLater, isVersion, type Version } from "./case-versions";
import { type Cohort } from "./cohort";
import { countedRows } from "./counted-rows";

/** A reported row with its cohort. */
export interface BackfillRow {
  readonly at: Version;
  readonly cohort: Cohort;
  /** Whether it was decided in a window. */
  readonly isInWindow: boolean;
  /** Of a row late after a return, the version that had errors. */
  readonly original: Version | null;
}

/** What rows are put to cohorts by. */
export interface BackfillRules extends Pick<RuleEnv, "standard" | "calendar"> {
  readonly windows: readonly BackfillWindow[];
  /** The month that all of the windows exempt. */
  readonly month: Month;
}

/** The window that a decision falls into, both of its ends included. */
export const windowOf = (decision: Day | null, windows: readonly BackfillWindow[]): BackfillWindow | undefined =>
  windows.find(
    ({ decisionFrom, decisionTo }) => decision !== null && decision >= decisionFrom && decision <= decisionTo,
  );

/** Puts every reported row to its cohort, one after another. */
export function* backfillRows(
  reports: readonly LedgerReport[],
  { windows, month, standard, calendar }: BackfillRules,
): Generator<BackfillRow, void, undefined> {
  const versionsOf = caseVersions(reports, ({ decision }) => windowOf(decision, windows) !== undefined);
  const dues = new Map<Day, Day | null>();
  const dueOf = (decision: Day): Day | null => {
    const known = dues.get(decision);
    if (known !== undefined) return known;
    const deadline = dueDay(decision, standard.deadlines, calendar);
    const due = deadline.ok ? deadline.value.due : null;
    dues.set(decision, due);
    return due;
  };
  for (const row of countedRows(reports)) {
    if (!isVersion(row)) continue;
    const window = windowOf(row.decision, windows);
    const due = row.decision === null ? null : dueOf(row.decision);
    const versions = window === undefined ? [] : versionsOf(row);
    const cohort = cohortOf(row, due, window, month, versions);
    const original =
      cohort === "late-after-return" ? (versions.find((other) => other.isWrong && isLater(row, other)) ?? null) : null;
    yield { at: row, cohort, isInWindow: window !== undefined, original };
  }
}

function cohortOf(
  row: Version,
  due: Day | null,
  window: BackfillWindow | undefined,
  month: DaySpan,
  versions: readonly Version[],
): Cohort {
  if (due === null) return "unknown";
  const isInTime = row.received <= due;
  if (window === undefined) return isInTime ? "normal-in-time" : "normal-late";
  if (row.isWrong && versions.some((other) => isLater(other, row))) return "returned";
  if (isInTime) return "in-time";
  if (row.received > window.acceptedBy) {
    const wasReturned = versions.some((other) => other.isWrong && isLater(row, other));
    return wasReturned ? "late-after-return" : "late-after-deadline";
  }
  if (row.received < month.from || row.received > month.to) return "other-month";
  return row.isWrong ? "not-accepted" : "exempt";
}
