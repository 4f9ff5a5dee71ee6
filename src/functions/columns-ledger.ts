import { type Ledger } from "../ledger/ledger";
import { readColumn } from "../ledger/read-column";
import { type CellColumn } from "../sheets/column";
import { type Kind } from "../standard/field";
import { type Role } from "../standard/role";
import { type Standard } from "../standard/standard";

/** A ledger of a few columns whose meaning is known, so that ranges are judged by the code that judges ledgers. */
export function columnsLedger(
  kind: Kind,
  columns: ReadonlyMap<Role, CellColumn>,
  rows: Uint32Array,
  standard: Standard,
): Ledger {
  const fields = [...standard.fields[kind], ...standard.besideFields];
  return {
    sheet: "",
    kind,
    headerRows: [],
    repeatedHeaderRows: [],
    nextHeaderRow: null,
    rows: rows.map((row) => row + 1),
    columns: new Map(
      [...columns].flatMap(([role, column], index) =>
        fields
          .filter((field) => field.role === role)
          .map((field) => [role, readColumn({ field, header: field.name, index }, column, rows, false)] as const),
      ),
    ),
    unmapped: [],
    duplicateColumns: [],
  };
}
