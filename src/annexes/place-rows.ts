import { dayAt } from "../ledger/cell-at";
import { type Ledger } from "../ledger/ledger";
import { type Role } from "../standard/role";
import { type Unit } from "../units/roster";
import { type Month } from "./month";
import { unitsOfRows } from "./units-of-rows";

/** Which day decides the month that a row belongs to, in order of preference. */
export const monthBases = ["reportedAt", "publishedAt", "decisionDate"] as const satisfies readonly Role[];

export type MonthBasis = (typeof monthBases)[number];

/** Where the rows of a ledger belong in the month's tables. */
export interface PlacedRows {
  readonly basis: MonthBasis | null;
  /** For each data row the index of its unit, `units.length` where no unit is known, -1 outside the month. */
  readonly unitOf: Int32Array;
  /** Names that no unit of the roster answers to, with their rows in the month. */
  readonly unresolved: ReadonlyMap<string, number>;
  /** Rows whose day is blank or unreadable, so that no month has them. */
  readonly undated: number;
}

/** Places each row of the month with its unit. */
export function placeRows(
  ledger: Ledger,
  month: Month,
  units: readonly Unit[],
  resolve: (name: string) => Unit | null,
): PlacedRows {
  const basis = monthBases.find((role) => ledger.columns.has(role)) ?? null;
  const indexOf = new Map(units.map((unit, index) => [unit, index]));
  const unitAt = unitsOfRows(ledger, resolve);

  const unitOf = new Int32Array(ledger.rows.length).fill(-1);
  const unresolved = new Map<string, number>();
  let undated = 0;
  for (let row = 0; row < unitOf.length; row += 1) {
    const day = basis === null ? null : dayAt(ledger, basis, row);
    if (day === null) {
      undated += 1;
      continue;
    }
    if (day < month.from || day > month.to) continue;
    const { name, unit } = unitAt(row);
    unitOf[row] = unit === null ? units.length : (indexOf.get(unit) ?? units.length);
    if (unit === null) unresolved.set(name, (unresolved.get(name) ?? 0) + 1);
  }
  return { basis, unitOf, unresolved, undated };
}
