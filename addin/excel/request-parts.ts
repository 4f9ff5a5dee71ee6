import { type CellValue } from "../../src";
import { cellBlocks, type CellPlace } from "./cell-blocks";
import { jsonBytes } from "./json-bytes";

/** Excel on the web refuses requests of more than 5 MB. */
const largestRequest = 4_000_000;

/** What a range and a cell in it cost beside the values. */
const bytesOfRange = 500;
const bytesOfCell = 30;

/** Cuts cells into as few parts as fit into a request each; `valuesOf` says what is sent for one. */
export function requestParts<T extends CellPlace>(
  cells: readonly T[],
  valuesOf: (cell: T) => readonly CellValue[],
): readonly (readonly T[])[] {
  if (cells.length === 0) return [];
  if (cells.length === 1 || bytesOf(cells, valuesOf) <= largestRequest) return [cells];
  const middle = Math.ceil(cells.length / 2);
  return [...requestParts(cells.slice(0, middle), valuesOf), ...requestParts(cells.slice(middle), valuesOf)];
}

function bytesOf<T extends CellPlace>(cells: readonly T[], valuesOf: (cell: T) => readonly CellValue[]): number {
  // A cell is written twice or read twice: itself and in the log, as value and as formula.
  const values = 2 * jsonBytes(cells.map(valuesOf));
  return cellBlocks(cells).reduce(
    (sum, { firstRow, lastRow }) => sum + bytesOfRange + bytesOfCell * (lastRow - firstRow + 1),
    values,
  );
}
