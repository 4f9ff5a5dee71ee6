import { type CellValue, columnLetters, markHeaders } from "../../src";

/** The two columns of a check, wherever the user has moved them; `null` is one that the user has deleted. All 0-based. */
export interface OwnColumns {
  readonly headerRow: number;
  readonly result: number | null;
  readonly mask: number | null;
}

/** Rows from the top in which the header of a ledger may be. */
const HEAD_ROWS = 100;

/**
 * Asks what stands in the head of a sheet, or of some of its columns, and says after the next sync which of them are
 * ours. Reading finds hidden columns, where searching may not.
 *
 * @param headerRow 1-based, where it is known.
 */
export function ownColumns(
  sheet: Excel.Worksheet,
  headerRow = 1,
  columns?: readonly [first: number, last: number],
): () => OwnColumns | null {
  const [top, bottom] = [Math.max(1, headerRow - HEAD_ROWS / 2), Math.max(HEAD_ROWS, headerRow + HEAD_ROWS / 2)];
  const band =
    columns === undefined
      ? `${top}:${bottom}`
      : `${columnLetters(columns[0])}${top}:${columnLetters(columns[1])}${bottom}`;
  const head = sheet
    .getRange(band)
    .untrack()
    .getUsedRangeOrNullObject(true)
    .load("values,rowIndex,columnIndex")
    .untrack();
  return () => (head.isNullObject ? null : columnsIn(head.values as CellValue[][], head.rowIndex, head.columnIndex));
}

function columnsIn(rows: readonly (readonly CellValue[])[], firstRow: number, firstColumn: number): OwnColumns | null {
  for (const [at, row] of rows.entries()) {
    const [result, mask] = [row.indexOf(markHeaders.result), row.indexOf(markHeaders.mask)];
    if (result === -1 && mask === -1) continue;
    const column = (index: number): number | null => (index === -1 ? null : firstColumn + index);
    return { headerRow: firstRow + at, result: column(result), mask: column(mask) };
  }
  return null;
}
