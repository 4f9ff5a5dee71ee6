import { indexHeaders } from "../ledger/header-index";
import { type Ledger } from "../ledger/ledger";
import { type ColumnMapping, mapColumns } from "../ledger/map-columns";
import { readColumn } from "../ledger/read-column";
import { readHeader } from "../ledger/read-header";
import { type CellValue } from "../sheets/cell";
import { encodeColumn } from "../sheets/column";
import { type Kind } from "../standard/field";
import { type Role } from "../standard/role";
import { type Standard } from "../standard/standard";
import { type ExampleRow } from "./rule";

/** What a ledger made of examples is to be. */
export interface ExampleLedgerOptions {
  readonly kind: Kind;
  readonly standard: Standard;
  /** The columns that it has; all that its kind can have when left out. */
  readonly columns?: readonly Role[];
}

/** The ledger of a sheet with one header row and these rows below it, all of them data rows. */
export function exampleLedger(
  rows: readonly ExampleRow[],
  { kind, standard, columns: roles }: ExampleLedgerOptions,
): Ledger {
  const fields = [...standard.fields[kind], ...standard.besideFields].filter(
    ({ role }) => roles === undefined || roles.includes(role),
  );
  const mapped = fields.map((field, index) => ({ field, header: field.name, index }));
  const cells = fields.map(({ role }) => rows.map((row) => row[role] ?? null));
  return ledgerOf({ mapped, unmapped: [], duplicates: [] }, cells, rows.length, kind);
}

/** The ledger of a sheet with these headers and no rows. */
export function exampleHeaderLedger(
  headers: readonly string[],
  { kind, standard }: Pick<ExampleLedgerOptions, "kind" | "standard">,
): Ledger {
  const columns = headers.map((header) => encodeColumn([header]));
  const sheet = {
    name: sheetName,
    visibility: "visible",
    rowCount: 1,
    columns,
    merges: [],
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
  } as const;
  const header = readHeader(sheet, 0, 0, indexHeaders(standard));
  const cells = headers.map(() => []);
  return ledgerOf(mapColumns(header, kind, standard, columns, {}), cells, 0, kind);
}

const sheetName = "Sheet1";

function ledgerOf(
  { mapped, unmapped, duplicates }: ColumnMapping,
  cells: readonly (readonly CellValue[])[],
  rowCount: number,
  kind: Kind,
): Ledger {
  const rows = Uint32Array.from({ length: rowCount }, (_, row) => row);
  return {
    sheet: sheetName,
    kind,
    headerRows: [1],
    repeatedHeaderRows: [],
    nextHeaderRow: null,
    rows: rows.map((row) => row + 2),
    statedRows: null,
    columns: new Map(
      mapped.map((column) => [
        column.field.role,
        readColumn(column, encodeColumn(cells[column.index] ?? []), rows, false),
      ]),
    ),
    unmapped,
    duplicateColumns: duplicates,
  };
}
