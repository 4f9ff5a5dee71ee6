import { areaReference, columnLetters, resultSheets, sheetName, type CellValue, type SheetPlan } from "../../src";
import { WorkbookFault } from "../ports/workbook-fault";
import { type CellContents } from "./cell-contents";
import { drawLooks, drawRows, usualDigit } from "./draw-plan";
import { logColumn, logColumns } from "./log-columns";
import { checkStructure, type ListedSheet, type SheetList } from "./sheet-list";
import { typed } from "./write-cells";

/** The log 修改记录 as it stands. */
export interface ChangeLog {
  readonly name: string;
  readonly isNew: boolean;
  /** 1-based, below the last row in use. */
  readonly nextRow: number;
  readonly lastBatch: number;
}

/** One row of the log. */
export interface LogEntry {
  readonly at: string;
  readonly batch: number;
  readonly sheet: string;
  readonly address: string;
  readonly before: CellContents;
  readonly after: CellContents;
  readonly ruleTitle: string;
  readonly rule: string;
  readonly status: string;
}

/** The log and the sheet that it is on. */
export interface FoundLog {
  readonly log: ChangeLog;
  readonly sheet: ListedSheet;
}

const isLogName = (name: string): boolean => name.replace(/ \(\d+\)$/, "") === resultSheets.changes;

/**
 * Queues the search for our log among the sheets that are named as one: a sheet of that name with other headers is the
 * user's. After the next sync the answer gives the log and its sheet, or `null`.
 */
export function findLog(context: Excel.RequestContext, { sheets }: SheetList): () => FoundLog | null {
  const candidates = sheets
    .filter(({ name }) => isLogName(name))
    .map((sheet) => {
      const worksheet = context.workbook.worksheets.getItem(sheet.id);
      const header = worksheet.getRangeByIndexes(0, 0, 1, logColumns.length).load("values").untrack();
      const used = worksheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount").untrack();
      const batches = worksheet.getRange(batchColumn).untrack().getUsedRangeOrNullObject(true).load("values").untrack();
      return { sheet, header, used, batches };
    });
  return () => {
    const found = candidates.find(({ header }) =>
      logColumns.every((column, at) => column.header === header.values[0]?.[at]),
    );
    if (found === undefined) return null;
    const { sheet, used, batches } = found;
    const nextRow = used.isNullObject ? 2 : used.rowIndex + used.rowCount + 1;
    const lastBatch = batches.isNullObject ? 0 : highest(batches.values.flat());
    return { sheet, log: { name: sheet.name, isNew: false, nextRow, lastBatch } };
  };
}

const batchColumn = `${columnLetters(logColumn.batch)}:${columnLetters(logColumn.batch)}`;

const highest = (values: readonly unknown[]): number =>
  values.reduce<number>((most, value) => (typeof value === "number" && value > most ? value : most), 0);

/** The log that is there and can be written, or the one to be made. */
export function writableLog(list: SheetList, found: FoundLog | null): ChangeLog {
  if (found === null) {
    checkStructure(list);
    const taken = list.sheets.map(({ name }) => name);
    return { name: sheetName(resultSheets.changes, taken), isNew: true, nextRow: 2, lastBatch: 0 };
  }
  if (found.sheet.isProtected) throw new WorkbookFault("protected-sheet", found.sheet.name);
  return found.log;
}

/** Queues a new log at the end of the workbook. */
export function addLog(context: Excel.RequestContext, log: ChangeLog): void {
  const sheet = context.workbook.worksheets.add(log.name);
  const plan = { ...emptyLog, name: log.name };
  drawLooks(sheet, plan, usualDigit);
  drawRows(sheet, plan, 0, plan.rows.length);
  sheet.freezePanes.freezeRows(1);
}

const emptyLog: SheetPlan = {
  name: resultSheets.changes,
  columnWidths: logColumns.map(({ width }) => width),
  columnFormats: logColumns.map(({ format }) => format),
  styles: { header: { bold: true, fill: "F3F2F1", border: "thin", verticalAlign: "center" } },
  rows: [{ values: logColumns.map(({ header }) => header), style: "header", height: 20 }],
  merges: [],
};

/** Queues rows of the log from `firstRow` (1-based) on. */
export function writeEntries(
  context: Excel.RequestContext,
  log: ChangeLog,
  firstRow: number,
  entries: readonly LogEntry[],
): void {
  const sheet = context.workbook.worksheets.getItem(log.name);
  for (const [column, { format }] of logColumns.entries()) {
    const cells = sheet.getRangeByIndexes(firstRow - 1, column, entries.length, 1).untrack();
    // One format for all cells: Excel takes it, the typings do not know.
    if (format !== null) cells.numberFormat = format as unknown as string[][];
  }
  const contents = sheet.getRangeByIndexes(firstRow - 1, logColumn.before, entries.length, 2).untrack();
  contents.numberFormat = entries.map(({ before, after }) => [before.format, after.format]);
  sheet
    .getRange(
      areaReference({
        top: firstRow - 1,
        left: 0,
        bottom: firstRow + entries.length - 2,
        right: logColumns.length - 1,
      }),
    )
    .untrack().values = entries.map((entry) => [...cellsOf(entry)]);
}

/** In the order of the columns; those formatted as text take every text as it is. */
const cellsOf = (entry: LogEntry): readonly CellValue[] => [
  entry.at,
  entry.batch,
  entry.sheet,
  entry.address,
  typed(entry.before),
  typed(entry.after),
  entry.ruleTitle,
  entry.rule,
  entry.status,
];

/** Takes rows off the log again, or the whole log where it was made for them. */
export async function eraseEntries(
  context: Excel.RequestContext,
  log: ChangeLog,
  firstRow: number,
  count: number,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(log.name).load("id");
  await context.sync();
  if (sheet.isNullObject) return;
  if (log.isNew) sheet.delete();
  // There is nothing below: deleted rows take their number formats along.
  else
    sheet
      .getRangeByIndexes(firstRow - 1, 0, count, 1)
      .untrack()
      .getEntireRow()
      .untrack()
      .delete("Up");
  await context.sync();
}
