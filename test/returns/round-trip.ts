import { type CellValue } from "../../src/sheets/cell";
import { type ReturnedSettings, returnedTask } from "../../src/usecases/tasks/returned-task";
import { type ReturnsSettings, returnsTask, returnWorkbooks } from "../../src/usecases/tasks/returns-task";
import { taskLedgers } from "../../src/usecases/tasks/task-ledgers";
import { returnHeadRows } from "../../src/returns/return-sheet-plan";
import { type Grid } from "../support/build-workbook";
import { taskInputOf } from "../support/task-input";

type Sheets = Readonly<Record<string, Grid>>;

const originalFile = "导出.xlsx";

/** What goes back of an office's workbook. */
export function sendOut(sheets: Sheets, parts: Partial<ReturnsSettings> = {}) {
  const input = taskInputOf({ [originalFile]: sheets });
  const settings = { ...returnsTask.initial({ today: 0, ledgers: taskLedgers(input.sources), sheets: [] }), ...parts };
  return { input, settings, result: returnWorkbooks(input, settings, (unit) => `${unit}.xlsx`) };
}

/** The workbook of each unit as grids by sheet name. */
export function filesOf(sheets: Sheets, parts: Partial<ReturnsSettings> = {}): Readonly<Record<string, Sheets>> {
  const { result } = sendOut(sheets, parts);
  if (!result.ok) throw new Error(result.error.zh);
  return Object.fromEntries(
    result.value.workbooks.map(({ unit, plans }) => [
      `${unit}.xlsx`,
      Object.fromEntries(plans.map(({ name, rows }) => [name, rows.map(({ values }) => values)])),
    ]),
  );
}

/** The first sheet of a file. */
export const firstSheet = (sheets: Sheets | undefined): Grid => Object.values(sheets ?? {})[0] ?? [];

/** The grid with the cell under a header changed in the rows that come back, by their place from 0. */
export function corrected(grid: Grid, header: string, change: (row: number) => CellValue | undefined): Grid {
  const column = (grid[returnHeadRows - 1] ?? []).indexOf(header);
  if (column === -1) throw new Error(`The sheet has no column ${header}`);
  return grid.map((cells, at) => {
    const value = at < returnHeadRows ? undefined : change(at - returnHeadRows);
    return value === undefined ? cells : cells.map((cell, place) => (place === column ? value : cell));
  });
}

/** The grid with only some of the rows that come back, in a new order. */
export const reordered = (grid: Grid, places: readonly number[]): Grid => [
  ...grid.slice(0, returnHeadRows),
  ...places.map((place) => grid[returnHeadRows + place] ?? []),
];

/** What came of it. */
export function cameBack(
  original: Sheets,
  returned: Readonly<Record<string, Sheets>>,
  parts: Partial<ReturnedSettings> = {},
) {
  const input = taskInputOf({ [originalFile]: original, ...returned });
  const settings = returnedTask.initial({ today: 0, ledgers: taskLedgers(input.sources), sheets: [] });
  return returnedTask.run(input, { ...settings, ...parts });
}

export function outcomeOf(...args: Parameters<typeof cameBack>) {
  const result = cameBack(...args);
  if (!result.ok) throw new Error(result.error.zh);
  return result.value;
}
