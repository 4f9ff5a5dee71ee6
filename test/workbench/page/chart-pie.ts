import { type Chart } from "../book/chart";
import { type SeriesValues } from "../book/chart-values";
import { textOf } from "../book/number-text";
import { label, type Rectangle, seriesColor } from "./chart-frame";
import { short, svg } from "./svg";

/** The first series as slices of a circle, from the top on clockwise. */
export function drawPie(chart: Chart, [values]: readonly SeriesValues[], inner: Rectangle): string {
  const sizes = (values?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (!values || total === 0) return "";
  const radius = Math.max(0, Math.min(inner.width, inner.height) / 2 - 4);
  const hole = chart.chartType.includes("Doughnut") ? radius * 0.55 : 0;
  const center = { x: inner.x + inner.width / 2, y: inner.y + inner.height / 2 };
  const at = (share: number, distance: number) => ({
    x: center.x + distance * Math.sin(share * 2 * Math.PI),
    y: center.y - distance * Math.cos(share * 2 * Math.PI),
  });
  let from = 0;
  return sizes
    .map((size, index) => {
      const share = size / total;
      const to = from + share;
      const middle = at((from + to) / 2, hole > 0 ? (radius + hole) / 2 : radius * 0.65);
      const path = slice(at(from, radius), at(to, radius), at(to, hole), at(from, hole), radius, hole, share);
      from = to;
      const fill = seriesColor(index, chart.series[0]?.points[index]);
      const shape =
        share > 0.9999
          ? ring(center, radius, hole, fill)
          : svg("path", { d: path, fill, stroke: "#FFFFFF", "stroke-width": 1 });
      return shape + sliceLabel(chart, values, index, share, middle);
    })
    .join("");
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** An arc from its own start to its own start is nothing at all, so a whole circle is drawn as one. */
function ring({ x, y }: Point, radius: number, hole: number, fill: string): string {
  const width = radius - hole;
  if (hole === 0) return svg("circle", { cx: x, cy: y, r: radius, fill });
  return svg("circle", { cx: x, cy: y, r: hole + width / 2, fill: "none", stroke: fill, "stroke-width": width });
}

function slice(a: Point, b: Point, c: Point, d: Point, radius: number, hole: number, share: number): string {
  const large = share > 0.5 ? 1 : 0;
  const point = ({ x, y }: Point) => `${short(x)} ${short(y)}`;
  const outer = `M${point(a)} A${short(radius)} ${short(radius)} 0 ${String(large)} 1 ${point(b)}`;
  return `${outer} L${point(c)} A${short(hole)} ${short(hole)} 0 ${String(large)} 0 ${point(d)} Z`;
}

function sliceLabel(chart: Chart, values: SeriesValues, index: number, share: number, { x, y }: Point): string {
  const series = chart.series[0]!;
  const asked = series.hasDataLabels ? { ...series.dataLabels, showValue: true } : chart.dataLabels;
  const parts = [
    ...(asked.showCategoryName ? [values.categories[index] ?? ""] : []),
    ...(asked.showValue ? [textOf(values.values[index] ?? 0, asked.numberFormat)] : []),
    ...(asked.showPercentage ? [textOf(share, "0%")] : []),
  ];
  const look = { ...asked.look, font: { color: "#FFFFFF", ...asked.look.font } };
  return parts.length > 0 ? label(parts.join(asked.separator), x, y + 3, { look, size: 9 }) : "";
}
