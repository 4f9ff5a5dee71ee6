import { BooleanNumber, type IMutationInfo, type IRange, type Worksheet } from "@univerjs/core";
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowHeightMutationFactory,
  SetWorksheetRowIsAutoHeightMutation,
  SetWorksheetRowIsAutoHeightMutationFactory,
} from "@univerjs/sheets";
import { type Area, isWholeColumns } from "./area";
import { type Book } from "./book";
import { pointsPerPixel } from "./sheet-sizes";
import { toUniverRange } from "./univer-range";

export const isRowHidden = (sheet: Worksheet, row: number) => !sheet.getRowVisible(row);
export const isColumnHidden = (sheet: Worksheet, column: number) => !sheet.getColVisible(column);

/** Heights and widths in points, 0 when hidden. */
export const rowHeight = (sheet: Worksheet, row: number) =>
  isRowHidden(sheet, row) ? 0 : sheet.getRowHeight(row) * pointsPerPixel;
export const columnWidth = (sheet: Worksheet, column: number) =>
  isColumnHidden(sheet, column) ? 0 : sheet.getColumnWidth(column) * pointsPerPixel;

export const standardHeight = (sheet: Worksheet) => sheet.getConfig().defaultRowHeight * pointsPerPixel;
export const standardWidth = (sheet: Worksheet) => sheet.getConfig().defaultColumnWidth * pointsPerPixel;

/** The height of so many rows together; below the rows that Univer keeps all are of standard height. */
export function heightOf(sheet: Worksheet, first: number, count: number): number {
  const kept = Math.max(0, Math.min(first + count, sheet.getRowCount()) - first);
  let height = (count - kept) * standardHeight(sheet);
  for (let row = first; row < first + kept; row++) height += rowHeight(sheet, row);
  return height;
}

export function widthOf(sheet: Worksheet, first: number, count: number): number {
  let width = 0;
  for (let column = first; column < first + count; column++) width += columnWidth(sheet, column);
  return width;
}

/** Whether the rows are hidden, `null` when some are and some are not. */
export const areRowsHidden = (sheet: Worksheet, { row, rows }: Area) =>
  uniform(row, Math.min(rows, Math.max(1, sheet.getRowCount() - row + 1)), (at) => isRowHidden(sheet, at));

export const areColumnsHidden = (sheet: Worksheet, { column, columns }: Area) =>
  uniform(column, columns, (at) => isColumnHidden(sheet, at));

/** The height that the rows have in common. */
export const commonHeight = (sheet: Worksheet, { row, rows }: Area) =>
  uniform(row, Math.min(rows, Math.max(1, sheet.getRowCount() - row + 1)), (at) => rowHeight(sheet, at));

export const commonWidth = (sheet: Worksheet, { column, columns }: Area) =>
  uniform(column, columns, (at) => columnWidth(sheet, at));

function uniform<T>(first: number, count: number, read: (at: number) => T): T | null {
  const value = read(first);
  for (let at = first + 1; at < first + count; at++) if (read(at) !== value) return null;
  return value;
}

export function hideRows(book: Book, area: Area, isHidden: boolean): void {
  const params = { unitId: book.unitId, subUnitId: area.sheet, ranges: [keptRows(book, area)] };
  const [hide, show] = [SetRowHiddenMutation.id, SetRowVisibleMutation.id];
  book.apply([{ id: isHidden ? hide : show, params }], [{ id: isHidden ? show : hide, params }]);
}

export function hideColumns(book: Book, area: Area, isHidden: boolean): void {
  const params = { unitId: book.unitId, subUnitId: area.sheet, ranges: [toUniverRange(area)] };
  const [hide, show] = [SetColHiddenMutation.id, SetColVisibleMutation.id];
  book.apply([{ id: isHidden ? hide : show, params }], [{ id: isHidden ? show : hide, params }]);
}

/** Gives rows a height in points; rows with a fixed height no longer follow their contents. */
export function setRowHeight(book: Book, area: Area, points: number, isFixed = true): void {
  const target = { unitId: book.unitId, subUnitId: area.sheet, ranges: [keptRows(book, area)] };
  const sheet = book.sheet(area.sheet)!;
  const height = { ...target, rowHeight: points / pointsPerPixel };
  const automatic = { ...target, autoHeightInfo: isFixed ? BooleanNumber.FALSE : BooleanNumber.TRUE };
  const redo: IMutationInfo[] = [
    { id: SetWorksheetRowHeightMutation.id, params: height },
    { id: SetWorksheetRowIsAutoHeightMutation.id, params: automatic },
  ];
  const undo: IMutationInfo[] = [
    { id: SetWorksheetRowHeightMutation.id, params: SetWorksheetRowHeightMutationFactory(height, sheet) },
    {
      id: SetWorksheetRowIsAutoHeightMutation.id,
      params: SetWorksheetRowIsAutoHeightMutationFactory(automatic, sheet),
    },
  ];
  book.apply(redo, undo);
}

export function setColumnWidth(book: Book, area: Area, points: number): void {
  const params = {
    unitId: book.unitId,
    subUnitId: area.sheet,
    ranges: [toUniverRange(area)],
    colWidth: points / pointsPerPixel,
  };
  const before = SetWorksheetColWidthMutationFactory(params, book.sheet(area.sheet)!);
  const id = SetWorksheetColWidthMutation.id;
  book.apply([{ id, params }], [{ id, params: before }]);
}

/** Univer keeps something of each row: whole columns stop where its sheet does. */
function keptRows(book: Book, area: Area): IRange {
  const range = toUniverRange(area);
  return isWholeColumns(area) ? { ...range, endRow: book.sheet(area.sheet)!.getRowCount() - 1 } : range;
}
