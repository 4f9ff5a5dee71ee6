import { type Area, sheetColumns, sheetRows } from "./area";
import { type Book } from "./book";
import { CellLooks } from "./cell-layers";
import { eachStoredCell, isBlank, valueOf } from "./cells";
import { patternOf } from "./enter-cells";
import { standardHeight } from "./lines";
import { textOf } from "./number-text";

/** Points that a letter of half an em is wide in the standard font, and the room beside the text. */
const pointsPerLetter = 5.25;
const margin = 3.75;

/** Widths in points that the columns of an area need for their longest line, by column; empty columns need none. */
export function fittingWidths(book: Book, area: Area): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  const looks = new CellLooks(book, area.sheet);
  eachStoredCell(book, { ...area, row: 0, rows: sheetRows }, (cell, row, column) => {
    if (isBlank(cell)) return;
    const lines = textOf(valueOf(cell), patternOf(looks, cell, row, column)).split("\n");
    const size = (looks.at(cell, row, column).style.fs ?? 11) / 11;
    const width = Math.max(...lines.map(letters)) * pointsPerLetter * size + margin;
    widths.set(column, Math.max(widths.get(column) ?? 0, width));
  });
  return widths;
}

/** Heights in points that the rows of an area need for their most lines, by row. */
export function fittingHeights(book: Book, area: Area): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const looks = new CellLooks(book, area.sheet);
  const line = standardHeight(book.sheet(area.sheet)!);
  eachStoredCell(book, { ...area, column: 0, columns: sheetColumns }, (cell, row, column) => {
    const lines = String(valueOf(cell)).split("\n").length;
    const size = (looks.at(cell, row, column).style.fs ?? 11) / 11;
    heights.set(row, Math.max(heights.get(row) ?? 0, lines * line * Math.max(1, size)));
  });
  return heights;
}

/** East Asian letters are twice as wide as others. */
function letters(text: string): number {
  let count = 0;
  for (const letter of text)
    count +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(letter) ||
      letter.length > 1
        ? 2
        : 1;
  return count;
}
