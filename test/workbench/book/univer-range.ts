import { type IRange } from "@univerjs/core";
import { type Area, sheetColumns, sheetRows } from "./area";

/** An area as Univer writes it: first and last row and column. */
export const toUniverRange = ({ row, column, rows, columns }: Area): IRange => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});

/** Univer marks the open ends of whole rows and columns with NaN. */
export function toArea(sheet: string, { startRow, endRow, startColumn, endColumn }: IRange): Area {
  const row = startRow || 0;
  const column = startColumn || 0;
  const lastRow = Number.isNaN(endRow) ? sheetRows - 1 : endRow;
  const lastColumn = Number.isNaN(endColumn) ? sheetColumns - 1 : endColumn;
  return { sheet, row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}
