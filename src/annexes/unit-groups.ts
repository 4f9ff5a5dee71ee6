import { type Ledger } from "../ledger/ledger";
import { maskPersonalNumbers } from "../privacy/mask";
import { createUnitResolver } from "../units/resolve-unit";
import { type Roster, type Unit } from "../units/roster";
import { type UnresolvedUnit } from "./make-annexes";
import { unitsOfRows } from "./units-of-rows";

/** Rows of several ledgers by unit. */
export interface UnitGroups {
  /**
   * The units of the roster in its order; without a roster every name as written, in the order of the ledgers. Personal
   * numbers are masked.
   */
  readonly names: readonly string[];
  /** The same units as the roster has them; `null` without a roster. */
  readonly units: readonly Unit[] | null;
  /** For each ledger the place of each row's unit among `names`; `names.length` for rows of none. */
  readonly unitOf: readonly Int32Array[];
  /** What a row of a ledger, by its place, calls its unit. */
  readonly nameAt: (ledger: number, row: number) => string;
}

/** Puts each row of the ledgers to its unit. */
export function unitGroups(ledgers: readonly Ledger[], roster: Roster | null): UnitGroups {
  const units = roster === null ? null : inOrder(roster);
  const placeOf = new Map((units ?? []).map(({ name }, place) => [name, place]));
  const resolve = roster === null ? () => null : createUnitResolver(roster);
  const namesOf = ledgers.map((ledger) => unitsOfRows(ledger, resolve));
  const unitOf = ledgers.map((ledger, index) => {
    const places = new Int32Array(ledger.rows.length).fill(-1);
    for (let row = 0; row < places.length; row += 1) {
      const { name = "", unit = null } = namesOf[index]?.(row) ?? {};
      const key = units === null ? name : (unit?.name ?? "");
      if (key === "") continue;
      const place = placeOf.get(key) ?? placeOf.size;
      placeOf.set(key, place);
      places[row] = place;
    }
    return places;
  });
  for (const places of unitOf) {
    for (let row = 0; row < places.length; row += 1) if (places[row] === -1) places[row] = placeOf.size;
  }
  return {
    names: [...placeOf.keys()].map(maskPersonalNumbers),
    units,
    unitOf,
    nameAt: (ledger, row) => maskPersonalNumbers(namesOf[ledger]?.(row).name ?? ""),
  };
}

/** The names that no unit answers to, with the rows counted that carry them; most rows first. */
export function unresolvedUnits(
  { names, units, unitOf, nameAt }: UnitGroups,
  isCounted: (ledger: number, row: number) => boolean,
): readonly UnresolvedUnit[] {
  if (units === null) return [];
  const rowsOf = new Map<string, number>();
  for (const [ledger, places] of unitOf.entries()) {
    for (let row = 0; row < places.length; row += 1) {
      if (places[row] !== names.length || !isCounted(ledger, row)) continue;
      const name = nameAt(ledger, row);
      rowsOf.set(name, (rowsOf.get(name) ?? 0) + 1);
    }
  }
  return [...rowsOf].map(([name, rows]) => ({ name, rows })).sort((one, other) => other.rows - one.rows);
}

/** Municipal units, then counties, each in the roster's order. */
const inOrder = ({ units }: Roster): readonly Unit[] =>
  [...units].sort((one, other) => groupRank[one.group] - groupRank[other.group] || one.order - other.order);

const groupRank = { municipal: 0, county: 1 } as const;
