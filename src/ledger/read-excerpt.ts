import { type SheetData } from "../sheets/workbook-data";
import { type Ledger } from "./ledger";
import { type NoteWords } from "./note-words";
import { readColumn } from "./read-column";
import { selectRows } from "./select-rows";

/**
 * Reads some rows of a ledger's sheet once more, under the header as it was found.
 *
 * @param excerpt the rows by themselves, every column from A on.
 * @param firstRow 1-based sheet row of the first of them.
 * @returns the ledger with those of the rows that are data, and with no others.
 */
export function readExcerpt(
  ledger: Ledger,
  excerpt: SheetData,
  firstRow: number,
  words: NoteWords,
  date1904: boolean,
): Ledger {
  const { columns, unmapped, duplicateColumns, headerRows, repeatedHeaderRows, nextHeaderRow } = ledger;
  const area = {
    start: (headerRows.at(-1) ?? 0) + 1 - firstRow,
    end: Math.min(excerpt.rowCount, (nextHeaderRow ?? Infinity) - firstRow),
    repeats: new Set(repeatedHeaderRows.map((row) => row - firstRow)),
    labelled: [...columns.values(), ...unmapped, ...duplicateColumns]
      .flatMap(({ header, index }) => (header === "" ? [] : [index]))
      .sort((a, b) => a - b),
  };
  const rows = selectRows(excerpt, area, [...columns.values()], words);
  const blank = { values: [null], codes: new Uint32Array(excerpt.rowCount) };
  return {
    ...ledger,
    rows: rows.map((row) => row + firstRow),
    columns: new Map(
      Array.from(columns, ([role, column]) => [
        role,
        readColumn(column, excerpt.columns[column.index] ?? blank, rows, date1904),
      ]),
    ),
  };
}
