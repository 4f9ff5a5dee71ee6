import { type CellValue } from "../../sheets/cell";
import { cellAt } from "../../sheets/column";
import { type SheetData } from "../../sheets/workbook-data";
import { factCell, type FactCell } from "./fact-cell";

/** A row of a sheet for the eyes of a reader. */
export interface SheetLine {
  /** 0-based. */
  readonly row: number;
  readonly cells: readonly FactCell[];
  /** Where the cells stand in the sheet, of a line that is no row of it: `B3`. */
  readonly at?: readonly string[];
  /** The columns that have a text or number of their own; `-` counts, what is merged into others does not. */
  readonly filled: readonly number[];
  /** The rows that its merged cells reach down to, itself where none does. */
  readonly bottom: number;
  /** Of a row that is one line of text over the whole table, or all remarks: that text, line by line; else `null`. */
  readonly text: string | null;
}

/** The rows of a sheet. Text in merged cells stands in all of them, numbers only where they are written. */
export function sheetLines(sheet: SheetData): readonly SheetLine[] {
  const grid = Array.from({ length: sheet.rowCount }, (_, row) => sheet.columns.map((column) => cellAt(column, row)));
  const filled = grid.map((cells) => cells.flatMap((cell, column) => (isFilled(cell) ? [column] : [])));
  const bottoms = grid.map((_, row) => row);
  for (const { top, left, bottom, right } of sheet.merges) {
    const value = grid[top]?.[left] ?? null;
    bottoms[top] = Math.max(bottoms[top] ?? top, bottom);
    if (typeof value !== "string" || typeof factCell(value).value !== "string") continue;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const cells = grid[row];
        if (cells?.[column] === null) cells[column] = value;
      }
    }
  }
  return grid.map((cells, row) => {
    const own = filled[row] ?? [];
    const texts = own.map((column) => String(cells[column]));
    // A title may have `单位：万元` at its right.
    const isTitled = own.length === 2 && /^[(（]?单位[:：]/.test(texts[1] ?? "");
    const isLine = own.length === 1 || isTitled || isAllRemarks(texts);
    return {
      row,
      cells: cells.map(factCell),
      filled: own,
      bottom: bottoms[row] ?? row,
      text: isLine ? texts.join(isTitled ? "\n" : " ").trim() : null,
    };
  });
}

/** `制表单位：市信用办`, and the day beside it. */
const isAllRemarks = (texts: readonly string[]): boolean =>
  texts.length > 1 &&
  texts.some((text) => /[：:]/.test(text)) &&
  texts.every((text) => /[：:]|^\d{4}[年.\/-]\d{1,2}[月.\/-]\d{1,2}日?$/.test(text.trim()));

const isFilled = (cell: CellValue): boolean => cell !== null && String(cell).trim() !== "";
