import { columnLetters } from "../../sheets/address";
import { type FactColumn, type FactRow } from "../fact-table";

/** A column with its place among those that its table has. */
export interface PlacedColumn {
  readonly column: FactColumn;
  readonly place: number;
}

/** Where a row's cell of a column stands in the sheet: `C4`. */
export const cellAddress = ({ row, at }: FactRow, { column, place }: PlacedColumn): string =>
  at?.[place] ?? `${columnLetters(column.column)}${row + 1}`;

/** `C4:C15`, the cells of a column in some rows. */
export function columnAddresses(placed: PlacedColumn, rows: readonly FactRow[]): string {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return "";
  if (rows.some(({ at }) => at !== undefined)) return rows.map((row) => cellAddress(row, placed)).join(",");
  return first === last ? cellAddress(first, placed) : `${cellAddress(first, placed)}:${cellAddress(last, placed)}`;
}
