import { unitsOfRows } from "../annexes/units-of-rows";
import { type LedgerReport } from "../findings/ledger-report";
import { type Hits } from "../rules/rule";
import { type Roster } from "../units/roster";
import { createUnitResolver } from "../units/resolve-unit";
import { rowIds } from "./row-ids";

/**
 * What became of a finding: it is new on a row that was there before, or on a row that is new itself; it is open still;
 * it was fixed; its row is gone altogether; or a waiver has lifted it since.
 */
export const changeStatuses = ["new", "new-row", "open", "fixed", "gone", "waived"] as const;

export type ChangeStatus = (typeof changeStatuses)[number];

export type ChangeCounts = Readonly<Record<ChangeStatus, number>>;

/** Findings of one unit, or of one rule. */
export interface NamedChanges {
  /** The unit's name, empty where the row names none; or the rule's id. */
  readonly name: string;
  readonly counts: ChangeCounts;
}

/** One finding with what became of it; a fixed one, or one that is gone, stands in the ledger of before. */
export interface ChangedFinding {
  readonly status: ChangeStatus;
  readonly report: LedgerReport;
  readonly rule: string;
  /** Row of the ledger. */
  readonly row: number;
  readonly unit: string;
}

/** The findings of two states of the same data, set against one another. */
export interface FindingChanges {
  readonly total: ChangeCounts;
  /** Most open and new ones first. */
  readonly byUnit: readonly NamedChanges[];
  readonly byRule: readonly NamedChanges[];
  /** The first of each status; the counts say how many there are. */
  readonly listed: readonly ChangedFinding[];
  readonly rows: {
    readonly before: number;
    readonly now: number;
    /** Rows of before that are no more, and rows that were not there. */
    readonly gone: number;
    readonly added: number;
  };
  /** Findings on rows without a document number and a party, which cannot be found again. */
  readonly nameless: { readonly before: number; readonly now: number };
}

/**
 * Sets the findings on rows against those of before, by kind, document number, party, decision date, rule and column. Of rows
 * alike, as many findings are open still as both sides have. Findings about a header are not compared.
 *
 * @param most how many findings of each status are listed.
 */
export function compareFindings(
  before: readonly LedgerReport[],
  now: readonly LedgerReport[],
  roster: Roster | null,
  most: number,
): FindingChanges {
  const ids = rowIds(
    before.map(({ ledger }) => ledger),
    now.map(({ ledger }) => ledger),
  );
  const [rowsBefore, rowsNow] = [rowCounts(ids.before, ids.count), rowCounts(ids.now, ids.count)];
  const counter = createCounter(most);
  const nameless = { before: 0, now: 0 };
  const [formerOf, currentOf] = [sidesByRule(before, ids.before, roster), sidesByRule(now, ids.now, roster)];
  /** Findings of before, of one rule in one column, that nothing stands against yet. */
  const left = new Int32Array(ids.count);
  for (const key of new Set([...formerOf.keys(), ...currentOf.keys()])) {
    const [former, current] = [formerOf.get(key) ?? [], currentOf.get(key) ?? []];
    eachOpen(former, (id) => {
      if (id < 0) nameless.before += 1;
      else left[id] = (left[id] ?? 0) + 1;
    });
    for (const side of current) {
      side.hits.rows.forEach((row, position) => {
        const isWaived = side.report.waivedBy(side.hits, position) !== null;
        const id = side.ids[row] ?? -1;
        if (id < 0) nameless.now += isWaived ? 0 : 1;
        else if ((left[id] ?? 0) > 0) {
          left[id] = (left[id] ?? 0) - 1;
          counter.add(isWaived ? "waived" : "open", side, row);
        } else if (!isWaived) counter.add(rowsBefore[id] === 0 ? "new-row" : "new", side, row);
      });
    }
    eachOpen(former, (id, side, row) => {
      if (id < 0 || (left[id] ?? 0) === 0) return;
      left[id] = (left[id] ?? 0) - 1;
      counter.add(rowsNow[id] === 0 ? "gone" : "fixed", side, row);
    });
  }
  return {
    ...counter.finish(),
    rows: {
      before: total(before),
      now: total(now),
      gone: rowsWithout(ids.before, rowsNow),
      added: rowsWithout(ids.now, rowsBefore),
    },
    nameless,
  };
}

const total = (reports: readonly LedgerReport[]): number =>
  reports.reduce((sum, { ledger }) => sum + ledger.rows.length, 0);

/** The findings of one rule in one column of one ledger. */
interface Side {
  readonly report: LedgerReport;
  readonly hits: Hits;
  readonly ids: Int32Array;
  readonly unitAt: (row: number) => string;
}

/** By rule, kind and column, so that nothing else is compared. */
function sidesByRule(
  reports: readonly LedgerReport[],
  ids: readonly Int32Array[],
  roster: Roster | null,
): ReadonlyMap<string, readonly Side[]> {
  const resolve = roster === null ? () => null : createUnitResolver(roster);
  const sides = new Map<string, Side[]>();
  for (const [place, report] of reports.entries()) {
    const named = unitsOfRows(report.ledger, resolve);
    const unitAt = (row: number): string => {
      const { unit, name } = named(row);
      return unit?.name ?? name;
    };
    for (const hits of report.hits) {
      const key = `${hits.rule} ${report.ledger.kind} ${hits.role ?? ""}`;
      const known = sides.get(key) ?? [];
      known.push({ report, hits, ids: ids[place] ?? new Int32Array(), unitAt });
      sides.set(key, known);
    }
  }
  return sides;
}

function eachOpen(sides: readonly Side[], see: (id: number, side: Side, row: number) => void): void {
  for (const side of sides) {
    side.hits.rows.forEach((row, position) => {
      if (side.report.waivedBy(side.hits, position) === null) see(side.ids[row] ?? -1, side, row);
    });
  }
}

function rowCounts(sides: readonly Int32Array[], count: number): Uint32Array {
  const counts = new Uint32Array(count);
  for (const ids of sides) for (const id of ids) if (id >= 0) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}

/** Rows that have no like on the other side; those that nothing names are not among them. */
const rowsWithout = (sides: readonly Int32Array[], others: Uint32Array): number =>
  sides.reduce((sum, ids) => sum + ids.filter((id) => id >= 0 && others[id] === 0).length, 0);

interface Counter {
  add(status: ChangeStatus, side: Side, row: number): void;
  finish(): Pick<FindingChanges, "total" | "byUnit" | "byRule" | "listed">;
}

type Counting = Record<ChangeStatus, number>;

const none: ChangeCounts = { new: 0, "new-row": 0, open: 0, fixed: 0, gone: 0, waived: 0 };

function createCounter(most: number): Counter {
  const sum: Counting = { ...none };
  const [units, rules] = [new Map<string, Counting>(), new Map<string, Counting>()];
  const listed: ChangedFinding[] = [];
  const countIn = (named: Map<string, Counting>, name: string, status: ChangeStatus): void => {
    const counts = named.get(name) ?? { ...none };
    counts[status] += 1;
    named.set(name, counts);
  };
  return {
    add(status, { report, hits: { rule }, unitAt }, row) {
      const unit = unitAt(row);
      if (sum[status] < most) listed.push({ status, report, rule, row, unit });
      sum[status] += 1;
      countIn(units, unit, status);
      countIn(rules, rule, status);
    },
    finish: () => ({ total: sum, byUnit: sorted(units), byRule: sorted(rules), listed }),
  };
}

const sorted = (named: ReadonlyMap<string, ChangeCounts>): readonly NamedChanges[] =>
  [...named]
    .map(([name, counts]) => ({ name, counts }))
    .sort((a, b) => standing(b.counts) - standing(a.counts) || (a.name < b.name ? -1 : 1));

/** Findings that are there to be worked on. */
const standing = (counts: ChangeCounts): number => counts.new + counts["new-row"] + counts.open;
