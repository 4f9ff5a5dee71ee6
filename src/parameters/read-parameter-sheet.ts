import { columnLetters } from "../sheets/address";
import { type CellValue } from "../sheets/cell";
import { cellAt } from "../sheets/column";
import { type SheetData, type WorkbookData } from "../sheets/workbook-data";
import { err, ok, type Result } from "../support/result";
import { headerKey } from "../text/header-key";
import { isBlank } from "../text/trim";
import { type ParameterFault } from "./parameter-fault";
import { type ParameterTable } from "./parameter-table";
import { rowReader, type RowReader } from "./row-reader";

/** Titles and notes may stand over the header. */
const headRows = 10;

/** Where the columns of a table stand on a sheet; a column that the sheet lacks is absent. */
interface Layout<Column extends string> {
  /** 0-based. */
  readonly headerRow: number;
  readonly places: ReadonlyMap<Column, number>;
}

/**
 * Reads every row of a parameter sheet that is not blank.
 *
 * @returns what `read` makes of the rows, nothing where the workbook has no such sheet; or every fault.
 */
export function readParameterSheet<Column extends string, T>(
  { sheets, date1904 }: WorkbookData,
  table: ParameterTable<Column>,
  read: (row: RowReader<Column>) => T,
): Result<readonly T[], readonly ParameterFault[]> {
  const sheet = sheets.find(({ name }) => name === table.sheet);
  if (sheet === undefined || sheet.rowCount === 0) return ok([]);
  const layout = bestLayout(sheet, table);
  const incomplete = missingColumns(sheet, table, layout);
  if (incomplete !== null) return err([incomplete]);

  const faults: ParameterFault[] = [];
  const values: T[] = [];
  for (const { row, cells } of filledRows(sheet, table, layout)) {
    const faultAt: RowReader<Column>["faultAt"] = (column, reason) => ({
      sheet: sheet.name,
      cell: `${columnLetters(layout.places.get(column) ?? 0)}${row + 1}`,
      reason,
    });
    values.push(read(rowReader(row + 1, cells, date1904, faultAt, faults)));
  }
  return faults.length === 0 ? ok(values) : err(faults);
}

/** Whether a sheet, whatever it is called, has every column that the table needs. */
export const hasParameterColumns = <Column extends string>(sheet: SheetData, table: ParameterTable<Column>): boolean =>
  sheet.rowCount > 0 && missingColumns(sheet, table, bestLayout(sheet, table)) === null;

/** How many rows of a parameter sheet are not blank under its header, readable or not. */
export function countParameterRows<Column extends string>(
  { sheets }: WorkbookData,
  table: ParameterTable<Column>,
): number {
  const sheet = sheets.find(({ name }) => name === table.sheet);
  if (sheet === undefined || sheet.rowCount === 0) return 0;
  return [...filledRows(sheet, table, bestLayout(sheet, table))].length;
}

/** The rows under the header in which a column of the table holds something; `row` is 0-based. */
function* filledRows<Column extends string>(
  sheet: SheetData,
  table: ParameterTable<Column>,
  { headerRow, places }: Layout<Column>,
): Generator<{ readonly row: number; readonly cells: Readonly<Record<Column, CellValue>> }, void, undefined> {
  for (let row = headerRow + 1; row < sheet.rowCount; row += 1) {
    const cells = cellsOf(sheet, table, places, row);
    const isFilled = Object.values<CellValue>(cells).some((cell) => cell !== null && !isBlank(String(cell)));
    if (isFilled) yield { row, cells };
  }
}

/** The names of a table's columns. `Object.keys` forgets them. */
const columnsOf = <Column extends string>({ columns }: ParameterTable<Column>): readonly Column[] =>
  Object.keys(columns) as Column[];

const cellsOf = <Column extends string>(
  sheet: SheetData,
  table: ParameterTable<Column>,
  places: ReadonlyMap<Column, number>,
  row: number,
): Readonly<Record<Column, CellValue>> =>
  Object.fromEntries(
    columnsOf(table).map((column) => [column, cellAt(sheet.columns[places.get(column) ?? -1], row)]),
  ) as Record<Column, CellValue>;

/** The row near the top that names most of the table's columns. */
function bestLayout<Column extends string>(sheet: SheetData, table: ParameterTable<Column>): Layout<Column> {
  const rows = Array.from({ length: Math.min(headRows, sheet.rowCount) }, (_, headerRow) => ({
    headerRow,
    places: placesIn(sheet, table, headerRow),
  }));
  return rows.reduce((most, row) => (row.places.size > most.places.size ? row : most));
}

function missingColumns<Column extends string>(
  sheet: SheetData,
  table: ParameterTable<Column>,
  { headerRow, places }: Layout<Column>,
): ParameterFault | null {
  const missing = columnsOf(table).filter((column) => table.columns[column].isRequired && !places.has(column));
  if (missing.length === 0) return null;
  const headers = missing.map((column) => table.columns[column].header);
  const reason = { zh: `表头缺少栏目“${headers.join("、")}”`, en: `the header lacks ${headers.join(", ")}` };
  return { sheet: sheet.name, cell: `A${headerRow + 1}`, reason };
}

function placesIn<Column extends string>(
  sheet: SheetData,
  table: ParameterTable<Column>,
  row: number,
): ReadonlyMap<Column, number> {
  const keys = sheet.columns.map((column) => headerKey(String(cellAt(column, row) ?? "")));
  return new Map(
    columnsOf(table).flatMap((column) => {
      const { header, aliases } = table.columns[column];
      const place = [header, ...aliases].map((each) => keys.indexOf(headerKey(each))).find((found) => found >= 0);
      return place === undefined ? [] : [[column, place] as const];
    }),
  );
}
