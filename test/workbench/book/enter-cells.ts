import { type ICellData, type Nullable } from "@univerjs/core";
import { type Area, intersection } from "./area";
import { type Book, type Origin } from "./book";
import { CellLooks } from "./cell-layers";
import { type CellMatrix, type CellValue, cellMatrix, eachStoredCell, writeCells } from "./cells";
import { enteredCell, type InputFault } from "./cell-input";
import { toArea } from "./univer-range";

/** What to put into a cell, by its place on the sheet; `null` leaves the cell as it is, "" empties it. */
export type Input = (row: number, column: number) => CellValue | null;

/** An input that cannot be stored; nothing was. */
export class UnfitInput extends Error {
  constructor(readonly fault: InputFault) {
    super(fault);
  }
}

/** Puts something into the cells of an area as if it were typed, all at once. */
export function enterCells(book: Book, area: Area, input: Input, origin?: Origin): void {
  writeCells(book, area.sheet, enteredCells(book, area, input), origin);
}

/** The cells as they are after input into an area. Only a merged cell's first cell takes any. */
export function enteredCells(book: Book, area: Area, input: Input): CellMatrix {
  const sheet = book.sheet(area.sheet)!;
  const stored = sheet.getCellMatrix().getMatrix();
  const looks = new CellLooks(book, area.sheet);
  const isCovered = coveredCells(book, area);
  const today = new Date();
  return cellMatrix(area, (row, column) => {
    const value = input(row, column);
    if (value === null || isCovered?.(row, column)) return undefined;
    const old = stored[row]?.[column];
    if (value === "") return old && { ...emptied, ...residue(old) };
    const entered = enteredCell(value, patternOf(looks, old, row, column), today);
    if (typeof entered === "string") throw new UnfitInput(entered);
    return old ? { ...residue(old), ...entered } : entered;
  });
}

/** Empties the cells of an area; their formats stay. */
export function emptyCells(book: Book, area: Area, origin?: Origin): void {
  const cells: CellMatrix = {};
  eachStoredCell(book, area, (cell, row, column) => {
    (cells[row] ??= {})[column] = { ...emptied, ...residue(cell) };
  });
  if (Object.keys(cells).length > 0) writeCells(book, area.sheet, cells, origin);
}

export const patternOf = (looks: CellLooks, cell: Nullable<ICellData>, row: number, column: number): string =>
  looks.at(cell, row, column).style.n?.pattern ?? "General";

const emptied: ICellData = { v: null, t: null };

/** What of an old content a new value does not replace by itself. */
function residue(old: ICellData): ICellData {
  if (!old.f && !old.si && !old.p) return {};
  return { f: null, si: null, p: null, ref: null, xf: null };
}

/** Says which cells lie under a merged cell without being its first. */
function coveredCells(book: Book, area: Area): ((row: number, column: number) => boolean) | undefined {
  const merged = book
    .sheet(area.sheet)!
    .getMergeData()
    .map((range) => toArea(area.sheet, range))
    .filter((one) => intersection(one, area));
  if (merged.length === 0) return undefined;
  return (row, column) =>
    merged.some(
      (one) =>
        row >= one.row &&
        row < one.row + one.rows &&
        column >= one.column &&
        column < one.column + one.columns &&
        (row > one.row || column > one.column),
    );
}
