import { type UnitGroups } from "../annexes/unit-groups";
import { type Day } from "../calendar/day";
import { dueDay } from "../calendar/deadline";
import { type LedgerReport } from "../findings/ledger-report";
import { dayAt } from "../ledger/cell-at";
import { cellState } from "../ledger/ledger";
import { receiptColumn } from "../ledger/ledger-timeliness";
import { leftOutRows, standing } from "../measures/tally";
import { type RuleEnv } from "../rules/rule";
import { type UploadWeek } from "./upload-week";

/** When a row that is not reported falls due, seen from the day; `unknown` beyond the calendar. */
export const weeklyStates = ["overdue", "this-week", "next-week", "later", "unknown"] as const;

export type WeeklyState = (typeof weeklyStates)[number];

/** A row to be reported: it falls due by the end of next week, or was decided this week. */
export interface WeeklyRow {
  /** The place of its ledger among those given, and its row there. */
  readonly ledger: number;
  readonly row: number;
  readonly unit: number;
  readonly decision: Day;
  readonly due: Day | null;
  readonly state: WeeklyState;
  readonly isOfWeek: boolean;
}

/** The rows of a week, and what could not be looked at. */
export interface WeeklyRows {
  /** By deadline, the earliest first; those without one last; else in the order of the ledgers. */
  readonly rows: readonly WeeklyRow[];
  /** Rows not reported whose decision date cannot be read, and rows whose date of report cannot. */
  readonly undated: number;
  readonly unreadable: number;
  /** Rows not reported that nobody has to report: repeated, and not to be collected. */
  readonly duplicates: number;
  readonly excluded: number;
  /** Rows whose deadline needs a year that the calendar lacks, by year. */
  readonly beyond: ReadonlyMap<number, number>;
}

/** Finds the rows of ledgers that are not reported and matter this week (周清). */
export function weeklyRows(
  reports: readonly LedgerReport[],
  { unitOf, names }: UnitGroups,
  { week, next, day }: UploadWeek,
  { standard, calendar }: Pick<RuleEnv, "standard" | "calendar">,
): WeeklyRows {
  const rows: WeeklyRow[] = [];
  const beyond = new Map<number, number>();
  let [undated, unreadable, duplicates, excluded] = [0, 0, 0, 0];
  const dues = new Map<Day, ReturnType<typeof dueDay>>();
  const dueOf = (decision: Day): ReturnType<typeof dueDay> => {
    const due = dues.get(decision) ?? dueDay(decision, standard.deadlines, calendar);
    dues.set(decision, due);
    return due;
  };
  const stateOf = (due: Day): WeeklyState => {
    if (due < day) return "overdue";
    if (due <= week.to) return "this-week";
    return due <= next.to ? "next-week" : "later";
  };

  for (const [place, report] of reports.entries()) {
    const { ledger } = report;
    const receipts = receiptColumn(ledger);
    if (receipts === undefined) continue;
    const leftOut = leftOutRows(report);
    for (let row = 0; row < ledger.rows.length; row += 1) {
      const state = receipts.states[receipts.codes[row] ?? 0];
      if (state === cellState.unreadable) unreadable += 1;
      if (state !== cellState.blank) continue;
      if (leftOut[row] === standing.duplicate) duplicates += 1;
      else if (leftOut[row] === standing.excluded) excluded += 1;
      if (leftOut[row] !== standing.counted) continue;
      const decision = dayAt(ledger, "decisionDate", row);
      if (decision === null) {
        undated += 1;
        continue;
      }
      const deadline = dueOf(decision);
      const isOfWeek = decision >= week.from && decision <= week.to;
      const due = deadline.ok ? deadline.value.due : null;
      if (!deadline.ok && deadline.error.code === "calendar-missing") {
        beyond.set(deadline.error.year, (beyond.get(deadline.error.year) ?? 0) + 1);
      }
      if (!isOfWeek && (due === null || due > next.to)) continue;
      const unit = unitOf[place]?.[row] ?? names.length;
      rows.push({
        ...{ ledger: place, row, unit, decision, due, isOfWeek },
        state: due === null ? "unknown" : stateOf(due),
      });
    }
  }
  rows.sort((one, other) => (one.due ?? Infinity) - (other.due ?? Infinity) || 0);
  return { rows, undated, unreadable, duplicates, excluded, beyond };
}
