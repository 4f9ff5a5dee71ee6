import { type UnitGroups } from "../annexes/unit-groups";
import { type Day } from "../calendar/day";
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
  readonly isOver: boolean;
  /** Units with rows in the month; rows of no known unit under an empty name, last. */
  readonly units: readonly BackfillUnit[];
  readonly total: BackfillUnit;
  /** Rows decided in the window, whenever they came. */
  readonly inWindow: CohortCounts;
  /** Exempt rows by the city's own deadline; `null` where no window has one. */
  readonly byCity: { readonly inTime: number; readonly after: number } | null;
  /** The first rows that a person looks at one by one, in the order of the ledgers, and how many there are. */
  readonly listed: readonly BackfillRow[];
  readonly listedTotal: number;
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

/** The most rows that are listed. */
const listedAtMost = 20_000;

/** Works out the month that the windows exempt, as it stands on a day. */
export function backfillTable(
  reports: readonly LedgerReport[],
  { names, unitOf }: UnitGroups,
  rules: BackfillRules,
  asOf: Day,
): BackfillTable {
  const { windows, month } = rules;
  const isOver = windows.every(({ acceptedBy }) => acceptedBy < asOf);
  const byUnit = Array.from({ length: names.length + 1 }, () => ({ ...noCohorts }));
  const [total, inWindow] = [{ ...noCohorts }, { ...noCohorts }];
  const city = { inTime: 0, after: 0 };
  const listed: BackfillRow[] = [];
  let listedTotal = 0;
  for (const row of backfillRows(reports, rules)) {
    const { cohort, at } = row;
    if (row.isInWindow) inWindow[cohort] += 1;
    if (listedCohorts.has(cohort)) {
      listedTotal += 1;
      if (listed.length < listedAtMost) listed.push(row);
    }
    if (at.received < month.from || at.received > month.to) continue;
    total[cohort] += 1;
    const unit = byUnit[unitOf[at.ledger]?.[at.row] ?? names.length];
    if (unit !== undefined) unit[cohort] += 1;
    const cityDeadline = cohort === "exempt" ? windowOf(at.decision, windows)?.cityDeadline : undefined;
    if (cityDeadline !== undefined) city[at.received <= cityDeadline ? "inTime" : "after"] += 1;
  }
  const unitFor = (name: string, counts: CohortCounts): BackfillUnit => ({
    name,
    counts,
    figures: lateFigures(counts, isOver),
  });
  return {
    isOver,
    units: byUnit
      .map((counts, place) => unitFor(names[place] ?? "", counts))
      .filter(({ figures }) => figures.volume > 0),
    total: unitFor("", total),
    inWindow,
    byCity: windows.some(({ cityDeadline }) => cityDeadline !== undefined) ? city : null,
    listed,
    listedTotal,
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
