import { type NamedUnit, unitsOfRows } from "../annexes/units-of-rows";
import { type LedgerReport } from "../findings/ledger-report";
import { compareKey } from "../text/compare-key";
import { trim } from "../text/trim";
import { createUnitResolver } from "../units/resolve-unit";
import { type Roster } from "../units/roster";
import { problemRows, type ReturnLevel } from "./problem-rows";
import { returnIds } from "./return-ids";

/** Problem rows whose unit nobody can tell: they are returned to the office itself, never dropped. */
export const unknownUnit = "未识别单位";

/** The problem rows of one unit in one ledger. */
export interface ReturnLot {
  /** The ledger's place among the given reports. */
  readonly place: number;
  readonly report: LedgerReport;
  /** Rows of the ledger, ascending. */
  readonly rows: Uint32Array;
  /** What each of them goes by ({@link returnIds}). */
  readonly ids: readonly string[];
}

/** What goes back to one unit. */
export interface UnitReturn {
  readonly unit: string;
  readonly isKnown: boolean;
  /** One for each ledger in which it has problem rows. */
  readonly lots: readonly ReturnLot[];
  readonly rowCount: number;
}

/**
 * Every problem row of the ledgers with exactly one unit: in the order of the roster, the rows of unknown units last.
 * Without a roster a unit is who the rows say.
 */
export function returnsByUnit(
  reports: readonly LedgerReport[],
  roster: Roster | null,
  level: ReturnLevel,
): readonly UnitReturn[] {
  const lotsOf = new Map<string, ReturnLot[]>();
  const resolve = roster === null ? () => null : createUnitResolver(roster);
  /** Of the ways in which rows write the name of a unit that no roster knows, the first. */
  const nameOfKey = new Map<string, string>();
  const nameOf = ({ name, unit }: NamedUnit): string => {
    const key = compareKey(unit?.name ?? (roster === null ? name : ""));
    if (key === "") return unknownUnit;
    const known = nameOfKey.get(key) ?? unit?.name ?? trim(name);
    nameOfKey.set(key, known);
    return known;
  };
  for (const [place, report] of reports.entries()) {
    const unitAt = unitsOfRows(report.ledger, resolve);
    for (const [unit, lot] of lotsOfLedger(place, report, level, (row) => nameOf(unitAt(row)))) {
      const lots = lotsOf.get(unit) ?? [];
      lots.push(lot);
      lotsOf.set(unit, lots);
    }
  }
  const order = new Map(roster?.units.map(({ name }, index) => [name, index]));
  const rank = (unit: string): number => (unit === unknownUnit ? Infinity : (order.get(unit) ?? order.size));
  return [...lotsOf]
    .map(([unit, lots]) => ({
      unit,
      isKnown: unit !== unknownUnit,
      lots,
      rowCount: lots.reduce((sum, { rows }) => sum + rows.length, 0),
    }))
    .sort((a, b) => (rank(a.unit) === rank(b.unit) ? (a.unit < b.unit ? -1 : 1) : rank(a.unit) - rank(b.unit)));
}

function lotsOfLedger(
  place: number,
  report: LedgerReport,
  level: ReturnLevel,
  unitAt: (row: number) => string,
): ReadonlyMap<string, ReturnLot> {
  const rows = problemRows(report, level);
  const ids = returnIds(report.ledger, rows);
  const placesOf = new Map<string, number[]>();
  for (const [at, row] of rows.entries()) {
    const unit = unitAt(row);
    const places = placesOf.get(unit) ?? [];
    places.push(at);
    placesOf.set(unit, places);
  }
  return new Map(
    Array.from(placesOf, ([unit, places]) => [
      unit,
      {
        place,
        report,
        rows: Uint32Array.from(places, (at) => rows[at] ?? 0),
        ids: places.map((at) => ids[at] ?? ""),
      },
    ]),
  );
}
