import { unitsOfRows } from "../annexes/units-of-rows";
import { type LedgerReport } from "../findings/ledger-report";
import { compareKey } from "../text/compare-key";
import { createUnitResolver, type UnitResolver } from "../units/resolve-unit";
import { type Roster } from "../units/roster";
import { type ComparedSide, type RowAt } from "./compared-side";

/** The units that rows name, each with a number. */
export interface SideUnits {
  readonly resolve: UnitResolver;
  readonly numberOf: (name: string) => number;
  /** The name of a row's unit; blank where it names none. */
  readonly nameAt: (at: RowAt) => string;
  /** The number of each row's unit. */
  readonly numbersOf: (side: ComparedSide) => Uint32Array;
  /** The names by number: as the roster has them, else as they are written; blank where a row names none. */
  readonly names: readonly string[];
}

/** @param roster `null` where nobody knows the units: each name is a unit of its own. */
export function sideUnits(reports: readonly LedgerReport[], roster: Roster | null): SideUnits {
  const resolve = roster === null ? () => null : createUnitResolver(roster);
  const unitsOf = reports.map(({ ledger }) => unitsOfRows(ledger, resolve));
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const numberOfName = (name: string): number => {
    const known = numbers.get(name) ?? numbers.get(compareKey(name));
    if (known !== undefined) return known;
    numbers.set(name, names.length).set(compareKey(name), names.length);
    return names.push(name) - 1;
  };
  const nameAt = ({ report, row }: RowAt): string => {
    const named = unitsOf[report]?.(row);
    return named?.unit?.name ?? named?.name ?? "";
  };
  return {
    resolve,
    nameAt,
    numberOf: (name) => numberOfName(resolve(name)?.name ?? name),
    numbersOf: (side) => new Uint32Array(side.rowCount).map((_, row) => numberOfName(nameAt(side.at(row)))),
    names,
  };
}
