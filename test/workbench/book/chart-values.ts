import { type Area } from "./area";
import { type Book } from "./book";
import { readValues, type CellValue } from "./cells";
import { type Chart, type ChartCells, type ChartSeries } from "./chart";
import { isScatter } from "./chart-kind";
import { chartArea } from "./charts";
import { textOf } from "./number-text";

/** What a series shows at the moment. */
export interface SeriesValues {
  readonly name: string;
  /** null where there is no number to show. */
  readonly values: readonly (number | null)[];
  /** The labels of the categories; for scatter charts the x values are in `xs`. */
  readonly categories: readonly string[];
  readonly xs: readonly number[];
}

/** The most cells of a series that are drawn: nobody can tell more points apart. */
const mostPoints = 4000;

/** The values of a chart's series, in their order. */
export const chartValues = (book: Book, sheet: string, chart: Chart): SeriesValues[] =>
  chart.series.map((series, index) => seriesValues(book, sheet, chart, series, index));

function seriesValues(book: Book, sheet: string, chart: Chart, series: ChartSeries, index: number): SeriesValues {
  const values = cellsOf(book, sheet, series.values).map((value) => (typeof value === "number" ? value : null));
  const labels = cellsOf(book, sheet, series.categories);
  const isNumbered = labels.length === 0 || (isScatter(chart.chartType) && !labels.every(isNumber));
  return {
    name: seriesName(book, sheet, series, index),
    values,
    categories:
      labels.length > 0 ? labelTexts(book, sheet, series.categories!, labels, values.length) : counted(values),
    xs: values.map((_, at) => (isNumbered ? at + 1 : Number(labels[at] ?? at + 1))),
  };
}

const counted = (values: readonly unknown[]) => values.map((_, index) => String(index + 1));

/** The labels as their cells show them: dates are numbers underneath. */
function labelTexts(
  book: Book,
  sheet: string,
  cells: ChartCells,
  labels: readonly CellValue[],
  count: number,
): readonly string[] {
  const { row, column, columns, sheet: named } = chartArea(sheet, cells);
  return Array.from({ length: count }, (_, at) => {
    const [r, c] = [row + Math.floor(at / columns), column + (at % columns)];
    const pattern = book.sheet(named)?.getCellStyle(r, c)?.n?.pattern ?? "General";
    return textOf(labels[at] ?? "", pattern);
  });
}

export function seriesName(book: Book, sheet: string, series: ChartSeries, index: number): string {
  const inCells = cellsOf(book, sheet, series.nameCell).join(" ");
  return series.name ?? (inCells === "" ? `Series${index + 1}` : inCells);
}

/** The values of the cells one after the other; none when their sheet is gone. */
export function cellsOf(book: Book, sheet: string, cells: ChartCells | undefined): CellValue[] {
  if (!cells) return [];
  const area = chartArea(sheet, cells);
  return book.sheet(area.sheet) ? readValues(book, used(book, area)).flat() : [];
}

const isNumber = (value: CellValue) => typeof value === "number";

/** Whole columns end where the sheet does. */
function used(book: Book, area: Area): Area {
  const sheet = book.sheet(area.sheet)!;
  const rows = Math.max(0, Math.min(area.rows, sheet.getRowCount() - area.row, mostPoints));
  const columns = Math.max(0, Math.min(area.columns, sheet.getColumnCount() - area.column, mostPoints));
  return { ...area, rows, columns };
}

/** The title that is shown: a single series lends its name when the chart was not given one. */
export function shownTitle(chart: Chart, values: readonly SeriesValues[]): string {
  if (chart.title.text !== "") return chart.title.text;
  return values.length === 1 ? values[0]!.name : "Chart Title";
}
