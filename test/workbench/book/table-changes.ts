import { CellValueType } from "@univerjs/core";
import { type Area } from "./area";
import { type Book } from "./book";
import { readValues, writeCells } from "./cells";
import { emptyCells, enterCells } from "./enter-cells";
import { type Shift, shiftedArea } from "./shifted-area";
import { shiftCells } from "./structure";
import { freeTableName, headerTexts } from "./table-names";
import {
  type TableState,
  addTable,
  bodyArea,
  changeColumns,
  removeTable,
  setLooks,
  setTableArea,
  showHeader,
  tableById,
  tablesIn,
  wholeArea,
} from "./tables";

/** Makes a table of the cells; without headers of its own it is given a row of them above, and the cells move down. */
export function createTable(book: Book, area: Area, hasHeaders: boolean): string {
  if (!hasHeaders) shift(book, { kind: "insert", along: "rows", area: { ...area, rows: 1 } });
  const rows = Math.max(2, area.rows + (hasHeaders ? 0 : 1));
  const placed = { ...area, rows };
  const headers = headerTexts(hasHeaders ? headerRow(book, placed) : unnamed(area.columns));
  writeRow(book, { ...placed, rows: 1 }, headers);
  return addTable(book, placed, freeTableName(book), headers);
}

const unnamed = (columns: number): string[] => Array.from({ length: columns }, () => "");

/** The names of the columns: what stands in the header row, or stood there before it was hidden. */
export function headersOf(book: Book, { area, hasHeaders, looks }: TableState): readonly string[] {
  return hasHeaders ? headerRow(book, area) : (looks.headers ?? headerTexts(unnamed(area.columns)));
}

const headerRow = (book: Book, area: Area): string[] => readValues(book, { ...area, rows: 1 })[0]!.map(String);

/** Headers are texts, whatever they look like. */
function writeRow(book: Book, { sheet, row, column }: Area, texts: readonly string[]): void {
  const cells = texts.map((v, index) => [column + index, { v, t: CellValueType.STRING, f: null, si: null }] as const);
  writeCells(book, sheet, { [row]: Object.fromEntries(cells) });
}

export function renameColumn(book: Book, table: TableState, index: number, name: string): void {
  const { area } = table;
  if (table.hasHeaders) writeRow(book, { ...area, column: area.column + index }, [name]);
  else setLooks(book, table, { headers: headersOf(book, table).map((old, at) => (at === index ? name : old)) });
}

/** Puts rows of cells into the table; what lies below moves down unless there is nothing. */
export function insertTableRows(book: Book, table: TableState, index: number, count: number): Area {
  const { area, looks } = table;
  const body = bodyArea(table);
  const inserted = { ...body, row: body.row + index, rows: count };
  const isAppended = index === body.rows && !looks.showTotals;
  const isFree =
    isAppended &&
    readValues(book, inserted)
      .flat()
      .every((value) => value === "");
  if (!isFree) shift(book, { kind: "insert", along: "rows", area: inserted }, table.id);
  setTableArea(book, table, { ...area, rows: area.rows + count });
  return inserted;
}

/** Takes rows out; the last one is only emptied, since a table has one. */
export function deleteTableRows(book: Book, table: TableState, index: number, count: number): void {
  const body = bodyArea(table);
  const keepsOne = count >= body.rows;
  const deleted = { ...body, row: body.row + index, rows: keepsOne ? count - 1 : count };
  if (keepsOne) emptyCells(book, { ...body, row: body.row + body.rows - 1, rows: 1 });
  if (deleted.rows === 0) return;
  shift(book, { kind: "delete", along: "rows", area: deleted }, table.id);
  setTableArea(book, table, { ...table.area, rows: table.area.rows - deleted.rows });
}

/** Puts columns into the table; the cells to the right of it move. */
export function insertTableColumns(book: Book, table: TableState, index: number, names: readonly string[]): void {
  const whole = wholeArea(table);
  const inserted = { ...whole, column: whole.column + index, columns: names.length };
  const isFree =
    index === whole.columns &&
    readValues(book, inserted)
      .flat()
      .every((value) => value === "");
  const headers = headersOf(book, table);
  if (!isFree) shift(book, { kind: "insert", along: "columns", area: inserted }, table.id);
  changeColumns(book, table, { kind: "insert", column: inserted.column, names });
  if (table.hasHeaders) writeRow(book, { ...inserted, rows: 1 }, names);
  else setLooks(book, table, { headers: [...headers.slice(0, index), ...names, ...headers.slice(index)] });
}

export function deleteTableColumn(book: Book, table: TableState, index: number): void {
  const whole = wholeArea(table);
  const names = [headersOf(book, table)[index]!];
  const column = whole.column + index;
  changeColumns(book, table, { kind: "delete", column, names });
  shift(book, { kind: "delete", along: "columns", area: { ...whole, column, columns: 1 } }, table.id);
}

/** Shows a row of totals below the data, or takes it away; its cells come and go with it. */
export function showTotals(book: Book, table: TableState, isShown: boolean): void {
  if (table.looks.showTotals === isShown) return;
  const { area } = table;
  const row = { ...area, row: area.row + area.rows, rows: 1 };
  if (!isShown) {
    shift(book, { kind: "delete", along: "rows", area: row }, table.id);
    setTableArea(book, table, area);
    setLooks(book, table, { showTotals: false });
    return;
  }
  shift(book, { kind: "insert", along: "rows", area: row }, table.id);
  setTableArea(book, table, area);
  setLooks(book, table, { showTotals: true });
  enterCells(book, { ...row, columns: 1 }, () => "Total");
}

/** Hides the header row, whose cells become empty, or brings it back with the names that it had. */
export function showHeaders(book: Book, table: TableState, isShown: boolean): void {
  if (table.hasHeaders === isShown) return;
  const { area } = table;
  const headers = headersOf(book, table);
  if (isShown) {
    const row = { ...area, row: area.row - 1, rows: 1 };
    setTableArea(book, table, { ...area, row: area.row - 1, rows: area.rows + 1 });
    showHeader(book, table, true);
    writeRow(book, row, headers);
    return;
  }
  setLooks(book, table, { headers });
  emptyCells(book, { ...area, rows: 1 });
  showHeader(book, table, false);
  setTableArea(book, table, { ...area, row: area.row + 1, rows: area.rows - 1 });
}

/** Gives the table other cells, under the same header row; new columns are named. */
export function resizeTable(book: Book, table: TableState, area: Area): void {
  const { area: before } = table;
  const more = area.columns - before.columns;
  if (more > 0) {
    const at = { ...before, column: before.column + before.columns, columns: more, rows: 1 };
    const names = headerTexts([...headersOf(book, table), ...headerRow(book, at)]).slice(before.columns);
    changeColumns(book, table, { kind: "insert", column: at.column, names });
    writeRow(book, at, names);
  }
  if (more < 0) {
    const names = headersOf(book, table).slice(area.columns);
    changeColumns(book, table, { kind: "delete", column: before.column + area.columns, names });
  }
  const rows = table.looks.showTotals ? area.rows - 1 : area.rows;
  setTableArea(book, table, { ...area, rows });
}

/** Deletes the table with what is in its cells. */
export function deleteTable(book: Book, table: TableState): void {
  emptyCells(book, wholeArea(table));
  removeTable(book, table);
}

/** Univer moves tables when whole rows or columns are inserted, not when cells are: those beside or below follow here. */
function shift(book: Book, change: Shift, except?: string): void {
  const others = tablesIn(book, change.area.sheet).filter(({ id }) => id !== except);
  shiftCells(book, change);
  for (const table of others) {
    const area = shiftedArea(table.area, change);
    const now = tableById(book, table.id);
    if (area && now) setTableArea(book, now, area);
  }
}
