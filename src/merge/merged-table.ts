import { type CellValue } from "../sheets/cell";
import { type CellColumn } from "../sheets/column";
import { type Field, type Kind } from "../standard/field";

/** A column of a merged table; no value stands twice. */
export interface MergedColumn extends CellColumn {
  readonly header: string;
  /** `null` for a column outside the standard. */
  readonly field: Field | null;
}

/** Many units' ledgers of one kind as one table. */
export interface MergedTable {
  readonly kind: Kind;
  readonly rowCount: number;
  /** In the order of the standard, others after them as they came. */
  readonly columns: readonly MergedColumn[];
  /** The unit by the roster's name, blank where it has none that answers; then file, sheet and row. */
  readonly provenance: {
    readonly unit: CellColumn;
    readonly file: CellColumn;
    readonly sheet: CellColumn;
    readonly row: CellColumn;
  };
}

/** A run of rows of one column before they are joined to others. */
export interface Chunk {
  readonly from: number;
  readonly values: readonly CellValue[];
  readonly codes: Uint32Array;
}

/** Chunks as one column of so many rows, blank where there is none. Each distinct value is looked up once a chunk. */
export function joinChunks(chunks: readonly Chunk[], rowCount: number): CellColumn {
  const values: CellValue[] = [null];
  const codeOf = new Map<CellValue, number>([[null, 0]]);
  const codes = new Uint32Array(rowCount);
  for (const chunk of chunks) {
    const newCodes = new Int32Array(chunk.values.length).fill(-1);
    chunk.codes.forEach((code, row) => {
      let place = newCodes[code] ?? -1;
      if (place < 0) {
        const value = chunk.values[code] ?? null;
        place = codeOf.get(value) ?? values.push(value) - 1;
        codeOf.set(value, place);
        newCodes[code] = place;
      }
      codes[chunk.from + row] = place;
    });
  }
  return { values, codes };
}
