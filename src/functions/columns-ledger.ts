import { type Ledger } from "../ledger/ledger";
import { readColumn } from "../ledger/read-column";
import { type CellColumn } from "../sheets/column";
import { type Field, type Kind } from "../standard/field";
import { type Role } from "../standard/role";

/** A column whose meaning is known, under the name that messages call it by. */
export interface NamedColumn {
  readonly role: Role;
  readonly name: string;
  readonly cells: CellColumn;
}

/** A ledger of a few columns whose meaning is known, so that ranges are judged by the code that judges ledgers. */
export const columnsLedger = (kind: Kind, columns: readonly NamedColumn[], rows: Uint32Array): Ledger => ({
  sheet: "",
  kind,
  headerRows: [],
  repeatedHeaderRows: [],
  nextHeaderRow: null,
  rows: rows.map((row) => row + 1),
  statedRows: null,
  columns: new Map(
    columns.map(({ role, name, cells }, index) => [
      role,
      readColumn({ field: fieldOf(role, name), header: name, index }, cells, rows, false),
    ]),
  ),
  unmapped: [],
  duplicateColumns: [],
});

/** A column that no field table knows: its cells are read by its role. */
const fieldOf = (role: Role, name: string): Field => ({
  code: role.toUpperCase(),
  role,
  name,
  required: "optional",
  requiredBasis: "assumed",
  maxLength: null,
  maxLengthBasis: "assumed",
  aliases: [],
});
