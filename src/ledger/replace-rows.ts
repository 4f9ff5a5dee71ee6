import { type CellValue } from "../sheets/cell";
import { type Ledger, type LedgerColumn } from "./ledger";

/** Which rows of a ledger give way to how many others; everything after them moves. */
export interface RowChange {
  /** Rows of the ledger, the first that gives way and the first that does not. */
  readonly from: number;
  readonly to: number;
  /** How many rows take their place. */
  readonly count: number;
}

/** Numbers by row after a change: those of the rows that stay around those of the new ones. */
export function splice<T extends Uint32Array | Uint8Array>(numbers: T, { from, to, count }: RowChange, fresh: T): T {
  const spliced = new (numbers.constructor as new (length: number) => T)(numbers.length - (to - from) + count);
  spliced.set(numbers.subarray(0, from));
  spliced.set(fresh, from);
  spliced.set(numbers.subarray(to), from + count);
  return spliced;
}

/** The ledger after rows have been read again. Cells that were there before keep their codes; nothing else is copied. */
export function replaceRows(ledger: Ledger, change: RowChange, fresh: Ledger): Ledger {
  const isSameLength = change.to - change.from === change.count;
  return {
    ...ledger,
    rows: splice(ledger.rows, change, fresh.rows),
    columns: new Map(
      Array.from(ledger.columns, ([role, column]) => {
        const cells = fresh.columns.get(role);
        return [role, cells === undefined ? column : replaceCells(column, change, cells, isSameLength)];
      }),
    ),
  };
}

function replaceCells(
  column: LedgerColumn,
  change: RowChange,
  fresh: LedgerColumn,
  isSameLength: boolean,
): LedgerColumn {
  const added: number[] = [];
  const codeOf = codeFinder(column, fresh.raw.length);
  // Most cells of an edited row are what they were.
  const replaced = column.codes.subarray(change.from, change.to);
  const codeOfFresh = fresh.raw.map((cell, code) => {
    const same = replaced.find((each) => column.raw[each] === cell);
    const known = same ?? codeOf(cell);
    return known >= 0 ? known : column.raw.length + added.push(code) - 1;
  });
  const codes = fresh.codes.map((code) => codeOfFresh[code] ?? 0);
  if (isSameLength && codes.every((code, place) => column.codes[change.from + place] === code)) return column;
  const states = new Uint8Array(column.raw.length + added.length);
  states.set(column.states);
  states.set(
    added.map((code) => fresh.states[code] ?? 0),
    column.raw.length,
  );
  return {
    ...column,
    raw: [...column.raw, ...added.map((code) => fresh.raw[code] ?? null)],
    read: [...column.read, ...added.map((code) => fresh.read[code] ?? null)],
    states,
    codes: splice(column.codes, change, codes),
  };
}

/** So many cells are looked for one by one; for more a table of the column's cells is worth its making. */
const FEW_CELLS = 4;

/** Finds the code of a cell, -1 where the column has no such cell. */
function codeFinder({ raw }: LedgerColumn, count: number): (cell: CellValue) => number {
  if (count <= FEW_CELLS) return (cell) => raw.indexOf(cell);
  let codes: ReadonlyMap<CellValue, number> | null = null;
  return (cell) => {
    codes ??= new Map(raw.map((each, code) => [each, code]));
    return codes.get(cell) ?? -1;
  };
}
