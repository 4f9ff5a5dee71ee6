import { type Area } from "../../src/sheets/address";
import { type CellValue } from "../../src/sheets/cell";
import { encodeColumn } from "../../src/sheets/column";
import { type SheetData, type WorkbookData } from "../../src/sheets/workbook-data";

/** Rows of cells from A1 on; rows may differ in length. */
export type Grid = readonly (readonly CellValue[])[];

/** A worksheet of a grid. */
export function buildSheet(name: string, grid: Grid, merges: readonly Area[] = []): SheetData {
  const width = Math.max(0, ...grid.map((row) => row.length));
  return {
    name,
    visibility: "visible",
    rowCount: grid.length,
    columns: Array.from({ length: width }, (_, column) => encodeColumn(grid.map((row) => row[column] ?? null))),
    merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

/** A workbook of grids by sheet name. */
export const buildWorkbook = (grids: Readonly<Record<string, Grid>>): WorkbookData => ({
  date1904: false,
  sheets: Object.entries(grids).map(([name, grid]) => buildSheet(name, grid)),
});
