import { type CellContents } from "./cell-contents";
import { type ChangeLog } from "./change-log";
import { runs } from "./cell-blocks";
import { logColumn } from "./log-columns";

/** A row of the log without the change itself. */
export interface LogLine {
  /** 1-based. */
  readonly row: number;
  readonly at: string;
  readonly batch: string;
  readonly status: string;
}

/** A change as the log has it. */
export interface LoggedChange extends LogLine {
  readonly sheet: string;
  readonly address: string;
  /** Masked where there is something to hide; the vault has the rest. */
  readonly before: CellContents;
  readonly after: CellContents;
  readonly ruleTitle: string;
  readonly rule: string;
}

/** Rows of a log that fit into one answer with ease. */
const rowsPerRead = 20_000;

/** Every row of the log. */
export async function readLines(context: Excel.RequestContext, log: ChangeLog): Promise<readonly LogLine[]> {
  const lines: (readonly LogLine[])[] = [];
  for (let row = 2; row < log.nextRow; row += rowsPerRead)
    lines.push(await linesFrom(context, log, row, Math.min(rowsPerRead, log.nextRow - row)));
  return lines.flat();
}

async function linesFrom(
  context: Excel.RequestContext,
  log: ChangeLog,
  firstRow: number,
  count: number,
): Promise<readonly LogLine[]> {
  const sheet = context.workbook.worksheets.getItem(log.name);
  const heads = sheet
    .getRangeByIndexes(firstRow - 1, logColumn.at, count, 2)
    .load("values")
    .untrack();
  const statuses = sheet
    .getRangeByIndexes(firstRow - 1, logColumn.status, count, 1)
    .load("values")
    .untrack();
  await context.sync();
  return heads.values.flatMap(([at, batch], index) =>
    batch === "" ? [] : [line(firstRow + index, at, batch, statuses.values[index]?.[0])],
  );
}

const line = (row: number, at: unknown, batch: unknown, status: unknown): LogLine => ({
  row,
  at: String(at),
  batch: String(batch),
  status: String(status),
});

/** Rows of one batch stand together unless somebody has sorted the log; a request of so many ranges is no large one. */
const changesPerRead = 4000;

/** The changes of some rows, from the top. */
export async function readChanges(
  context: Excel.RequestContext,
  log: ChangeLog,
  lines: readonly LogLine[],
): Promise<readonly LoggedChange[]> {
  const sorted = [...lines].sort((a, b) => a.row - b.row);
  const changes: (readonly LoggedChange[])[] = [];
  for (let at = 0; at < sorted.length; at += changesPerRead)
    changes.push(await changesOf(context, log, sorted.slice(at, at + changesPerRead)));
  return changes.flat();
}

async function changesOf(
  context: Excel.RequestContext,
  log: ChangeLog,
  lines: readonly LogLine[],
): Promise<readonly LoggedChange[]> {
  const sheet = context.workbook.worksheets.getItem(log.name);
  const width = logColumn.rule - logColumn.sheet + 1;
  const read = runs(
    lines.map((each, index) => ({ each, start: each.row - index })),
    ({ start }) => start,
  ).map((run) => {
    const range = sheet.getRangeByIndexes(run[0].each.row - 1, logColumn.sheet, run.length, width).untrack();
    return { run, range: range.load("values,numberFormat") };
  });
  await context.sync();
  return read.flatMap(({ run, range }) =>
    run.map(({ each }, index) => {
      const values = range.values[index] as readonly CellContents["value"][];
      const formats = range.numberFormat[index] as readonly string[];
      const contents = (column: number): CellContents => ({
        value: values[column - logColumn.sheet] ?? "",
        format: formats[column - logColumn.sheet] ?? "General",
      });
      return {
        ...each,
        sheet: String(contents(logColumn.sheet).value),
        address: String(contents(logColumn.address).value),
        before: contents(logColumn.before),
        after: contents(logColumn.after),
        ruleTitle: String(contents(logColumn.ruleTitle).value),
        rule: String(contents(logColumn.rule).value),
      };
    }),
  );
}
