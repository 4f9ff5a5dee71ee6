import { slashDate } from "../calendar/day";
import { type LedgerColumn } from "../ledger/ledger";
import { maskPersonalNumber, maskPersonalNumbers } from "../privacy/mask";
import { type CellValue } from "../sheets/cell";
import { type Role, roleTypes } from "../standard/role";

/** The cell of a row as a list may show it: a date that is stored as a number as a date, personal numbers masked. */
export function shownCell(column: LedgerColumn, row: number): CellValue {
  const code = column.codes[row] ?? 0;
  const raw = column.raw[code] ?? null;
  const read = column.read[code] ?? null;
  const isDay = roleTypes[column.field.role] === "date" && typeof raw === "number" && typeof read === "number";
  return isDay ? slashDate(read) : maskedValue(raw, column.field.role);
}

const personalRoles: ReadonlySet<Role> = new Set<Role>(["legalRepresentativeDocumentNumber", "personDocumentNumber"]);

/** A value of a role's column with personal numbers masked. */
export function maskedValue(cell: CellValue, role: Role): CellValue {
  if (cell === null || typeof cell === "boolean") return cell;
  const text = String(cell);
  const shown = personalRoles.has(role) ? maskPersonalNumber(text) : maskPersonalNumbers(text);
  return shown === text ? cell : shown;
}
