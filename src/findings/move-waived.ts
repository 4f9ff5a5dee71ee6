import { type Day } from "../calendar/day";
import { type Ledger } from "../ledger/ledger";
import { numberOfKey, numberOfRow } from "../ledger/row-key";
import { type RowChange } from "../ledger/replace-rows";
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

/**
 * The waived rows after a change. Only where a waiver names the document number of a row that came or went can it
 * name others than before; then all are looked for again.
 */
export function moveWaived(
  { ledger: before, waived }: Pick<LedgerReport, "ledger" | "waived">,
  { ledger, change, fresh, placeOf }: MovedRows,
  waivers: readonly Waiver[],
  asOf: Day,
): WaivedRows {
  if (waivers.length === 0) return waived;
  const named = new Set(waivers.map(({ rowKey }) => numberOfKey(rowKey)));
  const touched = [
    ...Array.from({ length: change.to - change.from }, (_, offset) => numberOfRow(before, change.from + offset)),
    ...Array.from(fresh.rows, (_, row) => numberOfRow(fresh, row)),
  ];
  if (touched.some((number) => named.has(number))) return waivedRows(ledger, waivers, asOf);
  return new Map(
    Array.from(waived, ([rule, rows]) => [rule, new Map(Array.from(rows, ([row, waiver]) => [placeOf(row), waiver]))]),
  );
}
