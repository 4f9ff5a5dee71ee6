import { markFormats } from "../../../src/marks/mark-formats";
import { type MarkCells, type MarkFrame } from "../../../addin/ports/engine";

/** The frame of marks beside a ledger of so many columns from A on, with its header in row 1. */
export function frameOf(sheet: string, columnCount: number, rowCount: number, { hadMarks = false } = {}): MarkFrame {
  const area = {
    firstRow: 2,
    lastRow: rowCount + 1,
    firstColumn: 0,
    lastColumn: columnCount - 1,
    resultColumn: columnCount,
    maskColumn: columnCount + 1,
  };
  return {
    ...area,
    sheet,
    headerRow: 1,
    headers: ["核验结果", "核验标记"],
    conditionalFormats: markFormats(area),
    resultWidth: 46,
    hadMarks,
  };
}

/** Marks for rows: every third has an error in its first column; the others are clean. */
export const someMarks =
  (word = "错误") =>
  (firstRow: number, lastRow: number): Promise<MarkCells> =>
    Promise.resolve({
      firstRow,
      cells: Array.from({ length: lastRow - firstRow + 1 }, (_, at) =>
        (firstRow + at) % 3 === 0 ? ([`${word}：日期`, "e.."] as const) : (["", ""] as const),
      ),
    });

/** Blank cells for all rows, as where there were no marks. */
export const noMarks = (firstRow: number, lastRow: number): Promise<MarkCells> =>
  Promise.resolve({ firstRow, cells: Array.from({ length: lastRow - firstRow + 1 }, () => ["", ""] as const) });

export const forever = { signal: new AbortController().signal, onProgress: (): void => undefined };
