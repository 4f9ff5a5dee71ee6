import { type Day } from "../calendar/day";
import { type Role } from "../standard/role";
import { type Ledger } from "./ledger";

/** The day in a date column at a row; `null` when blank, unreadable or without such a column. */
export function dayAt(ledger: Ledger, role: Role, row: number): Day | null {
  const read = readAt(ledger, role, row);
  return typeof read === "number" ? read : null;
}

/** The text in a column at a row; `null` when blank, unreadable or without such a column. */
export function textAt(ledger: Ledger, role: Role, row: number): string | null {
  const read = readAt(ledger, role, row);
  return typeof read === "string" ? read : null;
}

function readAt(ledger: Ledger, role: Role, row: number): string | number | null {
  const column = ledger.columns.get(role);
  return column?.read[column.codes[row] ?? 0] ?? null;
}
