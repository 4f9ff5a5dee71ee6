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
    return first === undefined ? [] : [markSheet(sheet, [first, ...onSheet.slice(1)], language)];
  });
}

function markSheet(
  sheet: SheetData,
  reports: readonly [LedgerReport, ...LedgerReport[]],
  language: Language,
): SheetMarks {
  const columns = reports.flatMap(({ ledger }) => [...ledger.columns.values()].map(({ index }) => index));
  const rows = reports.flatMap(({ ledger }) => [ledger.rows[0] ?? 1, ledger.rows.at(-1) ?? 1]);
  const headerRow = reports[0].ledger.headerRows.at(-1) ?? 1;
  const resultColumn = freeOrOwnColumn(sheet, headerRow);
  const area = {
    firstRow: Math.min(...rows),
    lastRow: Math.max(...rows),
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
    resultColumn,
    maskColumn: resultColumn + 1,
  };
  const marksOf = reports.map((report) => marksBySheetRow(report, rowMarks(report, language, area)));
  return {
    ...area,
    sheet: sheet.name,
    headerRow,
    headers: [markHeaders.result, markHeaders.mask],
    cells(row) {
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
