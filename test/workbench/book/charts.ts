import { type Area } from "./area";
import { type Book } from "./book";
import { type Chart, type ChartCells } from "./chart";
import { anchorOf, newChartBox } from "./chart-anchor";
import { chartDefaults } from "./chart-defaults";
import { chartFrom, type SeriesBy } from "./chart-source";
import { setSheetExtra, sheetExtras } from "./extras";
import { newGuid } from "./guid";

/** The charts of a sheet, from the one that lies lowest. */
export const chartsOn = (book: Book, sheet: string): readonly Chart[] => sheetExtras(book, sheet).charts ?? [];

export const setCharts = (book: Book, sheet: string, charts: readonly Chart[]): void => {
  setSheetExtra(book, sheet, "charts", charts);
};

/** Adds a chart of the cells to a sheet and gives its id. */
export function addChart(book: Book, sheet: string, chartType: string, source: Area, seriesBy: SeriesBy): string {
  const charts = chartsOn(book, sheet);
  const data = chartFrom(book, { sheet, chartType }, source, seriesBy);
  const box = newChartBox(book.sheet(sheet)!, source);
  const chart: Chart = {
    ...chartDefaults(chartType, data.series.length),
    ...data,
    id: newGuid(),
    name: nextName(charts),
    anchor: anchorOf(book.sheet(sheet)!, box),
  };
  setCharts(book, sheet, [...charts, chart]);
  return chart.id;
}

export function changeChart(book: Book, sheet: string, id: string, change: Partial<Chart>): void {
  setCharts(
    book,
    sheet,
    chartsOn(book, sheet).map((chart) => (chart.id === id ? { ...chart, ...change } : chart)),
  );
}

/** The cells as an area; a chart on another sheet names it, one on its own does not. */
export function chartArea(sheet: string, { sheet: named = sheet, row, column, rows, columns }: ChartCells): Area {
  return { sheet: named, row, column, rows, columns };
}

export function chartCells(sheet: string, { sheet: named, ...block }: Area): ChartCells {
  return named === sheet ? block : { sheet: named, ...block };
}

function nextName(charts: readonly Chart[]): string {
  const numbers = charts.map(({ name }) => Number(/^Chart (\d+)$/.exec(name)?.[1] ?? 0));
  return `Chart ${Math.max(0, ...numbers) + 1}`;
}
