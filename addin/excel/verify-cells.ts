import { columnIndex, type CellValue } from "../../src";
import { type RefusedEdit } from "../ports/workbook";
import { cellBlocks, type CellBlock, type CellPlace } from "./cell-blocks";
import { blankAsText } from "./cell-contents";

/** A cell and what it should hold. */
export interface ExpectedCell extends CellPlace {
  readonly expected: CellValue;
}

/** What was found in its place. */
export interface VerifiedCell {
  /** Why nothing may be written there; `null` where it holds what it should. */
  readonly refused: RefusedEdit | null;
  readonly format: string;
}

/** `getMergedAreas` answers for at most 512 merged areas, of which a column of so many cells cannot have more. */
const mergeWindow = 512;

/** Queues the reading of cells; the answer says after the next sync what stands in each. */
export function verifyCells<T extends ExpectedCell>(
  context: Excel.RequestContext,
  cells: readonly T[],
): () => ReadonlyMap<T, VerifiedCell> {
  const read = cellBlocks(cells).map((block) => {
    const range = rangeOf(context, block).load("values,formulas,numberFormat");
    return { block, range, isCovered: coveredCells(context, block) };
  });
  return () =>
    new Map(
      read.flatMap(({ block, range, isCovered }) =>
        block.cells.map((cell) => {
          const at = cell.row - block.firstRow;
          const [value, formula] = [range.values[at]?.[0] as CellValue, range.formulas[at]?.[0] as CellValue];
          const refused = refusalOf(cell, value, formula, isCovered);
          return [cell, { refused, format: String(range.numberFormat[at]?.[0]) }] as const;
        }),
      ),
    );
}

/** The cells from the first to the last of a block. */
export function rangeOf(context: Excel.RequestContext, block: CellBlock<CellPlace>): Excel.Range {
  const { sheet, firstRow, lastRow, column } = block;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  return worksheet.getRangeByIndexes(firstRow - 1, column, lastRow - firstRow + 1, 1).untrack();
}

function refusalOf(
  cell: ExpectedCell,
  value: CellValue,
  formula: CellValue,
  isCovered: (row: number) => boolean,
): RefusedEdit | null {
  // The formula of a text cell is its text, which may begin with an equals sign.
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) return "formula";
  if (value !== blankAsText(cell.expected)) return "changed";
  return value === "" && isCovered(cell.row) ? "merged" : null;
}

/** Covered cells of merged ones are blank, and what is written into them vanishes. Known from ExcelApi 1.13 on. */
function coveredCells(context: Excel.RequestContext, block: CellBlock<ExpectedCell>): (row: number) => boolean {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return () => false;
  const blanks = block.cells.filter(({ expected }) => blankAsText(expected) === "").map(({ row }) => row);
  const merged: Excel.RangeAreas[] = [];
  for (let from = -Infinity; ;) {
    const first = blanks.find((row) => row >= from);
    if (first === undefined) break;
    const window = { ...block, firstRow: first, lastRow: Math.min(block.lastRow, first + mergeWindow - 1) };
    merged.push(rangeOf(context, window).getMergedAreasOrNullObject().load("address").untrack());
    from = first + mergeWindow;
  }
  return (row) => merged.some((areas) => !areas.isNullObject && covers(areas.address, row, block.column));
}

const areaPattern = /!\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)(?=,|$)/g;

/** Whether one of the areas has the cell in it other than as its first. */
function covers(addresses: string, row: number, column: number): boolean {
  return [...addresses.matchAll(areaPattern)].some(([, left = "", top = "", right = "", bottom = ""]) => {
    const isInside =
      row >= Number(top) && row <= Number(bottom) && column >= columnIndex(left) && column <= columnIndex(right);
    return isInside && !(row === Number(top) && column === columnIndex(left));
  });
}
