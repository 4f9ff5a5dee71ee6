import { type CellValue } from "../sheets/cell";
import { type Field, type Kind } from "../standard/field";
import { type MergedTable } from "./merged-table";
import { type RepeatedRows } from "./repeated-rows";

/** Where a merged row stood. */
export interface RowOrigin {
  readonly file: string;
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
}

/** A cell in which two rows of the same case differ. */
export interface CellDifference {
  readonly header: string;
  /** `null` for a column outside the standard. */
  readonly field: Field | null;
  readonly first: CellValue;
  readonly later: CellValue;
}

/** Two rows of one case: alike in every cell, or with what they differ in. */
export interface RepeatedRow {
  readonly kind: Kind;
  /** The document number as the first row writes it. */
  readonly documentNumber: CellValue;
  readonly first: RowOrigin;
  readonly later: RowOrigin;
  /** None where the rows are alike. */
  readonly differences: readonly CellDifference[];
}

/** How many rows of a table repeat others, and the first of them. */
export interface RepeatedList {
  readonly conflicts: readonly RepeatedRow[];
  readonly duplicates: readonly RepeatedRow[];
  readonly conflictCount: number;
  readonly duplicateCount: number;
}

/** @param most how many of each are listed. */
export function listRepeated(table: MergedTable, { exactOf, conflictOf }: RepeatedRows, most: number): RepeatedList {
  const duplicates = laterRows(exactOf);
  const conflicts = laterRows(conflictOf);
  return {
    conflicts: conflicts.slice(0, most).map((row) => repeatedRow(table, conflictOf[row] ?? 0, row)),
    duplicates: duplicates.slice(0, most).map((row) => repeatedRow(table, exactOf[row] ?? 0, row)),
    conflictCount: conflicts.length,
    duplicateCount: duplicates.length,
  };
}

const laterRows = (firstOf: Int32Array): readonly number[] => {
  const rows: number[] = [];
  firstOf.forEach((first, row) => {
    if (first >= 0) rows.push(row);
  });
  return rows;
};

const cellOf = (column: { readonly values: readonly CellValue[]; readonly codes: Uint32Array }, row: number) =>
  column.values[column.codes[row] ?? 0] ?? null;

function repeatedRow(table: MergedTable, first: number, later: number): RepeatedRow {
  const { kind, columns } = table;
  const number = columns.find(({ field }) => field?.role === "documentNumber");
  return {
    kind,
    documentNumber: number === undefined ? null : cellOf(number, first),
    first: originOf(table, first),
    later: originOf(table, later),
    differences: columns.flatMap((column) =>
      column.codes[first] === column.codes[later]
        ? []
        : [{ header: column.header, field: column.field, first: cellOf(column, first), later: cellOf(column, later) }],
    ),
  };
}

const originOf = ({ provenance: { file, sheet, row } }: MergedTable, at: number): RowOrigin => ({
  file: String(cellOf(file, at) ?? ""),
  sheet: String(cellOf(sheet, at) ?? ""),
  row: Number(cellOf(row, at)),
});
