import { type CellValue } from "./cell";

/**
 * A column of cells in which each distinct value is held once. Ledgers repeat themselves,
 * so whatever is judged per distinct value is judged a few thousand times instead of a million.
 */
export interface CellColumn {
  /** Every distinct value once; index 0 is always `null`, the blank. */
  readonly values: readonly CellValue[];
  /** For each row from sheet row 1 on, the index of its value in `values`. */
  readonly codes: Uint32Array;
}

/** Gathers the distinct values of a column given cell by cell. */
export function encodeColumn(cells: readonly CellValue[]): CellColumn {
  const values: CellValue[] = [null];
  const codeOf = new Map<CellValue, number>([[null, 0]]);
  const codes = new Uint32Array(cells.length);
  for (let row = 0; row < cells.length; row += 1) {
    const cell = cells[row] ?? null;
    let code = codeOf.get(cell);
    if (code === undefined) {
      code = values.length;
      values.push(cell);
      codeOf.set(cell, code);
    }
    codes[row] = code;
  }
  return { values, codes };
}

/** The cell of a 0-based row; blank beyond the end. */
export function cellAt(column: CellColumn | undefined, row: number): CellValue {
  const code = column?.codes[row];
  return code === undefined ? null : (column?.values[code] ?? null);
}
