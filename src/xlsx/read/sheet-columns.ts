import { type CellValue } from "../../sheets/cell";
import { type CellColumn } from "../../sheets/column";
import { maxColumns } from "./cell-reference";
import { type ValuePool } from "./value-pool";

/** The cells of one sheet while it is read: a code of the workbook's {@link ValuePool} for each. */
export interface SheetColumns {
  /** Cells may come in any order; the last one of an address counts. False when the sheet is over its limit. */
  put(row: number, column: number, code: number): boolean;
  /**
   * The columns with their own codes, each as long as the last row with a value. `scratch` is all zeros before and
   * after, and has a place for each value of the pool.
   */
  finish(scratch: Uint32Array): { readonly rowCount: number; readonly columns: readonly CellColumn[] };
}

/** Columns take memory only once they hold a value; all together they take `cellLimit` cells at most. */
export function createSheetColumns(pool: ValuePool, cellLimit: number): SheetColumns {
  const columns = new Array<Uint32Array | undefined>(maxColumns).fill(undefined);
  let width = 0;
  let cells = 0;
  let rowCount = 0;

  function grow(column: number, row: number): Uint32Array | null {
    const codes = columns[column];
    const before = codes?.length ?? 0;
    const after = Math.max(row + 1, before + (before >> 1), 1 << 10);
    if (cells + after - before > cellLimit) return null;
    cells += after - before;
    const larger = new Uint32Array(after);
    if (codes !== undefined) larger.set(codes);
    columns[column] = larger;
    width = Math.max(width, column + 1);
    return larger;
  }

  return {
    put(row, column, code) {
      let codes = columns[column];
      if (codes === undefined || row >= codes.length) {
        if (code === 0) return true;
        const larger = grow(column, row);
        if (larger === null) return false;
        codes = larger;
      }
      codes[row] = code;
      if (row >= rowCount && code !== 0) rowCount = row + 1;
      return true;
    },
    finish(scratch) {
      const blank: CellColumn = { values: [null], codes: new Uint32Array(rowCount) };
      const finished: CellColumn[] = [];
      for (let column = 0; column < width; column += 1) {
        const codes = columns[column];
        finished.push(codes === undefined ? blank : recode(codes, rowCount, pool, scratch));
        columns[column] = undefined;
      }
      return { rowCount, columns: finished };
    },
  };
}

/** Turns codes of the pool into codes of the column; `own` notes the column's code of each code of the pool. */
function recode(codes: Uint32Array, rowCount: number, pool: ValuePool, own: Uint32Array): CellColumn {
  const fitted = fit(codes, rowCount);
  const values: CellValue[] = [null];
  const seen: number[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    const code = fitted[row] ?? 0;
    if (code === 0) continue;
    let mine = own[code] ?? 0;
    if (mine === 0) {
      mine = values.length;
      values.push(pool.valueOf(code));
      own[code] = mine;
      seen.push(code);
    }
    fitted[row] = mine;
  }
  for (const code of seen) own[code] = 0;
  return { values, codes: fitted };
}

function fit(codes: Uint32Array, length: number): Uint32Array {
  if (codes.length >= length) return codes.slice(0, length);
  const longer = new Uint32Array(length);
  longer.set(codes);
  return longer;
}
