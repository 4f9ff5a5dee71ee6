import { type Day } from "../calendar/day";
import { dueDay } from "../calendar/deadline";
import { timelinessStatuses, type TimelinessStatus } from "../calendar/timeliness";
import { type LedgerReport } from "../findings/ledger-report";
import { dayAt } from "../ledger/cell-at";
import { type Ledger } from "../ledger/ledger";
import { receiptColumn } from "../ledger/ledger-timeliness";
import { leftOutRows } from "../measures/tally";
import { type RuleEnv } from "../rules/rule";

/** The judgements that ask for something or must be accounted for, the most urgent first. */
export const urgentStatuses = ["overdue", "due-soon", "late", "exempt"] as const satisfies readonly TimelinessStatus[];

export type UrgentStatus = (typeof urgentStatuses)[number];

/** Which row stands where in a list of rows whose time matters: a few bytes a row, no words. */
export interface UrgentRows {
  /** Rows that rates count, by judgement. */
  readonly counts: Readonly<Record<TimelinessStatus, number>>;
  readonly total: number;
  /** The place of the report among those given, and the row of it. */
  readonly at: (place: number) => { readonly report: number; readonly row: number };
}

/**
 * Orders the rows whose time matters: overdue ones, those waiting longest first; those due soon, the nearest deadline
 * first; late and exempt ones, the latest first. Rows alike stand in the order of the workbook.
 */
export function urgentRows(reports: readonly LedgerReport[], env: RuleEnv): UrgentRows {
  const counts = new Uint32Array(timelinessStatuses.length);
  const starts = startsOf(reports);
  const keys = new Int32Array(starts.at(-1) ?? 0);
  const due = dueDays(env);
  const listed: readonly number[][] = timelinessStatuses.map(() => []);
  for (const [index, report] of reports.entries()) {
    const leftOut = leftOutRows(report);
    for (let row = 0; row < leftOut.length; row += 1) {
      if (leftOut[row] !== 0) continue;
      const status = report.timeliness[row] ?? 0;
      counts[status] = (counts[status] ?? 0) + 1;
      if (!isUrgent[status]) continue;
      const number = (starts[index] ?? 0) + row;
      // How many days before its deadline the row came; the day of the deadline itself where it has not come.
      keys[number] = due(dayAt(report.ledger, "decisionDate", row) ?? 0) - (receivedOn(report.ledger, row) ?? 0);
      listed[status]?.push(number);
    }
  }
  const order = urgentStatuses.flatMap((status) => {
    const rows = Uint32Array.from(listed[timelinessStatuses.indexOf(status)] ?? []);
    return [...rows.sort((one, other) => (keys[one] ?? 0) - (keys[other] ?? 0) || one - other)];
  });
  return {
    counts: Object.fromEntries(timelinessStatuses.map((status, code) => [status, counts[code] ?? 0])) as Record<
      TimelinessStatus,
      number
    >,
    total: order.length,
    at(place) {
      const number = order[place] ?? -1;
      const report = starts.filter((start) => start <= number).length - 1;
      return { report, row: number - (starts[report] ?? 0) };
    },
  };
}

const isUrgent: readonly boolean[] = timelinessStatuses.map((status) =>
  urgentStatuses.some((urgent) => urgent === status),
);

/** The number of rows in the reports before each, and in all. */
function startsOf(reports: readonly LedgerReport[]): readonly number[] {
  const starts = [0];
  for (const { ledger } of reports) starts.push((starts.at(-1) ?? 0) + ledger.rows.length);
  return starts;
}

/** Finds the last day in time of a decision, once for each day; 0 where there is none. */
function dueDays({ standard, calendar }: RuleEnv): (decision: Day) => Day {
  const known = new Map<Day, Day>();
  return (decision) => {
    const remembered = known.get(decision);
    if (remembered !== undefined) return remembered;
    const deadline = dueDay(decision, standard.deadlines, calendar);
    const due = deadline.ok ? deadline.value.due : 0;
    known.set(decision, due);
    return due;
  };
}

/** The day on which a row was reported; `null` where it was not. */
export function receivedOn(ledger: Ledger, row: number): Day | null {
  const receipts = receiptColumn(ledger);
  return receipts === undefined ? null : dayAt(ledger, receipts.field.role, row);
}
