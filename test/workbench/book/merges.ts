import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import { type Area, intersection } from "./area";
import { type Book } from "./book";
import { blankness } from "./used-area";
import { type CellMatrix, writeCells } from "./cells";
import { toArea, toUniverRange } from "./univer-range";

/** The merged cells that an area touches, from top to bottom and left to right. */
export function mergedAreas(book: Book, area: Area): readonly Area[] {
  return book
    .sheet(area.sheet)!
    .getMergeData()
    .map((range) => toArea(area.sheet, range))
    .filter((merged) => intersection(merged, area))
    .sort((left, right) => left.row - right.row || left.column - right.column);
}

/** Merges an area, or each of its rows: the value at the top left stays, or else the first there is, and the others go. */
export function mergeCells(book: Book, area: Area, across: boolean): void {
  unmergeCells(book, area);
  const parts = across
    ? Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 }))
    : [area];
  const merged = parts.filter(({ rows, columns }) => rows * columns > 1);
  if (merged.length === 0) return;
  for (const part of merged) keepFirstValue(book, part);
  const params = { unitId: book.unitId, subUnitId: area.sheet, ranges: merged.map(toUniverRange) };
  book.apply([{ id: AddWorksheetMergeMutation.id, params }], [{ id: RemoveWorksheetMergeMutation.id, params }]);
}

/** Merged cells that the area touches become single ones again. */
export function unmergeCells(book: Book, area: Area): void {
  const areas = mergedAreas(book, area);
  if (areas.length === 0) return;
  const params = { unitId: book.unitId, subUnitId: area.sheet, ranges: areas.map(toUniverRange) };
  book.apply([{ id: RemoveWorksheetMergeMutation.id, params }], [{ id: AddWorksheetMergeMutation.id, params }]);
}

function keepFirstValue(book: Book, area: Area): void {
  const isBlankAt = blankness(book, area.sheet);
  const stored = book.sheet(area.sheet)!.getCellMatrix();
  const cells: CellMatrix = {};
  let hasValue = !isBlankAt(area.row, area.column);
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++) {
      if ((row === area.row && column === area.column) || isBlankAt(row, column)) continue;
      const { v, t, f, si, p } = stored.getValue(row, column) ?? {};
      if (!hasValue)
        (cells[area.row] ??= {})[area.column] = {
          v: v ?? null,
          t: t ?? null,
          f: f ?? null,
          si: si ?? null,
          p: p ?? null,
        };
      hasValue = true;
      (cells[row] ??= {})[column] = { v: null, t: null, f: null, si: null, p: null };
    }
  if (Object.keys(cells).length > 0) writeCells(book, area.sheet, cells);
}
