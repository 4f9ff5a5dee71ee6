import { type CellValue } from "../sheets/cell";
import { type Field, type Kind } from "../standard/field";
import { type Role } from "../standard/role";

/** What became of a cell when it was read: blank, a value, or text that its role cannot be read from. */
export const cellState = { blank: 0, value: 1, unreadable: 2 } as const;

/** A column of the ledger that is mapped to a field. Everything is held once per distinct value. */
export interface LedgerColumn {
  readonly field: Field;
  /** The header as the sheet writes it, parts of a two-row header joined. */
  readonly header: string;
  /** 0-based column of the sheet. */
  readonly index: number;
  /** Every distinct cell as the sheet holds it; the same value never stands twice. */
  readonly raw: readonly CellValue[];
  /** The same cells read by the role's type; `null` unless the state is `value`. */
  readonly read: readonly (string | number | null)[];
  /** One of {@link cellState} for each distinct cell. */
  readonly states: Uint8Array;
  /** For each data row of the ledger, the index of its cell in `raw`, `read` and `states`. */
  readonly codes: Uint32Array;
}

/** A column that maps to no field: kept, ignored. */
export interface UnmappedColumn {
  readonly header: string;
  readonly index: number;
}

/** Two columns that name the same field; the later one is ignored. */
export interface DuplicateColumn {
  readonly field: Field;
  readonly header: string;
  readonly index: number;
  readonly keptIndex: number;
}

/** A ledger found on a sheet. Rows are numbered from 0 in reading order; `rows` leads back to the sheet. */
export interface Ledger {
  readonly sheet: string;
  readonly kind: Kind;
  /** 1-based sheet rows of the header, one or two. */
  readonly headerRows: readonly number[];
  /** 1-based sheet rows of the same header further down, as page breaks leave it. */
  readonly repeatedHeaderRows: readonly number[];
  /** 1-based sheet row where the next header of the sheet begins; `null` for the last ledger. */
  readonly nextHeaderRow: number | null;
  /** 1-based sheet row of each data row, ascending; blank, note and total rows are not among them. */
  readonly rows: Uint32Array;
  /** How many rows the sheet itself says that there are, such as `共 1198 条`; `null` where it does not say. */
  readonly statedRows: number | null;
  /** In the order of the sheet. */
  readonly columns: ReadonlyMap<Role, LedgerColumn>;
  readonly unmapped: readonly UnmappedColumn[];
  readonly duplicateColumns: readonly DuplicateColumn[];
}
