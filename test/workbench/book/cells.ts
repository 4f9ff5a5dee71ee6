import { CellValueType, type ICellData, type IMutationInfo, type Nullable } from "@univerjs/core";
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import { type Area } from "./area";
import { type Book, type Origin } from "./book";
import { spilledCells } from "./spills";

/** A cell as `Range.values` shows it: "" is an empty cell, an error is its text ("#DIV/0!"). */
export type CellValue = string | number | boolean;

export type CellValueKind = "Empty" | "String" | "Double" | "Boolean" | "Error";

export const errorTexts: ReadonlySet<CellValue> = new Set([
  "#BLOCKED!",
  "#BUSY!",
  "#CALC!",
  "#CONNECT!",
  "#DIV/0!",
  "#FIELD!",
  "#GETTING_DATA",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#SPILL!",
  "#UNKNOWN!",
  "#VALUE!",
]);

export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return "";
  const { v, t } = cell;
  if (v === undefined || v === null) return cell.p?.body?.dataStream.replace(/\r\n$/, "") ?? "";
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === "1";
  return t === CellValueType.NUMBER ? Number(v) : v;
}

/** What a cell holds: text that only looks like an error ("'#N/A") is text. */
export function kindOf(cell: Nullable<ICellData>): CellValueKind {
  const value = valueOf(cell);
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (cell?.t !== CellValueType.FORCE_STRING && errorTexts.has(value)) return "Error";
  return value === "" && (cell?.v === undefined || cell.v === null) ? "Empty" : "String";
}

/** Whether anything stands in the cell, were it only a formula that gives "". */
export const isBlank = (cell: Nullable<ICellData>) => !cell?.f && !cell?.si && kindOf(cell) === "Empty";

/** Something of every cell of an area, row by row; cells that a formula spills into count with what they show. */
export function mapCells<T>(
  book: Book,
  area: Area,
  map: (cell: Nullable<ICellData>, row: number, column: number) => T,
): T[][] {
  const rows = book.sheet(area.sheet)!.getCellMatrix().getMatrix();
  const spilled = spilledCells(book, area.sheet);
  const mapped: T[][] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const cells = rows[row];
    const line: T[] = [];
    for (let column = area.column; column < area.column + area.columns; column++)
      line.push(map(shown(cells?.[column], spilled?.[row]?.[column]), row, column));
    mapped.push(line);
  }
  return mapped;
}

/** A cell with what is spilled into it; the one that spills keeps its formula. */
const shown = (cell: Nullable<ICellData>, spilled: Nullable<ICellData>): Nullable<ICellData> =>
  spilled && cell?.f ? { ...cell, ...spilled, f: cell.f } : (spilled ?? cell);

/** The values of an area, row by row. */
export const readValues = (book: Book, area: Area): CellValue[][] => mapCells(book, area, valueOf);

/** Visits every cell of an area that is stored, row by row and from left to right, until a visit says `false`; says whether none did. */
export function eachStoredCell(
  book: Book,
  area: Area,
  visit: (cell: ICellData, row: number, column: number) => unknown,
): boolean {
  const rows = book.sheet(area.sheet)!.getCellMatrix().getMatrix();
  const [lastRow, lastColumn] = [area.row + area.rows - 1, area.column + area.columns - 1];
  for (const row of storedKeys(rows, area.row, lastRow)) {
    const cells = rows[row]!;
    for (const column of storedKeys(cells, area.column, lastColumn)) {
      const cell = cells[column];
      if (cell && visit(cell, row, column) === false) return false;
    }
  }
  return true;
}

/** The keys from `first` to `last` in order: counted out when they are few, looked up when the object has fewer. */
export function storedKeys(stored: Readonly<Record<number, unknown>>, first: number, last: number): number[] {
  const keys: number[] = [];
  if (last - first < 64) {
    for (let key = first; key <= last; key++) if (stored[key]) keys.push(key);
    return keys;
  }
  for (const name in stored) {
    const key = Number(name);
    if (key >= first && key <= last && stored[key]) keys.push(key);
  }
  return keys;
}

/** Cells to write by row and column from 0: what a cell leaves out stays, `null` in its place removes the cell. */
export type CellMatrix = Record<number, Record<number, Nullable<ICellData>>>;

/** Univer forgets the formulas of cells that are written without them, unless `trigger` names a command about looks. */
export function writeCells(
  book: Book,
  sheet: string,
  cellValue: CellMatrix,
  origin: Origin = "add-in",
  trigger?: string,
): void {
  const cause = trigger === undefined ? {} : { trigger };
  const params: ISetRangeValuesMutationParams = { unitId: book.unitId, subUnitId: sheet, cellValue, ...cause };
  const undo: IMutationInfo = {
    id: SetRangeValuesMutation.id,
    params: { ...SetRangeValuesUndoMutationFactory(book.injector, params), ...cause },
  };
  book.apply([...room(book, sheet, cellValue), { id: SetRangeValuesMutation.id, params }], [undo], origin);
}

/** Univer's sheets end somewhere; whoever writes below or to the right of that makes them larger. */
function room(book: Book, sheet: string, cells: CellMatrix): IMutationInfo[] {
  const target = { unitId: book.unitId, subUnitId: sheet };
  const { rows, columns } = extent(cells);
  const worksheet = book.sheet(sheet)!;
  const mutations: IMutationInfo[] = [];
  if (rows > worksheet.getRowCount())
    mutations.push({ id: SetWorksheetRowCountMutation.id, params: { ...target, rowCount: rows } });
  if (columns > worksheet.getColumnCount())
    mutations.push({ id: SetWorksheetColumnCountMutation.id, params: { ...target, columnCount: columns } });
  return mutations;
}

function extent(cells: CellMatrix): { rows: number; columns: number } {
  let [rows, columns] = [0, 0];
  for (const row in cells) {
    rows = Math.max(rows, Number(row) + 1);
    for (const column in cells[row]) columns = Math.max(columns, Number(column) + 1);
  }
  return { rows, columns };
}

/** The cells at which `area` begins, written one after the other by `make`; what it gives no cell for stays. */
export function cellMatrix(
  { row, column, rows, columns }: Area,
  make: (row: number, column: number) => Nullable<ICellData> | undefined,
): CellMatrix {
  const matrix: CellMatrix = {};
  for (let r = row; r < row + rows; r++) {
    const line: CellMatrix[number] = {};
    let isEmpty = true;
    for (let c = column; c < column + columns; c++) {
      const cell = make(r, c);
      if (cell === undefined) continue;
      line[c] = cell;
      isEmpty = false;
    }
    if (!isEmpty) matrix[r] = line;
  }
  return matrix;
}
