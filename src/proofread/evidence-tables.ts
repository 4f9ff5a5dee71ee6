import { isOfficeSheet, resultSheets, taskNotesPrefix } from "../ledger/own-sheets";
import { type SheetData } from "../sheets/workbook-data";
import { type FactTable } from "./fact-table";
import { readFactTables } from "./read/read-fact-tables";

/** Sheets of one file that a bulletin is held against. */
export interface EvidenceSheets {
  /** What the task calls the source. */
  readonly source: string;
  readonly file: string;
  readonly sheets: readonly SheetData[];
}

/** A table that was given beside the bulletin, and where it stands. */
export interface GivenTable {
  readonly table: FactTable;
  readonly source: string;
  readonly file: string;
  readonly sheet: string;
}

/**
 * The tables of the sheets, each under a name of its own: the sheet's, with its file's before it where there are several
 * files. Settings, registers and what an earlier proofreading wrote are no evidence.
 */
export function evidenceTables(files: readonly EvidenceSheets[]): readonly GivenTable[] {
  return files.flatMap(({ source, file, sheets }) => {
    const base = file.replace(/^.*[\\/]/, "");
    return sheets
      .filter(
        ({ name }) => !isOfficeSheet(name) && !name.startsWith(taskNotesPrefix) && name !== resultSheets.proofread,
      )
      .flatMap((sheet) => {
        const isCsv = /\.csv$/i.test(file);
        const name = isCsv ? base : files.length > 1 ? `${base} [${sheet.name}]` : sheet.name;
        return readFactTables(sheet, name).map((table) => ({ table, source, file, sheet: sheet.name }));
      });
  });
}
