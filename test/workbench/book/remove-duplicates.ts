import { type ICellData, type Nullable } from "@univerjs/core";
import { type Area } from "./area";
import { type Book } from "./book";
import { type CellMatrix, valueOf, writeCells } from "./cells";
import { usedArea } from "./used-area";

export interface RemovedRows {
  readonly removed: number;
  readonly remaining: number;
}

/**
 * Keeps the first of the rows that are alike in `columns` (counted in the area; letters' case makes no difference).
 * The rows below close up inside the area only, and leave empty cells at its end.
 */
export function removeDuplicateRows(
  book: Book,
  area: Area,
  columns: readonly number[],
  hasHeader: boolean,
): RemovedRows {
  const used = usedArea(book, area, true);
  const last = used ? used.row + used.rows : area.row;
  const first = area.row + (hasHeader ? 1 : 0);
  const stored = book.sheet(area.sheet)!.getCellMatrix();
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = first; row < last; row++) {
    const key = JSON.stringify(
      columns.map((column) => comparable(valueOf(stored.getValue(row, area.column + column)))),
    );
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(row);
  }
  const removed = Math.max(0, last - first) - kept.length;
  if (removed > 0) writeCells(book, area.sheet, closedUp(book, area, first, last, kept));
  return { removed, remaining: kept.length };
}

const comparable = (value: string | number | boolean) => (typeof value === "string" ? value.toLowerCase() : value);

function closedUp(book: Book, area: Area, first: number, last: number, kept: readonly number[]): CellMatrix {
  const stored = book.sheet(area.sheet)!.getCellMatrix();
  const cells: CellMatrix = {};
  for (let row = first; row < last; row++) {
    const from = kept[row - first];
    if (from === row) continue;
    const line: CellMatrix[number] = (cells[row] = {});
    for (let column = area.column; column < area.column + area.columns; column++)
      line[column] = from === undefined ? null : whole(stored.getValue(from, column));
  }
  return cells;
}

/** A cell that leaves nothing of the one in whose place it is put. */
export function whole(cell: Nullable<ICellData>): ICellData | null {
  if (!cell) return null;
  const { v = null, t = null, f = null, si = null, p = null, s = null } = cell;
  return { v, t, f, si, p, s, custom: cell.custom ?? null! };
}
