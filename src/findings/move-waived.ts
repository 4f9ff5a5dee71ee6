import { type Day } from "../calendar/day";
import { type Ledger } from "../ledger/ledger";
import { type RowChange } from "../ledger/replace-rows";
import { numberOfKey, numberOfRow } from "../ledger/row-key";
import { type LedgerReport } from "./ledger-report";
import { waivedRows, type WaivedRows } from "./waived-rows";
import { type Waiver } from "./waiver";

/** How the rows of a ledger have changed. */
export interface MovedRows {
  readonly ledger: Ledger;
  readonly change: RowChange;
  /** The rows that took the place of others. */
  readonly fresh: Ledger;
  /** The new place of a row that stays. */
  readonly placeOf: (row: number) => number;
}

/** The waived rows of a ledger, and those that were waived otherwise before. */
export interface ChangedWaivers {
  readonly waived: WaivedRows;
  /** Rows of the ledger as it is. */
  readonly rows: readonly number[];
}

/**
 * The waived rows after a change. Only where a waiver names the document number of a row that came or went can it
 * name others than before; then all are looked for again.
 */
export function moveWaived(
  { ledger: before, waived }: Pick<LedgerReport, "ledger" | "waived">,
  { ledger, change, fresh, placeOf }: MovedRows,
  waivers: readonly Waiver[],
  asOf: Day,
): ChangedWaivers {
  if (waivers.length === 0) return { waived, rows: [] };
  const moved: WaivedRows = new Map(
    Array.from(waived, ([rule, rows]) => [rule, new Map(Array.from(rows, ([row, waiver]) => [placeOf(row), waiver]))]),
  );
  const named = new Set(waivers.map(({ rowKey }) => numberOfKey(rowKey)));
  const touched = [
    ...Array.from({ length: change.to - change.from }, (_, offset) => numberOfRow(before, change.from + offset)),
    ...Array.from(fresh.rows, (_, row) => numberOfRow(fresh, row)),
  ];
  if (!touched.some((number) => named.has(number))) return { waived: moved, rows: [] };
  const again = waivedRows(ledger, waivers, asOf);
  return { waived: again, rows: differentlyWaived(moved, again) };
}

/** The rows that other waivers lift, or none. */
export function differentlyWaived(before: WaivedRows, now: WaivedRows): readonly number[] {
  const rows = new Set<number>();
  const addMissing = (from: WaivedRows, other: WaivedRows): void => {
    for (const [rule, waivers] of from) {
      for (const [row, waiver] of waivers) if (other.get(rule)?.get(row) !== waiver) rows.add(row);
    }
  };
  addMissing(before, now);
  addMissing(now, before);
  return [...rows];
}
