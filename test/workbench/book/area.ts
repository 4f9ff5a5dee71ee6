import { columnIndex, columnLetters } from "../../../src/sheets/address";

export { columnLetters };

/** A rectangle of cells on a sheet; row and column count from 0. */
export interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Rows and columns of every worksheet of Excel. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

export const isWholeRows = ({ columns }: Area) => columns === sheetColumns;
export const isWholeColumns = ({ rows }: Area) => rows === sheetRows;
export const cellCount = ({ rows, columns }: Area) => rows * columns;

/** The 0-based column of its letters, in whatever case formulas have them. */
export const columnNumber = (letters: string) => columnIndex(letters.toUpperCase());

const cell = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const columnOnly = /^\$?([A-Za-z]{1,3})$/;
const rowOnly = /^\$?(\d{1,7})$/;

/** "B2:C9", "A:C", "3:5", "B2"; undefined when it is none of them or leaves the sheet. */
export function parseArea(text: string, sheet: string): Area | undefined {
  const [first = "", last = first, ...rest] = text.trim().split(":");
  if (rest.length > 0) return undefined;
  const from = corner(first);
  const to = corner(last);
  if (!from || !to) return undefined;
  const isCells = from.row >= 0 && from.column >= 0 && to.row >= 0 && to.column >= 0;
  const isColumns = from.row < 0 && to.row < 0 && text.includes(":");
  const isRows = from.column < 0 && to.column < 0 && text.includes(":");
  if (!isCells && !isColumns && !isRows) return undefined;
  const [top, bottom] = isColumns ? [0, sheetRows - 1] : ordered(from.row, to.row);
  const [left, right] = isRows ? [0, sheetColumns - 1] : ordered(from.column, to.column);
  if (bottom >= sheetRows || right >= sheetColumns) return undefined;
  return { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function corner(text: string): { row: number; column: number } | undefined {
  const both = cell.exec(text);
  if (both) return both[2] === "0" ? undefined : { row: Number(both[2]) - 1, column: columnNumber(both[1]!) };
  const column = columnOnly.exec(text);
  if (column) return { row: -1, column: columnNumber(column[1]!) };
  const row = rowOnly.exec(text);
  if (row && row[1] !== "0") return { row: Number(row[1]) - 1, column: -1 };
  return undefined;
}

const ordered = (left: number, right: number): [number, number] => (left <= right ? [left, right] : [right, left]);

/** "B2:C9" without the sheet; whole columns as "A:C", whole rows as "3:5". */
export function localAddress(area: Area): string {
  const { row, column, rows, columns } = area;
  const left = columnLetters(column);
  const right = columnLetters(column + columns - 1);
  if (isWholeRows(area)) return `${row + 1}:${row + rows}`;
  if (isWholeColumns(area)) return `${left}:${right}`;
  const first = `${left}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${right}${row + rows}`;
}

/** "Sheet1!B2:C9", "'双公示 台账'!A1". */
export const fullAddress = (sheetName: string, area: Area) => `${quotedSheet(sheetName)}!${localAddress(area)}`;

/** A sheet's name as formulas write it: in quotes unless it is plain letters (of any script), digits, "_" and ".". */
export function quotedSheet(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !cell.test(name) && !/^[rc]\d*$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits "'a b'!A1" into the sheet's name and the rest; without "!" there is no name. */
export function splitSheet(address: string): { sheetName?: string; local: string } {
  const bang = address.lastIndexOf("!");
  if (bang < 0) return { local: address };
  const name = address.slice(0, bang);
  const bare = name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheetName: bare, local: address.slice(bang + 1) };
}

/** The cells that two rectangles share. */
export function intersection(left: Area, right: Area): Area | undefined {
  if (left.sheet !== right.sheet) return undefined;
  const row = Math.max(left.row, right.row);
  const column = Math.max(left.column, right.column);
  const rows = Math.min(left.row + left.rows, right.row + right.rows) - row;
  const columns = Math.min(left.column + left.columns, right.column + right.columns) - column;
  return rows > 0 && columns > 0 ? { sheet: left.sheet, row, column, rows, columns } : undefined;
}

/** The smallest rectangle around both. */
export function bounding(left: Area, right: Area): Area {
  const row = Math.min(left.row, right.row);
  const column = Math.min(left.column, right.column);
  const rows = Math.max(left.row + left.rows, right.row + right.rows) - row;
  const columns = Math.max(left.column + left.columns, right.column + right.columns) - column;
  return { sheet: left.sheet, row, column, rows, columns };
}
