import { type Day } from "../calendar/day";
import {
  type ReportedRow,
  type Timeliness,
  timelinessOf,
  timelinessStatuses,
  type TimelinessEnvironment,
} from "../calendar/timeliness";
import { type WorkingCalendar } from "../calendar/working-calendar";
import { type Role } from "../standard/role";
import { type TimeRules } from "../standard/shipped-time-rules";
import { cellState, type Ledger, type LedgerColumn } from "./ledger";

/** The columns that can say when a row was reported; the first one that the sheet has is asked (standard §4.4). */
export const receiptRoles = ["reportedAt", "publishedAt"] as const satisfies readonly Role[];

/** The column that says when rows were reported; `undefined` when the sheet has none. */
export function receiptColumn(ledger: Ledger): LedgerColumn | undefined {
  return receiptRoles.map((role) => ledger.columns.get(role)).find((column) => column !== undefined);
}

/** The most pairs of distinct days that are worth a table; beyond, each row is judged as it comes. */
const TABLE_LIMIT = 1 << 22;

/** What a row's time is judged by: a part of `RuleEnv`. */
export interface TimeEnv {
  readonly standard: TimeRules;
  readonly calendar: WorkingCalendar;
  readonly asOf: Day;
}

/** For each row of a ledger the place of its status in `timelinessStatuses`. */
export function judgeTimeliness(ledger: Ledger, env: TimeEnv): Uint8Array {
  const statuses = new Uint8Array(ledger.rows.length);
  const decisions = distinctDays(ledger.columns.get("decisionDate"));
  const receipts = distinctDays(receiptColumn(ledger));
  const environment = timelinessEnvironment(env);
  const hasReceipt = receiptColumn(ledger) !== undefined;

  const pairs = decisions.days.length * receipts.days.length;
  const judged = pairs <= TABLE_LIMIT ? new Uint8Array(pairs) : null;
  for (let row = 0; row < statuses.length; row += 1) {
    const decision = decisions.ofCode[decisions.codes?.[row] ?? 0] ?? 0;
    const receipt = receipts.ofCode[receipts.codes?.[row] ?? 0] ?? 0;
    const pair = decision * receipts.days.length + receipt;
    const known = judged?.[pair] ?? 0;
    if (known > 0) {
      statuses[row] = known - 1;
      continue;
    }
    const { status } = timelinessOf(
      reportedRow(decisions.days[decision] ?? null, receipts.days[receipt] ?? null, hasReceipt),
      environment,
    );
    statuses[row] = timelinessStatuses.indexOf(status);
    if (judged !== null) judged[pair] = 1 + timelinessStatuses.indexOf(status);
  }
  return statuses;
}

/** The whole judgement of one row, for the words that explain it. */
export function rowTimeliness(ledger: Ledger, env: TimeEnv, row: number): Timeliness {
  const receipts = receiptColumn(ledger);
  const decision = cellDay(ledger.columns.get("decisionDate"), row);
  return timelinessOf(
    reportedRow(decision, cellDay(receipts, row), receipts !== undefined),
    timelinessEnvironment(env),
  );
}

/** A readable day, or why there is none. */
type CellDay = Day | "unreadable" | null;

interface DistinctDays {
  readonly days: readonly CellDay[];
  /** For each distinct cell of the column its place in `days`. */
  readonly ofCode: Uint32Array;
  /** For each row its distinct cell; `null` without a column, when every row is blank. */
  readonly codes: Uint32Array | null;
}

/** The days of a column: cells that differ only in the time of day or in writing are one. */
function distinctDays(column: LedgerColumn | undefined): DistinctDays {
  if (column === undefined) return { days: [null], ofCode: new Uint32Array(1), codes: null };
  const places = new Map<CellDay, number>();
  const ofCode = Uint32Array.from(column.raw, (_, code) => {
    const day = codeDay(column, code);
    const place = places.get(day) ?? places.size;
    places.set(day, place);
    return place;
  });
  return { days: [...places.keys()], ofCode, codes: column.codes };
}

const cellDay = (column: LedgerColumn | undefined, row: number): CellDay =>
  column === undefined ? null : codeDay(column, column.codes[row] ?? 0);

function codeDay(column: LedgerColumn, code: number): CellDay {
  if (column.states[code] === cellState.unreadable) return "unreadable";
  const read = column.read[code] ?? null;
  return typeof read === "number" ? read : null;
}

const reportedRow = (decision: CellDay, reported: CellDay, hasReceipt: boolean): ReportedRow => ({
  decision: decision === "unreadable" ? null : decision,
  reported,
  hasReceipt,
});

const timelinessEnvironment = ({ asOf, standard, calendar }: TimeEnv): TimelinessEnvironment => ({
  asOf,
  deadlines: standard.deadlines,
  backfillWindows: standard.backfillWindows,
  dueSoonWorkingDays: standard.dueSoonWorkingDays,
  calendar,
});
