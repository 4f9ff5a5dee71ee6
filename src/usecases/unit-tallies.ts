import { type NamedUnit } from "../annexes/units-of-rows";
import { type LedgerReport } from "../findings/ledger-report";
import { addTallies, emptyTally, tallyRows, type Tally } from "../measures/tally";
import { type Roster } from "../units/roster";

/** A unit by its name with what it reported; the name is empty for rows of no known unit. */
export interface NamedTally {
  readonly name: string;
  readonly tally: Tally;
}

/**
 * Counts all rows of checked ledgers by unit, of whatever month: units by volume, then in the order of the roster, rows
 * of no known unit last. Without a roster every name as written is a unit.
 *
 * @param unitsOf for each report the unit of a row.
 */
export function unitTallies(
  reports: readonly LedgerReport[],
  unitsOf: readonly ((row: number) => NamedUnit)[],
  roster: Roster | null,
): readonly NamedTally[] {
  const indexOf = new Map(roster?.units.map(({ name }, index) => [name, index]));
  const groups = reports.map((report, place) =>
    Int32Array.from(report.ledger.rows, (_, row) => {
      const { name = "", unit = null } = unitsOf[place]?.(row) ?? {};
      const group = roster === null ? name : (unit?.name ?? "");
      const index = indexOf.get(group) ?? indexOf.size;
      indexOf.set(group, index);
      return index;
    }),
  );
  const tallies = Array.from(indexOf, () => emptyTally);
  for (const [place, report] of reports.entries()) {
    for (const [index, tally] of tallyRows(report, groups[place] ?? new Int32Array(), tallies.length).entries()) {
      tallies[index] = addTallies(tallies[index] ?? emptyTally, tally);
    }
  }
  return Array.from(indexOf.keys(), (name, index) => ({ name, tally: tallies[index] ?? emptyTally })).sort(
    (a, b) => Number(a.name === "") - Number(b.name === "") || b.tally.volume - a.tally.volume,
  );
}
