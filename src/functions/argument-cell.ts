import { type CellValue } from "../sheets/cell";
import { trim } from "../text/trim";

/** An error that stands in a cell of an argument, such as `#N/A`. */
export interface CellError {
  readonly error: string;
}

/** One cell of an argument: a value, blank, or an error. */
export type ArgumentCell = CellValue | CellError;

/** Cells of an argument row by row, every row of the same width. */
export type ArgumentGrid = readonly (readonly ArgumentCell[])[];

export const isCellError = (cell: ArgumentCell): cell is CellError => typeof cell === "object" && cell !== null;

/** Whether a cell holds nothing that can be seen. */
export const isBlankCell = (cell: ArgumentCell): boolean =>
  cell === null || (typeof cell === "string" && trim(cell) === "");

/** The same where 0 means nothing: some versions of Excel hand an empty cell of a range over as 0. */
export const isBlankOrZero = (cell: ArgumentCell): boolean => cell === 0 || isBlankCell(cell);

/** A cell as Excel hands it over: a blank is `null`, `""` or nothing, by platform; an error is an object. */
export function argumentCell(value: unknown): ArgumentCell {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "string") return value === "" ? null : value;
  return typeof value === "object" && value !== null ? { error: errorCode(value) } : null;
}

function errorCode(value: object): string {
  const { code } = value as { readonly code?: unknown };
  return typeof code === "string" ? code : "#VALUE!";
}

/**
 * An argument as rows of cells, whatever it came as: nothing, which is one blank, one value, a row, or rows of
 * different widths, which are filled up with blanks.
 */
export function argumentGrid(argument: unknown): ArgumentGrid {
  if (!Array.isArray(argument)) return [[argumentCell(argument)]];
  const rows = argument.map((row: unknown): unknown[] => (Array.isArray(row) ? row : [row]));
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width === 0) return [];
  return rows.map((row) => Array.from({ length: width }, (_, column) => argumentCell(row[column])));
}

/** The first cell of an argument that is meant to be one. */
export const singleCell = (argument: unknown): ArgumentCell => argumentGrid(argument)[0]?.[0] ?? null;
