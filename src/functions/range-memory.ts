import { type CellValue } from "../sheets/cell";
import { type CellColumn, cellAt } from "../sheets/column";
import { argumentCell, isCellError } from "./argument-cell";

/** A range as columns in which each distinct value is held once; an error is its text. */
export interface Range {
  readonly rowCount: number;
  readonly columns: readonly CellColumn[];
  /** Whether a cell came as blank: versions of Excel that hand empty cells over as 0 send no blanks at all. */
  readonly hasBlanks: boolean;
}

/** Reads ranges, and gives the same `Range` for the same cells, so that what was made of it need not be made again. */
export interface RangeMemory {
  readonly rangeOf: (argument: unknown) => Range;
}

const keptRanges = 6;
const keptCells = 40_000_000;

/**
 * A memory of the ranges read last. Functions of one recalculation each get a copy of their arguments, so that only a
 * look at every cell tells whether two are the same range; that look costs a fraction of reading, and a hash of the
 * content would cost as much and could be wrong.
 */
export function createRangeMemory(): RangeMemory {
  let kept: readonly Range[] = [];
  return {
    rangeOf(argument) {
      const rows = rowsOf(argument);
      const known = kept.find((range) => isSame(range, rows));
      const range = known ?? readRange(rows);
      kept = withinLimits([range, ...kept.filter((each) => each !== range)]);
      return range;
    },
  };
}

function withinLimits(ranges: readonly Range[]): readonly Range[] {
  let cells = 0;
  return ranges.slice(0, keptRanges).filter(({ rowCount, columns }, index) => {
    cells += rowCount * columns.length;
    return index === 0 || cells <= keptCells;
  });
}

type Rows = readonly (readonly unknown[])[];

function rowsOf(argument: unknown): Rows {
  if (!Array.isArray(argument)) return [[argument]];
  return argument.map((row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]));
}

const widthOf = (rows: Rows): number => rows.reduce((widest, row) => Math.max(widest, row.length), 0);

const valueOf = (cell: unknown): CellValue => {
  if (typeof cell === "string" && cell !== "") return cell;
  const read = argumentCell(cell);
  return isCellError(read) ? read.error : read;
};

function isSame({ rowCount, columns }: Range, rows: Rows): boolean {
  if (rowCount !== rows.length || columns.length !== widthOf(rows)) return false;
  return columns.every(({ values, codes }, column) => {
    for (let row = 0; row < rowCount; row += 1) {
      if (values[codes[row] ?? 0] !== valueOf(rows[row]?.[column])) return false;
    }
    return true;
  });
}

function readRange(rows: Rows): Range {
  let hasBlanks = false;
  const columns = Array.from({ length: widthOf(rows) }, (_, column): CellColumn => {
    const values: CellValue[] = [null];
    const codeOf = new Map<CellValue, number>([[null, 0]]);
    const codes = new Uint32Array(rows.length);
    for (let row = 0; row < rows.length; row += 1) {
      const value = valueOf(rows[row]?.[column]);
      let code = codeOf.get(value);
      if (code === undefined) {
        code = values.push(value) - 1;
        codeOf.set(value, code);
      }
      codes[row] = code;
      hasBlanks ||= code === 0;
    }
    return { values, codes };
  });
  return { rowCount: rows.length, columns, hasBlanks };
}

/** All cells of a range row by row as one column: the range itself where it has one. */
export function asOneColumn({ rowCount, columns }: Range): CellColumn {
  const [first] = columns;
  if (columns.length === 1 && first !== undefined) return first;
  const values: CellValue[] = [null];
  const codeOf = new Map<CellValue, number>([[null, 0]]);
  const codes = new Uint32Array(rowCount * columns.length);
  for (let row = 0; row < rowCount; row += 1) {
    for (const [index, column] of columns.entries()) {
      const value = cellAt(column, row);
      const code = codeOf.get(value) ?? values.push(value) - 1;
      codeOf.set(value, code);
      codes[row * columns.length + index] = code;
    }
  }
  return { values, codes };
}
