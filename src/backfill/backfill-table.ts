import { type UnitGroups } from "../annexes/unit-groups";
import { type Day, isoDate } from "../calendar/day";
import { type LedgerReport } from "../findings/ledger-report";
import { type CohortCounts, type LateFigures, lateFigures, noCohorts } from "./backfill-counts";
import { type BackfillRow, type BackfillRules, backfillRows, windowOf } from "./backfill-rows";
import { type Cohort } from "./cohort";
import { countedRows } from "./counted-rows";

/** A unit in the exempted month. */
export interface BackfillUnit {
  readonly name: string;
  readonly counts: CohortCounts;
  readonly figures: LateFigures;
}

/** 补报核算: what a window does to the late rate of the month that it exempts. */
export interface BackfillTable {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly isOver: boolean;
  /** Units with rows in the month; rows of no known unit under an empty name, last. */
  readonly units: readonly BackfillUnit[];
  readonly total: BackfillUnit;
  /** Rows decided in the window, whenever they came. */
  readonly inWindow: CohortCounts;
  /** Exempt rows by the city's own deadline; `null` where no window has one. */
  readonly byCity: { readonly inTime: number; readonly after: number } | null;
  /** The rows that a person looks at one by one, in the order of the ledgers. */
  readonly listed: readonly BackfillRow[];
  /** Rows decided in the window: not reported yet, and with a day of report that cannot be read. */
  readonly unreported: number;
  readonly unreadable: number;
}

/** The cohorts whose rows are listed. */
const listedCohorts: ReadonlySet<Cohort> = new Set<Cohort>([
  "late-after-return",
  "late-after-deadline",
  "not-accepted",
  "returned",
  "other-month",
]);

/** Works out the month that the windows exempt, as it stands on a day. */
export function backfillTable(
  reports: readonly LedgerReport[],
  { names, unitOf }: UnitGroups,
  rules: BackfillRules,
  month: string,
  asOf: Day,
): BackfillTable {
  const { windows } = rules;
  const isOver = windows.every(({ acceptedBy }) => acceptedBy < asOf);
  const byUnit = Array.from({ length: names.length + 1 }, () => ({ ...noCohorts }));
  const [total, inWindow] = [{ ...noCohorts }, { ...noCohorts }];
  const city = { inTime: 0, after: 0 };
  const listed: BackfillRow[] = [];
  for (const row of backfillRows(reports, rules)) {
    const { cohort, received } = row;
    if (row.isInWindow) inWindow[cohort] += 1;
    if (listedCohorts.has(cohort)) listed.push(row);
    if (isoDate(received).slice(0, 7) !== month) continue;
    total[cohort] += 1;
    const unit = byUnit[unitOf[row.ledger]?.[row.row] ?? names.length];
    if (unit !== undefined) unit[cohort] += 1;
    const cityDeadline = cohort === "exempt" ? windowOf(row.decision, windows)?.cityDeadline : undefined;
    if (cityDeadline !== undefined) city[received <= cityDeadline ? "inTime" : "after"] += 1;
  }
  const unitFor = (name: string, counts: CohortCounts): BackfillUnit => ({
    name,
    counts,
    figures: lateFigures(counts, isOver),
  });
  return {
    month,
    isOver,
    units: byUnit
      .map((counts, place) => unitFor(names[place] ?? "", counts))
      .filter(({ figures }) => figures.volume > 0),
    total: unitFor("", total),
    inWindow,
    byCity: windows.some(({ cityDeadline }) => cityDeadline !== undefined) ? city : null,
    listed,
    ...unseenRows(reports, rules),
  };
}

function unseenRows(
  reports: readonly LedgerReport[],
  { windows }: BackfillRules,
): Pick<BackfillTable, "unreported" | "unreadable"> {
  let [unreported, unreadable] = [0, 0];
  for (const { received, decision } of countedRows(reports)) {
    if (typeof received === "number" || windowOf(decision, windows) === undefined) continue;
    if (received === null) unreported += 1;
    else unreadable += 1;
  }
  return { unreported, unreadable };
}
