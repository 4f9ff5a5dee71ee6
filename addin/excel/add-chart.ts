import { areaReference, chartColor, type Area, type PlanChart } from "../../src";

const types = { bar: "BarClustered", column: "ColumnClustered", line: "LineMarkers" } as const;

/** Queues a chart over cells of its sheet. */
export function addChart(sheet: Excel.Worksheet, { kind, title, categories, series, at }: PlanChart): void {
  const [first] = series;
  if (first === undefined) return;
  const rangeOf = (area: Area): Excel.Range => sheet.getRange(areaReference(area));
  const chart = sheet.charts.add(types[kind], rangeOf(first.values), isRow(first.values) ? "Rows" : "Columns");
  // The title is what a screen reader says of a chart, and the name what the selection pane lists.
  chart.name = title;
  chart.title.text = title;
  chart.legend.visible = series.length > 1;
  if (series.length > 1) chart.legend.position = "Bottom";
  for (const [index, { name, values }] of series.entries()) {
    const drawn = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    drawn.name = name;
    if (index > 0) drawn.setValues(rangeOf(values));
    drawn.setXAxisValues(rangeOf(categories));
    color(drawn, kind, `#${chartColor(index)}`);
  }
  // Bars begin at the bottom; the table is read from the top.
  if (kind === "bar") chart.axes.categoryAxis.reversePlotOrder = true;
  // They tell by their lengths; left to itself, the axis of like values begins somewhere above 0.
  if (kind !== "line") chart.axes.valueAxis.minimum = 0;
  chart.setPosition(sheet.getRangeByIndexes(at.top, at.left, 1, 1), sheet.getRangeByIndexes(at.bottom, at.right, 1, 1));
}

function color(series: Excel.ChartSeries, kind: PlanChart["kind"], code: string): void {
  if (kind === "line") {
    series.format.line.color = code;
    series.markerBackgroundColor = code;
    series.markerForegroundColor = code;
  } else {
    series.format.fill.setSolidColor(code);
    series.gapWidth = 60;
  }
}

/** One cell counts as a column. */
const isRow = ({ top, bottom, left, right }: Area): boolean => top === bottom && right > left;
