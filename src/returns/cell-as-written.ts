import { isoDate } from "../calendar/day";
import { cellState, type LedgerColumn } from "../ledger/ledger";
import { roleTypes } from "../standard/role";

/**
 * What a cell says, however it is kept: a day as `2024-02-05`, a number as its digits, text as it stands; empty when
 * blank. Cells that were only typed again say the same.
 */
export function cellAsWritten({ field, raw, read, states }: LedgerColumn, code: number): string {
  if (states[code] === cellState.blank) return "";
  const value = read[code] ?? null;
  if (roleTypes[field.role] === "date" && typeof value === "number") return isoDate(value);
  return String(raw[code] ?? "");
}

/** {@link cellAsWritten} of a row; a ledger without the column says nothing. */
export const rowAsWritten = (column: LedgerColumn | undefined, row: number): string =>
  column === undefined ? "" : cellAsWritten(column, column.codes[row] ?? 0);
