import { firstAlike, keyDuplicates, mixedHashes } from "../ledger/group-rows";
import { type Ledger } from "../ledger/ledger";
import { readColumn } from "../ledger/read-column";
import { type Standard } from "../standard/standard";
import { type MergedTable } from "./merged-table";

/** Which rows of a merged table repeat an earlier one: for each row the first of its like, or -1. */
export interface RepeatedRows {
  /** Rows equal to an earlier one in every cell. */
  readonly exactOf: Int32Array;
  /** Rows of the same case as an earlier one, with other content. */
  readonly conflictOf: Int32Array;
}

/** Finds what was sent twice, and what was sent twice in different words, across all files. */
export function repeatedRows(table: MergedTable, standard: Standard): RepeatedRows {
  const codes = table.columns.map((column) => column.codes);
  const areEqual = (one: number, other: number): boolean => codes.every((each) => each[one] === each[other]);
  const everyRow = new Uint8Array(table.rowCount).fill(1);
  const exactOf = firstAlike(mixedHashes(codes, table.rowCount), everyRow, areEqual);
  const sameCase = keyDuplicates(ledgerOf(table), standard.duplicateKey[table.kind]);
  return { exactOf, conflictOf: sameCase.map((first, row) => ((exactOf[row] ?? -1) >= 0 ? -1 : first)) };
}

/** The merged table as the ledger that it is once it stands on a sheet with one header row. */
function ledgerOf({ kind, rowCount, columns }: MergedTable): Ledger {
  const rows = Uint32Array.from({ length: rowCount }, (_, row) => row);
  return {
    sheet: "",
    kind,
    headerRows: [1],
    repeatedHeaderRows: [],
    nextHeaderRow: null,
    rows,
    statedRows: null,
    columns: new Map(
      columns.flatMap(({ field, header, values, codes }, index) =>
        field === null
          ? []
          : [[field.role, readColumn({ field, header, index }, { values, codes }, rows, false)] as const],
      ),
    ),
    unmapped: [],
    duplicateColumns: [],
  };
}

/** The table without the rows that are equal to an earlier one in every cell. */
export function withoutRepeats(table: MergedTable, { exactOf }: RepeatedRows): MergedTable {
  const kept = Uint32Array.from(exactOf, (_, row) => row).filter((row) => (exactOf[row] ?? -1) < 0);
  const pick = <T extends { readonly codes: Uint32Array }>(column: T): T => ({
    ...column,
    codes: kept.map((row) => column.codes[row] ?? 0),
  });
  const { unit, file, sheet, row } = table.provenance;
  return {
    kind: table.kind,
    rowCount: kept.length,
    columns: table.columns.map(pick),
    provenance: { unit: pick(unit), file: pick(file), sheet: pick(sheet), row: pick(row) },
  };
}
