import { type ICellData, type Nullable } from "@univerjs/core";
import { type Area, bounding, intersection, sheetColumns, sheetRows } from "./area";
import { type Book } from "./book";
import { isBlank, storedKeys } from "./cells";
import { spillAreas } from "./spills";

/**
 * The smallest area around all used cells in `within`. A cell with nothing but a format counts too, unless only values
 * do; so does a formatted row or column, to its end.
 */
export function usedArea(book: Book, within: Area, valuesOnly: boolean): Area | undefined {
  const isUsed = (cell: Nullable<ICellData>) => !isBlank(cell) || (!valuesOnly && cell?.s);
  const cells = boundsOf(book, within, isUsed);
  const areas = [
    ...(cells ? [cells] : []),
    ...spillAreas(book, within.sheet),
    ...(valuesOnly ? [] : formattedLines(book, within.sheet)),
  ];
  return areas.reduce<Area | undefined>((used, area) => {
    const inside = intersection(area, within);
    return used && inside ? bounding(used, inside) : (inside ?? used);
  }, undefined);
}

/** Around the stored cells that are wanted. In most rows only what lies outside of the bounds so far is looked at. */
function boundsOf(book: Book, within: Area, isWanted: (cell: Nullable<ICellData>) => unknown): Area | undefined {
  const sheet = book.sheet(within.sheet)!;
  const stored = sheet.getCellMatrix().getMatrix();
  const rows = storedKeys(stored, within.row, within.row + within.rows - 1);
  const last = Math.min(within.column + within.columns, sheet.getColumnCount()) - 1;
  const wanted = (row: number, from: number, to: number) =>
    storedKeys(stored[row]!, from, to).filter((column) => isWanted(stored[row]![column]));
  const isReached = (row: number) => wanted(row, within.column, last).length > 0;
  const top = rows.find(isReached);
  if (top === undefined) return undefined;
  const bottom = [...rows].reverse().find(isReached)!;
  let [left, right] = [last + 1, within.column - 1];
  for (const row of rows) {
    left = wanted(row, within.column, left - 1)[0] ?? left;
    right = wanted(row, right + 1, last).at(-1) ?? right;
  }
  return { sheet: within.sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function formattedLines(book: Book, sheet: string): Area[] {
  const { rowData, columnData } = book.sheet(sheet)!.getConfig();
  const rows = Object.keys(rowData).filter((row) => rowData[Number(row)]?.s);
  const columns = Object.keys(columnData).filter((column) => columnData[Number(column)]?.s);
  return [
    ...rows.map((row) => ({ sheet, row: Number(row), column: 0, rows: 1, columns: sheetColumns })),
    ...columns.map((column) => ({ sheet, row: 0, column: Number(column), rows: sheetRows, columns: 1 })),
  ];
}

/** Whether nothing stands in a cell, nor is spilled into it. */
export function blankness(book: Book, sheet: string): (row: number, column: number) => boolean {
  const stored = book.sheet(sheet)!.getCellMatrix().getMatrix();
  const spills = spillAreas(book, sheet);
  const isSpilled = (row: number, column: number) =>
    spills.some((area) => intersection(area, { sheet, row, column, rows: 1, columns: 1 }) !== undefined);
  return (row, column) => isBlank(stored[row]?.[column]) && !isSpilled(row, column);
}

/** The block of cells around a cell that blank rows and columns bound, as Ctrl+A selects it. */
export function surroundingArea(book: Book, cell: Area): Area {
  const isBlankAt = blankness(book, cell.sheet);
  const hasValue = (top: number, left: number, bottom: number, right: number) => {
    for (let row = Math.max(0, top); row <= Math.min(bottom, sheetRows - 1); row++)
      for (let column = Math.max(0, left); column <= Math.min(right, sheetColumns - 1); column++)
        if (!isBlankAt(row, column)) return true;
    return false;
  };
  let [top, left, bottom, right] = [cell.row, cell.column, cell.row, cell.column];
  for (let grew = true; grew;) {
    grew = false;
    while (hasValue(bottom + 1, left - 1, bottom + 1, right + 1)) grew = bottom++ >= 0;
    while (hasValue(top - 1, left - 1, top - 1, right + 1) && top > 0) grew = top-- >= 0;
    while (hasValue(top - 1, right + 1, bottom + 1, right + 1)) grew = right++ >= 0;
    while (hasValue(top - 1, left - 1, bottom + 1, left - 1) && left > 0) grew = left-- >= 0;
  }
  return { sheet: cell.sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export type KeyboardDirection = "Left" | "Right" | "Up" | "Down";

const steps: Readonly<Record<KeyboardDirection, readonly [row: number, column: number]>> = {
  Left: [0, -1],
  Right: [0, 1],
  Up: [-1, 0],
  Down: [1, 0],
};

/** The cell where Ctrl and an arrow key end. */
export function edgeFrom(book: Book, cell: Area, direction: KeyboardDirection): Area {
  const isBlankAt = blankness(book, cell.sheet);
  const [down, across] = steps[direction];
  const isOnSheet = (r: number, c: number) => r >= 0 && r < sheetRows && c >= 0 && c < sheetColumns;
  const isNextBlank = (r: number, c: number) => !isOnSheet(r + down, c + across) || isBlankAt(r + down, c + across);
  let { row, column } = cell;
  const isInBlock = !isBlankAt(row, column) && !isNextBlank(row, column);
  while (isOnSheet(row + down, column + across) && isNextBlank(row, column) !== isInBlock) {
    row += down;
    column += across;
  }
  if (!isInBlock && isOnSheet(row + down, column + across))
    return { ...cell, row: row + down, column: column + across };
  return { ...cell, row, column, rows: 1, columns: 1 };
}
