import { type SheetData } from "../../sheets/workbook-data";
import { type FactColumn, type FactRow, type FactTable } from "../fact-table";
import { type FactCell } from "./fact-cell";
import { factColumns } from "./fact-columns";
import { withMoney } from "./money-headers";
import { type RateUnit, rateUnit } from "./rate-units";
import { withoutGroups } from "./rows-of-groups";
import { rowOfTotals } from "./row-of-totals";
import { type SheetLine, sheetLines } from "./sheet-lines";
import { besideEachOther } from "./side-by-side";
import { type FoundTable, splitTables } from "./split-tables";
import { annexLabel, lastLabel, titleOf, totalKind, unnumbered } from "./table-lines";
import { upright } from "./upright";

/** A longer sheet is a ledger: nobody writes a bulletin about its rows. */
const mostRows = 3000;

/**
 * The tables of a sheet that people made: below titles and labels such as `附件2`, under headers of one row or more,
 * several on a sheet. Cells of rates are percent numbers: 0.28 for 0.28 %, whichever way the sheet has them; a column
 * of which that cannot be told is one of texts. Rows of means and subtotals are in none.
 *
 * @param name of the first table; the others are `name 表 2` and so on.
 */
export function readFactTables(sheet: SheetData, name: string): readonly FactTable[] {
  if (sheet.rowCount > mostRows) return [];
  const ofSheet = /附\s*[件表]\s*(\d{1,2})/.exec(sheet.name)?.[1];
  return splitTables(sheetLines(sheet))
    .flatMap(besideEachOther)
    .map((found, place) => ({
      ...tableOf(upright(found), ofSheet === undefined || place > 0 ? null : Number(ofSheet)),
      name: [name, ...(place === 0 ? [] : [`表 ${place + 1}`]), ...(found.caption === "" ? [] : [found.caption])].join(
        " ",
      ),
    }));
}

function tableOf(found: FoundTable, annexOfSheet: number | null): Omit<FactTable, "name"> {
  const { columns, name } = factColumns(found);
  const cellsOf = ({ cells }: SheetLine): readonly FactCell[] =>
    columns.map(({ column }) => cells[column] ?? { value: null, percent: false });
  const grid = found.body.map(cellsOf);
  const units = columns.map(({ role }, place) => (role === "rate" ? rateUnit(columns, place, grid) : "percent"));
  const read = found.body.map((line, place) => rowOf(line, columns, grid[place] ?? [], units, name));
  const total = rowOfTotals(read, columns);
  return {
    title: titleOf(found.above),
    annex: annexLabel(found.above[lastLabel(found.above)] ?? "")?.number ?? annexOfSheet,
    columns: withMoney(columns, found.above).map((column, place) =>
      units[place] === null ? { ...column, role: "text" } : column,
    ),
    // A row of sums without a name is not one of the things that the table is about.
    rows: withoutGroups(
      read.filter((row) => row !== total && totalKind(row.name) === null && (name < 0 || row.name !== "")),
    ),
    total,
    footers: found.footers,
  };
}

function rowOf(
  { row, at }: SheetLine,
  columns: readonly FactColumn[],
  cells: readonly FactCell[],
  units: readonly RateUnit[],
  name: number,
): FactRow {
  const own = cells[name]?.value ?? null;
  // `合计` often stands where the other rows have their number.
  const first = cells.find(({ value }) => typeof value === "string")?.value ?? null;
  const isTotal = typeof first === "string" && totalKind(first) !== null;
  return {
    name: unnumbered(String((isTotal ? first : own) ?? "")),
    row,
    ...(at === undefined ? {} : { at: columns.map(({ column }) => at[column] ?? "") }),
    cells: cells.map(({ value, percent }, place) =>
      typeof value === "number" && !percent && units[place] === "fraction" ? asPercent(value) : value,
    ),
  };
}

/** Without what binary fractions add: 0.0028 × 100 is 0.28. */
const asPercent = (value: number): number => Number((value * 100).toPrecision(12));
