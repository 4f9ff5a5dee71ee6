import { columnLetters } from "../sheets/address";
import { type Kind } from "../standard/field";
import { type Standard } from "../standard/standard";
import { type Ledger } from "./ledger";

/** A column of a ledger: which field it is, or `null`. */
export interface FoundColumn {
  /** Letters. */
  readonly column: string;
  /** 0-based. */
  readonly index: number;
  readonly header: string;
  /** Field code and name; `null` for a column that is kept and ignored. */
  readonly field: { readonly code: string; readonly name: string } | null;
  /** Letters of the column that names the same field and is used instead. */
  readonly duplicateOf: string | null;
}

/** A ledger as it was found, before any rule runs. */
export interface FoundLedger {
  readonly sheet: string;
  readonly kind: Kind;
  /** 1-based. */
  readonly headerRows: readonly number[];
  /** 1-based; without data the row after the header, and `lastRow` is the one before it. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly rowCount: number;
  /** In the order of the sheet. */
  readonly columns: readonly FoundColumn[];
  /** Names of required fields that no column is. */
  readonly missing: readonly string[];
}

/** A ledger in the words of a person who is to see whether it was read rightly. */
export function foundLedger(ledger: Ledger, standard: Standard): FoundLedger {
  const { sheet, kind, headerRows, rows } = ledger;
  const firstRow = rows[0] ?? (headerRows.at(-1) ?? 0) + 1;
  return {
    sheet,
    kind,
    headerRows: [...headerRows],
    firstRow,
    lastRow: rows.at(-1) ?? firstRow - 1,
    rowCount: rows.length,
    columns: columnsOf(ledger),
    missing: standard.fields[kind].flatMap(({ required, role, name }) =>
      required === "required" && !ledger.columns.has(role) ? [name] : [],
    ),
  };
}

function columnsOf({ columns, unmapped, duplicateColumns }: Ledger): readonly FoundColumn[] {
  const column = (index: number, header: string) => ({ column: columnLetters(index), index, header });
  const named = ({ code, name }: { readonly code: string; readonly name: string }) => ({ code, name });
  return [
    ...Array.from(columns.values(), ({ field, header, index }) => ({
      ...column(index, header),
      field: named(field),
      duplicateOf: null,
    })),
    ...duplicateColumns.map(({ field, header, index, keptIndex }) => ({
      ...column(index, header),
      field: named(field),
      duplicateOf: columnLetters(keptIndex),
    })),
    ...unmapped.map(({ header, index }) => ({ ...column(index, header), field: null, duplicateOf: null })),
  ].sort((a, b) => a.index - b.index);
}
