import { csvLine } from "../csv/csv-line";
import { type CellValue } from "../sheets/cell";
import { type Language } from "../support/words";
import { findingRows } from "./findings-sheet-plan";
import { type LedgerReport } from "./ledger-report";

/** Checked ledgers of one file. */
export interface CheckedReports {
  readonly file: string;
  readonly reports: readonly LedgerReport[];
}

/** The findings of several files as the lines of a CSV, each row beginning with its file. */
export function* findingsCsvLines(
  files: readonly CheckedReports[],
  language: Language,
  limit: number,
): Generator<string, void, undefined> {
  for (const [index, { file, reports }] of files.entries()) {
    const title = { zh: "文件", en: "File" }[language];
    yield* linesOf(reports, language, limit, { header: index === 0 ? [title] : null, leading: [file] });
  }
}

/**
 * The findings of one workbook as CSV text without a byte order mark. Personal numbers are masked, and no text reads as
 * a formula.
 *
 * @param limit how many findings of a ledger are listed at most.
 */
export const findingsCsv = (reports: readonly LedgerReport[], language: Language, limit: number): string =>
  [...linesOf(reports, language, limit, { header: [], leading: [] })].join("");

function* linesOf(
  reports: readonly LedgerReport[],
  language: Language,
  limit: number,
  /** What stands before the header, which is left out for `null`, and before each row. */
  { header: before, leading }: { readonly header: readonly string[] | null; readonly leading: readonly CellValue[] },
): Generator<string, void, undefined> {
  const { header, rows, notes } = findingRows(reports, language, limit);
  if (before !== null) yield csvLine([...before, ...header]);
  for (const row of rows) yield csvLine([...leading, ...row]);
  for (const note of notes) yield csvLine([...leading, note]);
}
