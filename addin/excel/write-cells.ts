import { typedText, type CellValue } from "../../src";
import { cellBlocks, runs, type CellPlace } from "./cell-blocks";
import { type CellContents } from "./cell-contents";
import { rangeOf } from "./verify-cells";

/** A cell before and after a write. */
export interface CellChange extends CellPlace {
  readonly from: CellContents;
  readonly to: CellContents;
}

/** The change that takes a change back. */
export const reversed = <T extends CellChange>(change: T): T => ({ ...change, from: change.to, to: change.from });

/** Queues writes into single cells; what lies between them stays as it is. */
export function writeCells(context: Excel.RequestContext, changes: readonly CellChange[]): void {
  const newFormats = cellBlocks(changes.filter(({ from, to }) => from.format !== to.format));
  for (const block of newFormats)
    for (const run of consecutive(block.cells)) {
      const [{ row, to }] = run;
      // One format for all cells: Excel takes it, the typings do not know.
      rangeOf(context, { ...block, firstRow: row, lastRow: row + run.length - 1 }).numberFormat =
        to.format as unknown as string[][];
    }
  for (const block of cellBlocks(changes)) {
    const values: (CellValue | null)[][] = Array.from({ length: block.lastRow - block.firstRow + 1 }, () => [null]);
    for (const { row, to } of block.cells) values[row - block.firstRow] = [typed(to)];
    rangeOf(context, block).values = values;
  }
}

/** What to type so that the cell holds this; text stays text. */
export const typed = ({ value, format }: CellContents): CellValue =>
  typeof value === "string" ? typedText(value, format) : value;

/** Cells of a column that follow each other and get the same format. */
const consecutive = (cells: readonly CellChange[]): readonly (readonly [CellChange, ...CellChange[]])[] =>
  runs(
    cells.map((cell, index) => ({ cell, start: cell.row - index })),
    ({ cell, start }) => `${start} ${cell.to.format}`,
  ).map(([first, ...rest]) => [first.cell, ...rest.map(({ cell }) => cell)]);
