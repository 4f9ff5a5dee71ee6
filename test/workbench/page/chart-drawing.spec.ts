import { type Chart } from "../book/chart";
import { chartDefaults, newSeries } from "../book/chart-defaults";
import { type SeriesValues } from "../book/chart-values";
import { drawChart } from "./chart-drawing";

const place = { row: 0, column: 0, x: 0, y: 0 };

function chartOf(chartType: string, series: number, change: Partial<Chart> = {}): Chart {
  return {
    ...chartDefaults(chartType, series),
    id: "{1}",
    name: "Chart 1",
    anchor: { from: place, to: place },
    source: { row: 0, column: 0, rows: 1, columns: 1 },
    series: Array.from({ length: series }, () => newSeries),
    ...change,
  };
}

const valuesOf = (name: string, values: readonly (number | null)[]): SeriesValues => ({
  name,
  values,
  categories: values.map((_, index) => `c${String(index + 1)}`),
  xs: values.map((_, index) => index + 1),
});

const rectangles = (picture: string, fill: string) =>
  [...picture.matchAll(/<rect x="([^"]*)" y="([^"]*)" width="([^"]*)" height="([^"]*)" fill="([^"]*)"/g)]
    .filter((found) => found[5] === fill)
    .map(([, x, y, width, height]) => [x, y, width, height].map(Number) as [number, number, number, number]);

const first = "#4472C4";
const noLegend = { legend: { ...chartDefaults("Line", 2).legend, visible: false } };

test("columns are as high as their values, from the zero line", () => {
  const picture = drawChart(chartOf("ColumnClustered", 1, noLegend), [valuesOf("a", [10, 20, -10])]);
  const [low, high, below] = rectangles(picture, first);
  expect(high![3]).toBeCloseTo(2 * low![3], 0);
  expect(below![3]).toBeCloseTo(low![3], 0);
  expect(below![1]).toBeCloseTo(low![1] + low![3], 0);
});

test("bars are as long as their values", () => {
  const picture = drawChart(chartOf("BarClustered", 1, noLegend), [valuesOf("a", [10, 20])]);
  const [short, long] = rectangles(picture, first);
  expect(long![2]).toBeCloseTo(2 * short![2], 0);
  expect(long![0]).toBe(short![0]);
});

test("stacked columns stand on each other", () => {
  const picture = drawChart(chartOf("ColumnStacked", 2, noLegend), [valuesOf("a", [10]), valuesOf("b", [5])]);
  const [lower] = rectangles(picture, first);
  const [upper] = rectangles(picture, "#ED7D31");
  expect(upper![1] + upper![3]).toBeCloseTo(lower![1], 0);
  expect(upper![0]).toBe(lower![0]);
});

test("columns of shares all reach the top", () => {
  const all = [valuesOf("a", [1, 3]), valuesOf("b", [3, 1])];
  const picture = drawChart(chartOf("ColumnStacked100", 2, noLegend), all);
  const tops = rectangles(picture, "#ED7D31").map(([, y]) => y);
  expect(tops[0]).toBeCloseTo(tops[1]!, 1);
  expect(picture).toContain(">100%<");
});

test("a line breaks where a value is missing, or goes through when the chart says so", () => {
  const values = [valuesOf("a", [1, 2, null, 4, 5])];
  const lines = (chart: Chart) => (drawChart(chart, values).match(/<polyline/g) ?? []).length;
  expect(lines(chartOf("Line", 1))).toBe(2);
  expect(lines(chartOf("Line", 1, { displayBlanksAs: "Interplotted" }))).toBe(1);
});

test("a slice for each value of a pie, a whole circle for a single one, nothing when there is none", () => {
  const slices = (values: readonly number[]) => drawChart(chartOf("Pie", 1), [valuesOf("a", values)]);
  expect(slices([1, 2, 3]).match(/<path/g)).toHaveLength(3);
  expect(slices([7])).toContain("<circle");
  expect(slices([0, 0])).not.toMatch(/<path|<circle/);
});

test("points of a scatter chart lie at their x values", () => {
  const values = { ...valuesOf("a", [1, 1, 1]), xs: [1, 2, 4] };
  const picture = drawChart(chartOf("XYScatter", 1), [values]);
  const [a, b, c] = [...picture.matchAll(/<circle cx="([^"]*)"/g)].map((found) => Number(found[1]));
  expect(c! - b!).toBeCloseTo(2 * (b! - a!), 0);
  expect(picture).not.toContain("<polyline");
});

test("areas go back along their ground", () => {
  const picture = drawChart(chartOf("Area", 1), [valuesOf("a", [1, 2, 3])]);
  const points = /<polygon points="([^"]*)"/.exec(picture)![1]!.split(" ");
  expect(points).toHaveLength(6);
  expect(new Set(points.slice(3).map((point) => point.split(",")[1])).size).toBe(1);
});

test("title, axis titles, legend, labels and colours are the chart's own", () => {
  const chart = chartOf("ColumnClustered", 2, {
    title: { ...chartDefaults("Line", 1).title, text: 'Sales <"&">' },
    series: [
      { ...newSeries, look: { fill: "#217346" }, points: { 1: { fill: "#FF0000" } }, hasDataLabels: true },
      { ...newSeries, filtered: true },
    ],
  });
  const axes = { ...chart.axes, value: { ...chart.axes.value, title: { text: "Pieces", visible: true, look: {} } } };
  const picture = drawChart({ ...chart, axes }, [valuesOf("own", [11, 22]), valuesOf("hidden", [99])]);
  for (const shown of ["Sales &lt;&quot;&amp;&quot;&gt;", ">Pieces<", ">own<", ">11<", ">22<", ">c1<"])
    expect(picture).toContain(shown);
  expect(rectangles(picture, "#FF0000")).toHaveLength(1);
  expect(picture).not.toContain(">99<");
});

test("a single series lends the chart its name, and without values there are axes still", () => {
  expect(drawChart(chartOf("Line", 1), [valuesOf("Only", [1])])).toContain(">Only<");
  expect(drawChart(chartOf("Line", 1), [valuesOf("Empty", [])])).toMatch(/^<svg .*<\/svg>$/);
});
