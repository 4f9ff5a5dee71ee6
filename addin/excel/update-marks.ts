import { type MarkFrame } from "../ports/engine";
import { WorkbookFault } from "../ports/workbook-fault";
import { type Workbook } from "../ports/workbook";
import { eventsOn } from "./events-on";
import { inWorkbook } from "./in-workbook";
import { ownColumns } from "./own-columns";
import { silently } from "./silently";
import { markColumns } from "./survey-marks";
import { tryTwice } from "./try-twice";
import { queueCells } from "./write-mark-cells";

type RowMark = Parameters<Workbook["updateMarks"]>[1][number];

/** How far the user may have moved the columns since the check. */
const COLUMNS_AROUND = 20;
/** Runs of rows that go into one request. */
const RUNS_AT_ONCE = 2000;

/** Changes the marks of single rows; where the user has deleted the columns there is nothing to change. */
export async function updateMarks(frame: MarkFrame, rows: readonly RowMark[]): Promise<void> {
  if (rows.length === 0) return;
  const { sheet } = frame;
  try {
    // The same rows get the same marks, so a second try does no harm.
    await tryTwice(() => inWorkbook((context) => update(context, frame, rows), { sheet, waitsForCell: false }));
  } catch (error) {
    await eventsOn();
    throw error;
  }
}

async function update(context: Excel.RequestContext, frame: MarkFrame, rows: readonly RowMark[]): Promise<void> {
  const { sheet: name, resultColumn, maskColumn } = frame;
  const workbook = context.workbook.load("readOnly");
  const sheet = workbook.worksheets.getItem(name).load("protection/protected");
  const around = [Math.max(0, resultColumn - COLUMNS_AROUND), maskColumn + COLUMNS_AROUND] as const;
  const own = ownColumns(sheet, frame.headerRow, around);
  const runs = runsOf(rows).map((run) => ({ run, cells: markedCells(sheet, frame, run).load("values") }));
  await context.sync();
  if (workbook.readOnly) throw new WorkbookFault("read-only");
  if (sheet.protection.protected) throw new WorkbookFault("protected-sheet", name);
  const { result = null, mask = null } = own() ?? {};
  if (result === null || mask !== result + 1) return;
  // Whoever takes an edit back has taken its marks back before it. Writing them once more would be a step of its own,
  // and there would be nothing left to do again.
  const changed = runs.filter(({ run, cells }) => result !== resultColumn || !shows(cells.values, run));
  for (let at = 0; at < changed.length; at += RUNS_AT_ONCE) {
    await silently(context, () => {
      for (const { run } of changed.slice(at, at + RUNS_AT_ONCE)) {
        const cells = run.map((row) => [row.result, row.mask] as const);
        queueCells(sheet, { resultColumn: result }, { firstRow: run[0].row, cells });
      }
    });
  }
}

type Run = readonly [RowMark, ...RowMark[]];

const markedCells = (sheet: Excel.Worksheet, frame: MarkFrame, run: Run): Excel.Range =>
  markColumns(sheet, frame, run[0].row, run[0].row + run.length - 1);

const shows = (values: readonly (readonly unknown[])[], run: Run): boolean =>
  run.every(({ result, mask }, at) => values[at]?.[0] === result && values[at][1] === mask);

/** Ascending runs of rows that follow each other. */
function runsOf(rows: readonly RowMark[]): readonly Run[] {
  const runs: [RowMark, ...RowMark[]][] = [];
  for (const row of [...rows].sort((one, other) => one.row - other.row)) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1)?.row === row.row - 1) run.push(row);
    else runs.push([row]);
  }
  return runs;
}
