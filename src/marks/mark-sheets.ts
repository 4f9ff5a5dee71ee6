import { type LedgerReport } from "../findings/ledger-report";
import { markHeaders } from "../ledger/own-sheets";
import { cellAt } from "../sheets/column";
import { type SheetData, type WorkbookData } from "../sheets/workbook-data";
import { placeAmong } from "../support/place-among";
import { type Language } from "../support/words";
import { type SheetMarks } from "../xlsx/annotate/sheet-marks";
import { markFormats } from "./mark-formats";
import { rowMarks, type RowMark } from "./row-marks";

const RESULT_WIDTH = 46;

/** The marks of every checked sheet; ledgers that share a sheet share its two columns. */
export function markSheets(
  workbook: WorkbookData,
  reports: readonly LedgerReport[],
  language: Language,
): readonly SheetMarks[] {
  return workbook.sheets.flatMap((sheet) => {
    const onSheet = reports.filter(({ ledger }) => ledger.sheet === sheet.name && ledger.rows.length > 0);
    const [first] = onSheet;
    return first === undefined ? [] : [markSheet(onSheet, freeOrOwnColumn(sheet, headerRowOf(first)), language)];
  });
}

/**
 * The marks of one sheet.
 *
 * @param reports of its ledgers that have rows, at least one.
 * @param resultColumn 0-based column of the first of the two mark columns.
 */
export function markSheet(reports: readonly LedgerReport[], resultColumn: number, language: Language): SheetMarks {
  const [first] = reports;
  if (first === undefined) throw new Error("A sheet without a checked ledger is not marked");
  const columns = reports.flatMap(({ ledger }) => [...ledger.columns.values()].map(({ index }) => index));
  const rows = reports.flatMap(({ ledger }) => [ledger.rows[0] ?? 1, ledger.rows.at(-1) ?? 1]);
  const area = {
    firstRow: Math.min(...rows),
    lastRow: Math.max(...rows),
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
    resultColumn,
    maskColumn: resultColumn + 1,
  };
  /** Made once somebody asks for cells. */
  let marksOf: readonly ((row: number) => RowMark | null)[] | null = null;
  return {
    ...area,
    sheet: first.ledger.sheet,
    headerRow: headerRowOf(first),
    headers: [markHeaders.result, markHeaders.mask],
    cells(row) {
      marksOf ??= reports.map((report) => marksBySheetRow(report, rowMarks(report, language, area)));
      for (const markOf of marksOf) {
        const mark = markOf(row);
        if (mark !== null) return [mark.result, mark.mask];
      }
      return null;
    },
    conditionalFormats: markFormats(area),
    resultWidth: RESULT_WIDTH,
  };
}

/** 1-based row whose cells head the columns. */
const headerRowOf = ({ ledger }: LedgerReport): number => ledger.headerRows.at(-1) ?? 1;

/** The first of an earlier run's two columns, else the first column right of everything on the sheet. */
function freeOrOwnColumn({ columns }: SheetData, headerRow: number): number {
  const header = columns.map((column) => cellAt(column, headerRow - 1));
  const own = header.findIndex((cell, at) => cell === markHeaders.result && header[at + 1] === markHeaders.mask);
  return own === -1 ? columns.length : own;
}

/** Marks by 1-based sheet row. */
function marksBySheetRow(
  { ledger: { rows } }: LedgerReport,
  markOf: (row: number) => RowMark | null,
): (row: number) => RowMark | null {
  return (sheetRow) => {
    const row = placeAmong(rows, sheetRow);
    return rows[row] === sheetRow ? markOf(row) : null;
  };
}
