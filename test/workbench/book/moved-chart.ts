import { sheetColumns, sheetRows } from "./area";
import { type Chart, type ChartCells, type ChartCorner, type ChartSeries } from "./chart";
import { chartArea, chartCells } from "./charts";
import { type Mover } from "./moving-extras";

/** The chart after cells have moved: what it shows follows them, and so do its corners when whole rows or columns move. */
export function movedChart(chart: Chart, sheet: string, mover: Mover): Chart {
  const cells = (shown: ChartCells | undefined) => {
    const area = shown && mover(chartArea(sheet, shown));
    return area && chartCells(sheet, area);
  };
  return {
    ...chart,
    anchor: { from: movedCorner(chart.anchor.from, sheet, mover), to: movedCorner(chart.anchor.to, sheet, mover) },
    source: cells(chart.source) ?? chart.source,
    series: chart.series.map((series) => movedSeries(series, cells)),
  };
}

function movedSeries(
  series: ChartSeries,
  move: (cells: ChartCells | undefined) => ChartCells | undefined,
): ChartSeries {
  const { nameCell, values, categories, ...rest } = series;
  const moved = { nameCell: move(nameCell), values: move(values), categories: move(categories) };
  return { ...rest, ...Object.fromEntries(Object.entries(moved).filter(([, cells]) => cells !== undefined)) };
}

function movedCorner({ row, column, x, y }: ChartCorner, sheet: string, mover: Mover): ChartCorner {
  const whole = { sheet, row: 0, column: 0, rows: sheetRows, columns: sheetColumns };
  const down = movedEdge(row, y, (at) => mover({ ...whole, row: at, rows: 1 })?.row);
  const right = movedEdge(column, x, (at) => mover({ ...whole, column: at, columns: 1 })?.column);
  return { row: down.at, column: right.at, x: right.into, y: down.into };
}

/** An edge between two rows belongs to the one before: a row that comes in after it does not push it away. */
function movedEdge(at: number, into: number, move: (at: number) => number | undefined): { at: number; into: number } {
  const isBetween = into === 0 && at > 0;
  const moved = move(isBetween ? at - 1 : at);
  if (moved !== undefined) return { at: isBetween ? moved + 1 : moved, into };
  // Its own row is gone: it goes up to what is left above.
  for (let above = at - 1; above >= 0; above--) {
    const left = move(above);
    if (left !== undefined) return { at: left + 1, into: 0 };
  }
  return { at: 0, into: 0 };
}
