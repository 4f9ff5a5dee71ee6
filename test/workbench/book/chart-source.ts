import { type Area } from "./area";
import { type Book } from "./book";
import { readValues, type CellValue } from "./cells";
import { type Chart, type ChartCells, type ChartSeries } from "./chart";
import { newSeries } from "./chart-defaults";
import { isScatter } from "./chart-kind";
import { type Block, blockOf } from "./page-layout";

export type SeriesBy = "Auto" | "Rows" | "Columns";

/** Lines of a source: a part of it as wide as one row or column. */
interface Part {
  readonly first: number;
  readonly count: number;
}

/** How Excel reads a block of cells as a chart: which lines are series, which one names the categories. */
export function chartFrom(
  book: Book,
  chart: { readonly sheet: string; readonly chartType: string },
  area: Area,
  seriesBy: SeriesBy,
): Pick<Chart, "source" | "plotBy" | "series"> {
  const plotBy = seriesBy === "Auto" ? (area.rows >= area.columns ? "Columns" : "Rows") : seriesBy;
  const cells = readValues(book, bounded(book, area));
  const isLabelled = corners(book, cells, area);
  const hasFirstRow = isLabelled.row;
  // The x values of a scatter chart are numbers like the others.
  const hasFirstColumn = isLabelled.column || (isScatter(chart.chartType) && area.columns > 1 && plotBy === "Columns");
  const body = {
    row: area.row + (hasFirstRow ? 1 : 0),
    column: area.column + (hasFirstColumn ? 1 : 0),
    rows: area.rows - (hasFirstRow ? 1 : 0),
    columns: area.columns - (hasFirstColumn ? 1 : 0),
  };
  const byColumns = plotBy === "Columns";
  const lines: Part = byColumns ? { first: body.column, count: body.columns } : { first: body.row, count: body.rows };
  const at = (block: Block): ChartCells => (area.sheet === chart.sheet ? block : { ...block, sheet: area.sheet });
  const line = (index: number) =>
    at(byColumns ? { ...body, column: index, columns: 1 } : { ...body, row: index, rows: 1 });
  const header = (index: number) =>
    at({ row: byColumns ? area.row : index, column: byColumns ? index : area.column, rows: 1, columns: 1 });
  const hasNames = byColumns ? hasFirstRow : hasFirstColumn;
  const hasCategories = byColumns ? hasFirstColumn : hasFirstRow;
  const categories = line(byColumns ? area.column : area.row);
  const series = Array.from({ length: lines.count }, (_, index): ChartSeries => ({
    ...newSeries,
    values: line(lines.first + index),
    ...(hasNames && { nameCell: header(lines.first + index) }),
    ...(hasCategories && { categories }),
  }));
  return { source: at(blockOf(area)), plotBy, series };
}

/** Whole columns are looked at as far as the sheet has cells. */
function bounded(book: Book, area: Area): Area {
  const sheet = book.sheet(area.sheet)!;
  return {
    ...area,
    rows: Math.max(1, Math.min(area.rows, sheet.getRowCount() - area.row)),
    columns: Math.max(1, Math.min(area.columns, sheet.getColumnCount() - area.column)),
  };
}

/** Whether the first row and the first column are labels: they are where the corner is empty, or where no numbers stand. */
function corners(book: Book, cells: readonly (readonly CellValue[])[], area: Area): { row: boolean; column: boolean } {
  const firstRow = cells[0]!;
  const firstColumn = cells.map((row) => row[0]!);
  const isCornerEmpty = firstRow[0] === "" && area.rows > 1 && area.columns > 1;
  if (isCornerEmpty) return { row: true, column: true };
  const row = area.rows > 1 && firstRow.slice(area.columns > 1 ? 1 : 0).every(isLabel);
  const column =
    area.columns > 1 &&
    (firstColumn.slice(row ? 1 : 0).every(isLabel) || isDate(book, { ...area, row: area.row + (row ? 1 : 0) }));
  return { row, column };
}

const isLabel = (value: CellValue) => typeof value === "string" && value !== "";

/** Dates are numbers that label: they are told by how the first of them is shown. */
function isDate(book: Book, { sheet, row, column }: Area): boolean {
  const style = book.sheet(sheet)!.getCellStyle(row, column);
  const pattern = style?.n?.pattern ?? "";
  return /[ymd]/i.test(pattern.replace(/"[^"]*"|\[[^\]]*\]/g, ""));
}
