import { type ChartRequest } from "../ports/workbook";

/** How large a chart is, in columns and rows. */
const columnCount = 8;
const leastRows = 18;

/** Beyond so many names bars that lie read better than columns that stand. */
const mostColumns = 12;

/** Queues a chart of rates by name beside the rows that it shows; `column` is 0-based, to the right of the table. */
export function addChart(sheet: Excel.Worksheet, { names, rates, title }: ChartRequest, column: number): void {
  const [first, last] = rowsOf(rates);
  const isLong = last - first >= mostColumns;
  const chart = sheet.charts.add(isLong ? "BarClustered" : "ColumnClustered", sheet.getRange(rates), "Columns");
  // The title is what a screen reader says of a chart, and the name what the selection pane lists.
  chart.name = title;
  chart.title.text = title;
  chart.legend.visible = false;
  const series = chart.series.getItemAt(0);
  series.name = title;
  series.setXAxisValues(sheet.getRange(names));
  series.hasDataLabels = true;
  // Bars begin at the bottom; the table is read from the top.
  if (isLong) chart.axes.categoryAxis.reversePlotOrder = true;
  const rowCount = Math.max(leastRows, last - first + 1);
  chart.setPosition(
    sheet.getRangeByIndexes(first - 1, column, 1, 1),
    sheet.getRangeByIndexes(first + rowCount - 2, column + columnCount - 1, 1, 1),
  );
}

/** First and last row of an address such as `E5:E20`, 1-based. */
function rowsOf(address: string): readonly [first: number, last: number] {
  const rows = [...address.matchAll(/\d+/g)].map(([row]) => Number(row));
  return [rows[0] ?? 1, rows.at(-1) ?? 1];
}
