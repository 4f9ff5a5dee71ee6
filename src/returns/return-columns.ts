import { type Ledger, type LedgerColumn } from "../ledger/ledger";
import { type HeaderIndex, matchHeader } from "../ledger/header-index";
import { type CellValue } from "../sheets/cell";
import { cellAt } from "../sheets/column";
import { type SheetData } from "../sheets/workbook-data";
import { roleTypes, type Role } from "../standard/role";

/** How the cells of a column are kept on the sheet that goes back. */
export type ReturnFormat = "text" | "date" | "number";

/** A column of the ledger as it goes back to the unit. */
export interface ReturnColumn {
  readonly header: string;
  /** `null` for a column that is no field of the standard. */
  readonly role: Role | null;
  readonly format: ReturnFormat;
  /** The cell of a row of the ledger, to be written as it is. */
  readonly value: (row: number) => CellValue;
}

/**
 * The columns of a ledger in the order of its sheet, under headers by which they are recognised again.
 *
 * @param sheet the ledger's sheet as it was read; without it the columns that map to no field are left out.
 */
export function returnColumns(
  ledger: Ledger,
  index: HeaderIndex,
  sheet: SheetData | undefined,
): readonly ReturnColumn[] {
  const mapped = Array.from(ledger.columns, ([role, column]) => ({
    at: column.index,
    column: mappedColumn(role, column, ledger, index),
  })).filter(({ column }) => column.role !== "returnId");
  const others = ledger.unmapped.flatMap(({ header, index: at }) => {
    const source = sheet?.columns[at];
    if (source === undefined || matchHeader(index, ledger.kind, header) !== null) return [];
    const value = (row: number): CellValue => cellAt(source, (ledger.rows[row] ?? 0) - 1);
    return [{ at, column: { header, role: null, format: "number" as const, value } }];
  });
  return [...mapped, ...others].sort((a, b) => a.at - b.at).map(({ column }) => column);
}

function mappedColumn(role: Role, column: LedgerColumn, { kind }: Ledger, index: HeaderIndex): ReturnColumn {
  const match = matchHeader(index, kind, column.header);
  const header = match?.isSure === true && match.field.role === role ? column.header : column.field.name;
  return { header, role, format: formats[roleTypes[role]], value: (row) => cellOf(column, column.codes[row] ?? 0) };
}

const formats = { text: "text", code: "text", date: "date", amount: "number" } as const satisfies Readonly<
  Record<(typeof roleTypes)[Role], ReturnFormat>
>;

/** A code kept as a number becomes text, so that a corrected one keeps its digits; a day counts from 1900. */
function cellOf({ field, raw, read }: LedgerColumn, code: number): CellValue {
  const cell = raw[code] ?? null;
  if (typeof cell !== "number") return cell;
  const value = read[code] ?? null;
  switch (formats[roleTypes[field.role]]) {
    case "date":
      return typeof value === "number" ? value + (cell - Math.floor(cell)) : cell;
    case "text":
      return String(cell);
    case "number":
      return cell;
  }
}
