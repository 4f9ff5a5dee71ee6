import { type IMutationInfo } from "@univerjs/core";
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  type ITableJson,
  type ITableSetConfig,
  SetSheetTableMutation,
  TableManager,
} from "@univerjs/sheets-table";
import { type Area, intersection } from "./area";
import { type Book } from "./book";
import { bookExtras, setBookExtra } from "./extras";
import { newGuid } from "./guid";
import { toArea, toUniverRange } from "./univer-range";

/** What a table of Excel has and Univer's has not; kept by the table's id. */
export interface TableLooks {
  readonly style: string;
  readonly showTotals: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  /** The names of the columns while the header row is hidden. */
  readonly headers?: readonly string[];
  /** How it was last sorted. */
  readonly sorting?: TableSorting | null;
}

export interface TableSorting {
  readonly fields: readonly Excel.SortField[];
  readonly matchCase: boolean;
  readonly method: string;
}

const plainLooks: TableLooks = {
  style: "TableStyleMedium2",
  showTotals: false,
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  highlightFirstColumn: false,
  highlightLastColumn: false,
};

/** A table as the book has it now. */
export interface TableState {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly hasHeaders: boolean;
  /** Header row, if there is one, and data; the totals row lies below. */
  readonly area: Area;
  readonly looks: TableLooks;
}

/** The tables of the workbook, or of one sheet, in the order in which they were made. */
export function tablesIn(book: Book, sheet?: string): readonly TableState[] {
  const manager = book.service(TableManager);
  const ids = manager.getTableList(book.unitId).filter(({ subUnitId }) => sheet === undefined || subUnitId === sheet);
  return ids.map(({ id }) => stateOf(book, manager.getTable(book.unitId, id)!));
}

export function tableById(book: Book, id: string): TableState | undefined {
  const table = book.service(TableManager).getTable(book.unitId, id);
  return table && stateOf(book, table);
}

export function tableNamed(book: Book, name: string): TableState | undefined {
  const wanted = name.toLowerCase();
  return tablesIn(book).find((table) => table.name.toLowerCase() === wanted);
}

function stateOf(book: Book, table: NonNullable<ReturnType<TableManager["getTable"]>>): TableState {
  const sheet = table.getSubunitId();
  return {
    id: table.getId(),
    name: table.getDisplayName(),
    sheet,
    hasHeaders: table.isShowHeader(),
    area: toArea(sheet, { ...table.getRange() }),
    looks: looksOf(book, table.getId()),
  };
}

/** Everything that is the table's: header, data and totals. */
export function wholeArea({ area, looks }: TableState): Area {
  return looks.showTotals ? { ...area, rows: area.rows + 1 } : area;
}

/** Where the data are. A table always has a row for them, be it empty. */
export function bodyArea({ area, hasHeaders }: TableState): Area {
  return hasHeaders ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area;
}

export function addTable(book: Book, area: Area, name: string, headers: readonly string[]): string {
  const id = newGuid();
  const columns = headers.map((displayName, index) => ({ id: String(index + 1), displayName }));
  const place = { unitId: book.unitId, subUnitId: area.sheet, tableId: id };
  const range = toUniverRange(area);
  const params = { ...place, name, range, header: headers, options: { showHeader: true, columns } };
  book.apply([{ id: AddSheetTableMutation.id, params }], [{ id: DeleteSheetTableMutation.id, params: place }]);
  return id;
}

/** Takes the table away from its cells. */
export function removeTable(book: Book, { id, sheet }: TableState): void {
  const json = jsonOf(book, id);
  const place = { unitId: book.unitId, subUnitId: sheet, tableId: id };
  const options = { ...json.options, columns: json.columns, filters: json.filters.tableColumnFilterList };
  book.apply(
    [{ id: DeleteSheetTableMutation.id, params: place }],
    [{ id: AddSheetTableMutation.id, params: { ...place, name: json.name, range: json.range, options } }],
  );
}

export function renameTable(book: Book, table: TableState, name: string): void {
  configure(book, table, { name }, { name: table.name });
}

/** Gives the table other rows; its columns stay. */
export function setTableArea(book: Book, { id }: TableState, area: Area): void {
  const now = tableById(book, id)!;
  if (now.area.row === area.row && now.area.rows === area.rows && now.area.column === area.column) return;
  const to = (range: Area) => ({ updateRange: { newRange: toUniverRange(range) } });
  configure(book, now, to(area), to(now.area));
}

export function showHeader(book: Book, table: TableState, isShown: boolean): void {
  configure(book, table, { options: { showHeader: isShown } }, { options: { showHeader: table.hasHeaders } });
}

/** Adds columns to the table, or takes them out of it, from a column of the sheet on. */
export function changeColumns(
  book: Book,
  table: TableState,
  change: { readonly kind: "insert" | "delete"; readonly column: number; readonly names: readonly string[] },
): void {
  const { kind, column, names } = change;
  const known = jsonOf(book, table.id).columns.map(({ id }) => Number(id) || 0);
  const columnsJson = names.map((displayName, index) => ({
    id: String(Math.max(0, ...known) + 1 + index),
    displayName,
  }));
  const operation = (operationType: string): ITableSetConfig =>
    ({
      rowColOperation: { operationType, rowColType: "column", index: column, count: names.length, columnsJson },
    }) as unknown as ITableSetConfig;
  configure(book, table, operation(kind), operation(kind === "insert" ? "delete" : "insert"));
}

/** The ids of the columns from the left, as numbers that stay with them. */
export const columnIds = (book: Book, { id }: TableState): readonly number[] => {
  const table = book.service(TableManager).getTable(book.unitId, id)!;
  return Array.from({ length: table.getColumnsCount() }, (_, index) =>
    idNumber(table.getTableColumnByIndex(index)!.id),
  );
};

/** A column that was put in at the grid has an id of letters; some number that others have not comes of it. */
function idNumber(id: string): number {
  if (/^\d+$/.test(id)) return Number(id);
  const codes = Array.from(id, (letter) => letter.charCodeAt(0));
  return 1_000_000 + codes.reduce((sum, code) => (sum * 31 + code) % 1_000_000, 7);
}

export function setLooks(book: Book, { id }: TableState, change: Partial<TableLooks>): void {
  const { tables = {} } = bookExtras(book);
  setBookExtra(book, "tables", { ...tables, [id]: { ...looksOf(book, id), ...change } });
}

const looksOf = (book: Book, id: string): TableLooks => bookExtras(book).tables?.[id] ?? plainLooks;

/** The table that shares a cell with an area, other than the one with this id. */
export function tableAcross(book: Book, area: Area, except?: string): TableState | undefined {
  return tablesIn(book, area.sheet).find((table) => table.id !== except && intersection(wholeArea(table), area));
}

function configure(book: Book, { id, sheet }: TableState, to: ITableSetConfig, back: ITableSetConfig): void {
  const mutation = (config: ITableSetConfig): IMutationInfo => ({
    id: SetSheetTableMutation.id,
    params: { unitId: book.unitId, subUnitId: sheet, tableId: id, config },
  });
  book.apply([mutation(to)], [mutation(back)]);
}

const jsonOf = (book: Book, id: string): ITableJson => book.service(TableManager).getTable(book.unitId, id)!.toJSON();
