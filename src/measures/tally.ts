import { timelinessStatuses, type TimelinessStatus } from "../calendar/timeliness";
import { severities } from "../findings/severity";
import { type LedgerReport } from "../findings/ledger-report";
import { type Ratio } from "./ratio";

/**
 * The counts behind every figure of a unit, a county or a month. `received` rows came in; `duplicates` (sent
 * twice, alike in every field) and `excluded` ones (简易程序, not public) are left out of `volume`, which every rate
 * is of. `exempt` rows (补报窗口) stay in the volume and leave the late ones.
 */
export interface Tally {
  readonly received: number;
  readonly duplicates: number;
  readonly excluded: number;
  readonly volume: number;
  readonly compliant: number;
  /** Compliant rows that would not be so without a waiver. */
  readonly waived: number;
  readonly late: number;
  readonly exempt: number;
  /** Rows of the volume whose time could not be judged. */
  readonly timeUnknown: number;
  /** Rows of the volume that are not reported yet: past their deadline, and close to it. */
  readonly overdue: number;
  readonly dueSoon: number;
}

export const emptyTally: Tally = {
  received: 0,
  duplicates: 0,
  excluded: 0,
  volume: 0,
  compliant: 0,
  waived: 0,
  late: 0,
  exempt: 0,
  timeUnknown: 0,
  overdue: 0,
  dueSoon: 0,
};

/** 合规率 = 合规数据量 / 报送数据总量 (notice 5, 二（三）). */
export const complianceRate = ({ compliant, volume }: Tally): Ratio => ({ numerator: compliant, denominator: volume });

/** 迟报率 = 迟报数据量 / 报送数据总量 (notice 5, 二（四）). */
export const lateRate = ({ late, volume }: Tally): Ratio => ({ numerator: late, denominator: volume });

/** The tally of two disjoint sets of rows together. */
export function addTallies(a: Tally, b: Tally): Tally {
  return {
    received: a.received + b.received,
    duplicates: a.duplicates + b.duplicates,
    excluded: a.excluded + b.excluded,
    volume: a.volume + b.volume,
    compliant: a.compliant + b.compliant,
    waived: a.waived + b.waived,
    late: a.late + b.late,
    exempt: a.exempt + b.exempt,
    timeUnknown: a.timeUnknown + b.timeUnknown,
    overdue: a.overdue + b.overdue,
    dueSoon: a.dueSoon + b.dueSoon,
  };
}

const duplicateRule = "duplicate/exact";
const exclusionRules: ReadonlySet<string> = new Set(["scope/simple-procedure", "scope/not-public"]);

/**
 * Counts the rows of a report group by group.
 *
 * @param groupOf for each data row its group from 0, or -1 to leave the row out of all.
 * @returns one tally for each group.
 */
export function tallyRows(report: LedgerReport, groupOf: Int32Array, groups: number): readonly Tally[] {
  const leftOut = leftOutRows(report);
  const lifted = liftedRows(report);
  const wrong = 1 + severities.indexOf("error");
  const [late, exempt, unknown] = [statusCode("late"), statusCode("exempt"), statusCode("unknown")];
  const [overdue, dueSoon] = [statusCode("overdue"), statusCode("due-soon")];
  const tallies = Array.from({ length: groups }, (): Mutable<Tally> => ({ ...emptyTally }));
  for (let row = 0; row < groupOf.length; row += 1) {
    const tally = tallies[groupOf[row] ?? -1];
    if (tally === undefined) continue;
    tally.received += 1;
    if (leftOut[row] === standing.duplicate) tally.duplicates += 1;
    else if (leftOut[row] === standing.excluded) tally.excluded += 1;
    else {
      tally.volume += 1;
      if (report.rowSeverity[row] !== wrong) {
        tally.compliant += 1;
        if (lifted.has(row)) tally.waived += 1;
      }
      const time = report.timeliness[row];
      if (time === late) tally.late += 1;
      else if (time === exempt) tally.exempt += 1;
      else if (time === unknown) tally.timeUnknown += 1;
      else if (time === overdue) tally.overdue += 1;
      else if (time === dueSoon) tally.dueSoon += 1;
    }
  }
  return tallies;
}

const statusCode = (status: TimelinessStatus): number => timelinessStatuses.indexOf(status);

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What `leftOutRows` says of a row. */
export const standing = { counted: 0, duplicate: 1, excluded: 2 } as const;

/** Not 0 for each row that no rate counts: exact duplicates, and rows that are not to be reported at all. */
export function leftOutRows(report: LedgerReport): Uint8Array {
  const leftOut = new Uint8Array(report.ledger.rows.length);
  for (const { rule, rows } of report.hits) {
    if (exclusionRules.has(rule)) for (const row of rows) leftOut[row] = standing.excluded;
  }
  for (const { rule, rows } of report.hits) {
    if (rule === duplicateRule) for (const row of rows) leftOut[row] = standing.duplicate;
  }
  return leftOut;
}

/** The rows of which a waiver lifts an error. */
function liftedRows(report: LedgerReport): ReadonlySet<number> {
  const lifted = new Set<number>();
  if (report.counts.waived === 0) return lifted;
  for (const hits of report.hits) {
    if (hits.severity !== "error") continue;
    for (const [position, row] of hits.rows.entries()) if (report.waivedBy(hits, position) !== null) lifted.add(row);
  }
  return lifted;
}
