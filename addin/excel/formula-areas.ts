import { type CellValue } from "../../src";
import { type OwnFormula } from "../ports/workbook";
import { runs } from "./cell-blocks";
import { inPortions } from "./in-portions";
import { type SheetList, sheetNamed } from "./sheet-list";

/** Cells that formulas fill: a run of neighbours in a column, or one formula and what it has spilled. 0-based. */
export interface FormulaArea {
  /** Excel's id, which outlasts a new name. */
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** What to write again so that the formulas are back: they stand at the top left. */
  readonly formulas: readonly (readonly [string])[];
  readonly values: readonly (readonly CellValue[])[];
  readonly types: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
}

/** A run of formulas as it was found. */
interface Run {
  readonly sheetId: string;
  readonly cells: readonly [OwnFormula, ...OwnFormula[]];
}

const MOST_CELLS = 20_000;
const contents = "values,valueTypes,numberFormat,rowIndex,columnIndex,rowCount,columnCount";

/** Reads what formulas show. Those that are no longer what they were when found are left out. */
export async function formulaAreas(
  context: Excel.RequestContext,
  list: SheetList,
  formulas: readonly OwnFormula[],
): Promise<readonly FormulaArea[]> {
  const areas: FormulaArea[] = [];
  for (const portion of inPortions(runsOf(list, formulas), ({ cells }) => cells.length, MOST_CELLS))
    areas.push(...(await areasOf(context, portion)));
  return areas;
}

/** One round trip where nothing has spilled. */
async function areasOf(context: Excel.RequestContext, portion: readonly Run[]): Promise<readonly FormulaArea[]> {
  // Older versions know no spilling.
  const knowsSpills = Office.context.requirements.isSetSupported("ExcelApi", "1.12");
  const wanted = knowsSpills ? `formulas,hasSpill,${contents}` : `formulas,${contents}`;
  const read = portion.map((run) => ({ run, range: runRange(context, run).load(wanted) }));
  await context.sync();
  const plain: FormulaArea[] = [];
  const spilling: Run[] = [];
  for (const { run, range } of read) {
    const same = run.cells.filter(({ formula }, at) => range.formulas[at]?.[0] === formula);
    // Null where only some of the cells belong to what was spilled.
    if (knowsSpills && (range.hasSpill as boolean | null) !== false)
      spilling.push(...same.map((cell): Run => ({ ...run, cells: [cell] })));
    else plain.push(...neighbours(same).map((part) => runArea(run, part, range)));
  }
  return spilling.length === 0 ? plain : [...plain, ...(await spilledAreas(context, spilling))];
}

/** What single formulas have spilled, or their own cell where that is nothing. */
async function spilledAreas(context: Excel.RequestContext, runs: readonly Run[]): Promise<readonly FormulaArea[]> {
  const read = runs.map((run) => ({
    formula: run.cells[0].formula,
    sheetId: run.sheetId,
    own: runRange(context, run).load(contents),
    spilled: runRange(context, run).getSpillingToRangeOrNullObject().load(contents).untrack(),
  }));
  await context.sync();
  return read.map(({ formula, sheetId, own, spilled }) =>
    contentsOf(spilled.isNullObject ? own : spilled, sheetId, [[formula]]),
  );
}

/** Formulas of a column, in the order of their rows, as runs without gaps. */
const neighbours = (cells: readonly OwnFormula[]): readonly (readonly OwnFormula[])[] =>
  runs(
    cells.map((cell, at) => ({ cell, start: cell.row - at })),
    ({ start }) => start,
  ).map((run) => run.map(({ cell }) => cell));

function runsOf(list: SheetList, formulas: readonly OwnFormula[]): readonly Run[] {
  const sorted = [...formulas].sort((a, b) => a.sheet.localeCompare(b.sheet) || a.column - b.column || a.row - b.row);
  return runs(
    sorted.map((cell, at) => ({ cell, start: cell.row - at })),
    ({ cell, start }) => `${start} ${cell.column} ${cell.sheet}`,
  ).flatMap((run) => {
    const sheetId = sheetNamed(list, run[0].cell.sheet).id;
    const cells = run.map(({ cell }) => cell);
    return Array.from({ length: Math.ceil(cells.length / MOST_CELLS) }, (_, at) => ({
      sheetId,
      cells: cells.slice(at * MOST_CELLS, (at + 1) * MOST_CELLS) as unknown as Run["cells"],
    }));
  });
}

const runRange = (context: Excel.RequestContext, { sheetId, cells }: Run): Excel.Range =>
  context.workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(cells[0].row - 1, cells[0].column, cells.length, 1)
    .untrack();

/** Some neighbours of a run. */
function runArea({ sheetId, cells }: Run, part: readonly OwnFormula[], range: Excel.Range): FormulaArea {
  const [first] = part;
  const from = (first?.row ?? 0) - cells[0].row;
  const some = <T>(lines: readonly T[]): readonly T[] => lines.slice(from, from + part.length);
  return {
    ...{ sheetId, row: range.rowIndex + from, column: range.columnIndex },
    formulas: part.map(({ formula }) => [formula]),
    values: some(range.values as CellValue[][]),
    types: some(range.valueTypes),
    formats: some(range.numberFormat as string[][]),
  };
}

const contentsOf = (range: Excel.Range, sheetId: string, formulas: FormulaArea["formulas"]): FormulaArea => ({
  ...{ sheetId, row: range.rowIndex, column: range.columnIndex, formulas },
  values: range.values as CellValue[][],
  types: range.valueTypes,
  formats: range.numberFormat as string[][],
});
