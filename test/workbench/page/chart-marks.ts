import { type Chart, type ChartSeries } from "../book/chart";
import { type ChartKind, chartKind, hasLines, hasMarkers, stacking } from "../book/chart-kind";
import { type SeriesValues } from "../book/chart-values";
import { textOf } from "../book/number-text";
import { label, seriesColor } from "./chart-frame";
import { short, svg } from "./svg";

/** Places in the plot: where category `index` has its middle, how wide it is, and where a value (or an x value) lies. */
export interface Plot {
  readonly band: number;
  category(index: number): number;
  value(value: number): number;
  x(value: number): number;
}

interface Entry {
  readonly index: number;
  readonly series: ChartSeries;
  readonly values: SeriesValues;
  readonly color: string;
  /** From where to where each value reaches: stacked ones stand on each other. */
  readonly reaches: readonly (readonly [from: number, to: number] | null)[];
}

/** Bars, lines, areas and points of all series that are not hidden. */
export function drawMarks(chart: Chart, values: readonly SeriesValues[], plot: Plot): string {
  const kindOf = ({ series }: Entry) => chartKind(series.chartType ?? chart.chartType);
  const all = entriesOf(chart, values);
  const kinds: readonly ChartKind[] = ["area", "column", "bar", "line", "scatter"];
  return kinds
    .map((kind) => {
      const entries = all.filter((entry) => kindOf(entry) === kind);
      if (kind === "column" || kind === "bar") return bars(chart, entries, plot, kind === "bar");
      return entries.map((entry) => (kind === "area" ? area(entry, plot) : line(chart, entry, plot, kind))).join("");
    })
    .join("");
}

function entriesOf(chart: Chart, values: readonly SeriesValues[]): Entry[] {
  const how = stacking(chart.chartType);
  const totals = new Map<number, number>();
  if (how === "percent")
    for (const one of values)
      one.values.forEach((value, at) => totals.set(at, (totals.get(at) ?? 0) + Math.abs(value ?? 0)));
  const up = new Map<number, number>();
  const down = new Map<number, number>();
  const entries = values.map((one, index): Entry => {
    const series = chart.series[index]!;
    const reaches = one.values.map((raw, at): readonly [number, number] | null => {
      const value = raw ?? (chart.displayBlanksAs === "Zero" ? 0 : null);
      if (value === null) return null;
      if (how === "none") return [0, value];
      const size = how === "percent" ? value / Math.max(totals.get(at) ?? 0, Number.MIN_VALUE) : value;
      const heap = size < 0 ? down : up;
      const from = heap.get(at) ?? 0;
      heap.set(at, from + size);
      return [from, from + size];
    });
    return { index, series, values: one, color: seriesColor(index, series.look), reaches };
  });
  return entries.filter(({ series }) => !series.filtered);
}

function bars(chart: Chart, entries: readonly Entry[], plot: Plot, isLying: boolean): string {
  const isStacked = stacking(chart.chartType) !== "none";
  const side = isStacked ? 1 : entries.length;
  const gap = (entries[0]?.series.gapWidth ?? 150) / 100;
  const thickness = plot.band / (side + gap);
  return entries
    .map((entry, place) =>
      entry.reaches
        .map((reach, at) => {
          if (!reach) return "";
          const start = plot.category(at) - (thickness * side) / 2 + (isStacked ? 0 : place * thickness);
          const [from, to] = [plot.value(reach[0]), plot.value(reach[1])];
          const [low, length] = [Math.min(from, to), Math.abs(to - from)];
          const place_ = isLying
            ? { x: low, y: start, width: length, height: thickness }
            : { x: start, y: low, width: thickness, height: length };
          const look = entry.series.points[at];
          const fill = look ? seriesColor(entry.index, { ...entry.series.look, ...look }) : entry.color;
          const stroke = entry.series.look.line?.color;
          const shape = svg("rect", { ...place_, fill: entry.series.look.fill === null ? "none" : fill, stroke });
          const middle = start + thickness / 2;
          const within = isStacked ? low + length / 2 : undefined;
          const text = isLying
            ? valueLabel(chart, entry, at, within ?? to + 4, middle + 3, isStacked ? "middle" : "start")
            : valueLabel(chart, entry, at, middle, within === undefined ? low - 3 : within + 3, "middle");
          return shape + text;
        })
        .join(""),
    )
    .join("");
}

function line(chart: Chart, entry: Entry, plot: Plot, kind: ChartKind): string {
  const { series, values, color, reaches } = entry;
  const type = series.chartType ?? chart.chartType;
  const points = reaches.map((reach, at) => {
    const x = kind === "scatter" ? plot.x(values.xs[at]!) : plot.category(at);
    return reach && { x, y: plot.value(reach[1]), at };
  });
  const stroke = series.look.line?.color ?? color;
  const width = series.look.line?.weight ?? 2.25;
  const runs = chart.displayBlanksAs === "Interplotted" ? [points.filter((point) => point !== null)] : unbroken(points);
  const drawn = hasLines(type)
    ? runs.map((run) => {
        const path = run.map(({ x, y }) => `${short(x)},${short(y)}`).join(" ");
        return svg("polyline", {
          points: path,
          fill: "none",
          stroke,
          "stroke-width": width,
          "stroke-linejoin": "round",
        });
      })
    : [];
  const isMarked = (hasMarkers(type) || series.markerStyle !== "Automatic") && series.markerStyle !== "None";
  for (const { x, y, at } of points.filter((point) => point !== null)) {
    const fill = series.points[at]?.fill ?? (series.markerBackgroundColor || color);
    if (isMarked) drawn.push(svg("circle", { cx: x, cy: y, r: series.markerSize / 2 + 0.5, fill }));
    drawn.push(valueLabel(chart, entry, at, x, y - 6, "middle"));
  }
  return drawn.join("");
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

function unbroken(points: readonly (Place | null)[]): Place[][] {
  const runs: Place[][] = [[]];
  for (const point of points) {
    if (point) runs.at(-1)!.push(point);
    else if (runs.at(-1)!.length > 0) runs.push([]);
  }
  return runs;
}

function area({ reaches, color }: Entry, plot: Plot): string {
  const known = reaches.map((reach) => reach ?? ([0, 0] as const));
  const corner = (value: number, at: number) => `${short(plot.category(at))},${short(plot.value(value))}`;
  const top = known.map(([, to], at) => corner(to, at));
  const bottom = known.map(([from], at) => corner(from, at)).reverse();
  return svg("polygon", { points: [...top, ...bottom].join(" "), fill: color });
}

/** The label of a value, when the series or the chart asks for labels. */
function valueLabel(
  chart: Chart,
  { series, values }: Entry,
  at: number,
  x: number,
  y: number,
  anchor: "start" | "middle",
): string {
  const isOwn = series.hasDataLabels || series.dataLabels.showValue;
  const { numberFormat, look } = isOwn ? series.dataLabels : chart.dataLabels;
  const value = values.values[at];
  if (!(isOwn || chart.dataLabels.showValue) || value === null || value === undefined) return "";
  return label(textOf(value, numberFormat), x, y, { look, size: 9, anchor });
}
