import { readDay } from "../calendar/read-day";
import { readAmount } from "../money/amount";
import { type CellValue } from "../sheets/cell";
import { type CellColumn } from "../sheets/column";
import { type Field } from "../standard/field";
import { roleTypes } from "../standard/role";
import { assertNever } from "../support/assert-never";
import { trim } from "../text/trim";
import { cellState, type LedgerColumn } from "./ledger";

/** A column of the sheet that is mapped to a field. */
export interface MappedColumn {
  readonly field: Field;
  readonly header: string;
  readonly index: number;
}

/** Reads the cells of the given 0-based rows by the type of the field's role, each distinct value once. */
export function readColumn(
  { field, header, index }: MappedColumn,
  source: CellColumn,
  rows: Uint32Array,
  date1904: boolean,
): LedgerColumn {
  const { raw, codes } = gather(source, rows);
  const states = new Uint8Array(raw.length);
  const read = raw.map((cell, code) => {
    const plain = typeof cell === "string" ? trim(cell) : cell;
    if (plain === null || plain === "") return null;
    const value = readCell(plain, roleTypes[field.role], date1904);
    states[code] = value === null ? cellState.unreadable : cellState.value;
    return value;
  });
  return { field, header, index, raw, read, states, codes };
}

/** The cells of some rows, coded anew so that only values that occur in them are held. */
function gather({ values, codes }: CellColumn, rows: Uint32Array): { raw: CellValue[]; codes: Uint32Array } {
  const raw: CellValue[] = [];
  /** For each code of the source 1 + its new code, 0 before it occurs. */
  const newCodes = new Uint32Array(values.length);
  const gathered = new Uint32Array(rows.length);
  for (let row = 0; row < rows.length; row += 1) {
    const code = codes[rows[row] ?? 0] ?? 0;
    let place = newCodes[code] ?? 0;
    if (place === 0) {
      place = raw.push(values[code] ?? null);
      newCodes[code] = place;
    }
    gathered[row] = place - 1;
  }
  return { raw, codes: gathered };
}

/** Excel keeps 15 significant digits: a longer whole number may have lost some. */
const firstInexactInteger = 1e15;

/** The value of a trimmed cell that is not blank; `null` where its type cannot be read from it. */
function readCell(
  cell: string | number | boolean,
  type: (typeof roleTypes)[keyof typeof roleTypes],
  date1904: boolean,
): string | number | null {
  switch (type) {
    case "text":
      return cellText(cell);
    case "code":
      if (typeof cell !== "number") return cellText(cell);
      return Number.isInteger(cell) && Math.abs(cell) < firstInexactInteger ? String(cell) : null;
    case "date":
      return readDay(cell, date1904);
    case "amount":
      return readAmount(cell);
    default:
      return assertNever(type);
  }
}

/** What the cell shows; a boolean as Excel writes it. */
const cellText = (cell: string | number | boolean): string =>
  typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
