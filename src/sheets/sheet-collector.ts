import { type CellValue } from "./cell";
import { type CellColumn } from "./column";
import { type SheetData } from "./workbook-data";

/** A sheet while its cells come in, block by block; rows are not kept, only distinct values and codes. */
export interface SheetCollector {
  /** Takes rows from a 0-based one on, every column from A on; `""` is blank. A row given twice counts as given last. */
  put(firstRow: number, rows: readonly (readonly CellValue[])[]): void;
  /** The sheet up to its last row and last column with a value. */
  finish(): SheetData;
}

/** @param rowCount how many rows are expected; more may come. */
export function createSheetCollector(name: string, rowCount: number): SheetCollector {
  const columns: GrowingColumn[] = [];
  let lastRow = -1;

  return {
    put(firstRow, rows) {
      for (const [offset, cells] of rows.entries()) {
        const row = firstRow + offset;
        for (let index = 0; index < Math.max(cells.length, columns.length); index += 1) {
          const given = cells[index] ?? null;
          const cell = given === "" ? null : given;
          if (cell === null && index >= columns.length) continue;
          while (columns.length <= index) columns.push(growingColumn(rowCount));
          const column = columns[index];
          if (column === undefined) continue;
          put(column, row, cell);
          if (cell !== null && row > lastRow) lastRow = row;
        }
      }
    },
    finish() {
      const finished = columns.map(({ values, codes }): CellColumn => ({ values, codes: fit(codes, lastRow + 1) }));
      while (finished.at(-1)?.values.length === 1) finished.pop();
      return {
        name,
        visibility: "visible",
        rowCount: lastRow + 1,
        columns: finished,
        merges: [],
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
      };
    },
  };
}

interface GrowingColumn {
  readonly values: CellValue[];
  readonly codeOf: Map<CellValue, number>;
  codes: Uint32Array;
}

const growingColumn = (rowCount: number): GrowingColumn => ({
  values: [null],
  codeOf: new Map([[null, 0]]),
  codes: new Uint32Array(rowCount),
});

function put(column: GrowingColumn, row: number, cell: CellValue): void {
  if (row >= column.codes.length) column.codes = fit(column.codes, Math.max(row + 1, 2 * column.codes.length));
  let code = column.codeOf.get(cell);
  if (code === undefined) {
    code = column.values.push(cell) - 1;
    column.codeOf.set(cell, code);
  }
  column.codes[row] = code;
}

function fit(codes: Uint32Array, length: number): Uint32Array {
  if (codes.length === length) return codes;
  if (codes.length > length) return codes.slice(0, length);
  const longer = new Uint32Array(length);
  longer.set(codes);
  return longer;
}
