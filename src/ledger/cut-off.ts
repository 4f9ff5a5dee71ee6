import { cellState, type Ledger, type LedgerColumn } from "./ledger";

/** How one can tell that a table ends before its time. */
export type CutOff =
  | { readonly sign: "stated"; readonly stated: number; readonly rows: number }
  | { readonly sign: "sheet-full"; readonly lastRow: number }
  | { readonly sign: "last-row"; readonly lastRow: number; readonly headers: readonly string[] };

/** The rows of a sheet in the two generations of Excel files: a table that ends there was longer. */
const sheetLimits: ReadonlySet<number> = new Set([65_536, 1_048_576]);

/** From so many rows on, columns that all other rows fill say something about the last one. */
const enoughRows = 10;
/** So many columns to the right must be missing at once: a single blank cell is a finding of its own. */
const enoughColumns = 3;

/**
 * Whether a table looks cut off half-way, as a broken export or download leaves it: it says itself that it has more
 * rows, it fills the sheet to its last possible row, or its last row breaks off where every other row goes on.
 */
export function cutOff(ledger: Ledger): CutOff | null {
  const { statedRows: stated, rows } = ledger;
  if (stated !== null && stated > rows.length) return { sign: "stated", stated, rows: rows.length };
  const lastRow = rows.at(-1);
  if (lastRow === undefined || stated === rows.length) return null;
  if (sheetLimits.has(lastRow)) return { sign: "sheet-full", lastRow };
  const headers = rows.length < enoughRows ? [] : brokenOffColumns(ledger);
  return headers.length < enoughColumns ? null : { sign: "last-row", lastRow, headers };
}

/** The headers of the columns that only the last row leaves blank, where it holds nothing to their right either. */
function brokenOffColumns({ columns, rows }: Ledger): readonly string[] {
  const last = rows.length - 1;
  const fromRight = [...columns.values()].sort((a, b) => b.index - a.index);
  const end = fromRight.findIndex((column) => !isBlank(column, last));
  return fromRight
    .slice(0, Math.max(0, end))
    .filter((column) => rows.subarray(0, last).every((_, row) => !isBlank(column, row)))
    .map(({ header }) => header)
    .reverse();
}

const isBlank = ({ states, codes }: LedgerColumn, row: number): boolean => states[codes[row] ?? 0] === cellState.blank;
