import { type Area, cellCount, isWholeColumns, isWholeRows } from "../book/area";
import { type Conditions } from "../conditions/conditions";
import { ExcelError, invalidArgument } from "../protocol/excel-error";

export const isUnbounded = (area: Area) => isWholeRows(area) || isWholeColumns(area);

/** Whether Excel lists the area cell by cell; of more cells than `readCells` it answers `null`. */
export const isReadable = (area: Area, { readCells }: Conditions) => !isUnbounded(area) && cellCount(area) <= readCells;

/** A value for each cell of an area, from what an add-in set: one for all, or rows of them of just the area's size. */
export function perCell(
  value: unknown,
  area: Area,
  { operationCells }: Conditions,
): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) {
    if (cellCount(area) > operationCells && !isUnbounded(area)) throw new ExcelError("OperationCellsExceedLimit");
    return () => value;
  }
  const rows = value as readonly unknown[];
  if (isUnbounded(area)) throw invalidArgument();
  const fits = rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw sizeMismatch();
  return (row, column) => (rows as readonly (readonly unknown[])[])[row - area.row]![column - area.column];
}

export const sizeMismatch = () =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
