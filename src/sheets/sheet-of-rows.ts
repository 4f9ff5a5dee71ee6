import { type CellValue } from "./cell";
import { encodeColumn } from "./column";
import { type SheetData } from "./workbook-data";

/** A sheet of a few rows as Excel hands them over, blank ones and all; `""` is blank. */
export function sheetOfRows(name: string, rows: readonly (readonly CellValue[])[]): SheetData {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const columnAt = (index: number): readonly CellValue[] =>
    rows.map((cells) => (cells[index] === "" ? null : (cells[index] ?? null)));
  return {
    name,
    visibility: "visible",
    rowCount: rows.length,
    columns: Array.from({ length: width }, (_, index) => encodeColumn(columnAt(index))),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}
