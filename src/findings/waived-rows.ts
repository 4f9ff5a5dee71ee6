import { type Day } from "../calendar/day";
import { type Ledger } from "../ledger/ledger";
import { rowsOfKeys } from "../ledger/row-key";
import { type Waiver } from "./waiver";

/** For each rule the rows whose findings are lifted, with the waiver that lifts them. */
export type WaivedRows = ReadonlyMap<string, ReadonlyMap<number, Waiver>>;

/** The rows that the waivers name which hold on a day; of several for one row and rule the first counts. */
export function waivedRows(ledger: Ledger, waivers: readonly Waiver[], asOf: Day): WaivedRows {
  const holding = waivers.filter(({ until }) => until === null || until >= asOf);
  const rowsOf = rowsOfKeys(
    ledger,
    holding.map(({ rowKey }) => rowKey),
  );
  const waived = new Map<string, Map<number, Waiver>>();
  for (const waiver of holding) {
    const rows = waived.get(waiver.rule) ?? new Map<number, Waiver>();
    waived.set(waiver.rule, rows);
    for (const row of rowsOf.get(waiver.rowKey) ?? []) if (!rows.has(row)) rows.set(row, waiver);
  }
  return waived;
}
