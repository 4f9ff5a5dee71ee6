import { type Chart, type ChartFont, type ChartLook } from "../book/chart";
import { defaultFont } from "../book/chart-defaults";
import { chartKind } from "../book/chart-kind";
import { type SeriesValues, shownTitle } from "../book/chart-values";
import { escaped, svg, textWidth } from "./svg";

/** A rectangle in points. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The colours that Excel gives to series by their order. */
const palette = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

export const seriesColor = (index: number, look?: ChartLook) =>
  look?.fill ?? look?.line?.color ?? palette[index % palette.length]!;

/** A text at a point, in the font of a part of the chart. */
export function label(
  text: string,
  x: number,
  y: number,
  { look, size, anchor = "middle", turned = false }: LabelOptions,
): string {
  const font: ChartFont = { ...defaultFont, size, ...look?.font };
  return svg(
    "text",
    {
      x,
      y,
      "text-anchor": anchor,
      "font-size": font.size,
      "font-family": look?.font?.name,
      "font-weight": font.bold ? "bold" : undefined,
      "font-style": font.italic ? "italic" : undefined,
      "text-decoration": font.underline === "Single" ? "underline" : undefined,
      fill: font.color,
      transform: turned ? `rotate(-90 ${String(x)} ${String(y)})` : undefined,
    },
    escaped(text),
  );
}

interface LabelOptions {
  readonly look?: ChartLook;
  readonly size: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly turned?: boolean;
}

export interface Framed {
  readonly drawn: string;
  /** What the frame leaves for axes and marks. */
  readonly inner: Rectangle;
}

/** The chart's ground, its title and its legend. */
export function drawFrame(chart: Chart, values: readonly SeriesValues[], width: number, height: number): Framed {
  const { look, title, legend } = chart;
  const ground = svg("rect", {
    x: 0.5,
    y: 0.5,
    width: width - 1,
    height: height - 1,
    fill: look.fill === null ? "none" : (look.fill ?? "#FFFFFF"),
    stroke: look.line === null ? "none" : (look.line?.color ?? "#D9D9D9"),
  });
  let inner: Rectangle = { x: 12, y: 12, width: width - 24, height: height - 24 };
  const parts = [ground];
  if (title.visible) {
    const size = title.look.font?.size ?? 14;
    parts.push(label(shownTitle(chart, values), width / 2, inner.y + size, { look: title.look, size: 14 }));
    if (!title.overlay) inner = { ...inner, y: inner.y + size + 10, height: inner.height - size - 10 };
  }
  if (legend.visible) {
    const { drawn, rest } = drawLegend(chart, values, inner);
    parts.push(drawn);
    if (!legend.overlay) inner = rest;
  }
  return { drawn: parts.join(""), inner };
}

/** What stands in the legend: the series, or the slices of a pie. */
function entries(chart: Chart, values: readonly SeriesValues[]): readonly { name: string; color: string }[] {
  if (chartKind(chart.chartType) !== "pie")
    return values.map(({ name }, index) => ({ name, color: seriesColor(index, chart.series[index]?.look) }));
  const [first] = values;
  return (first?.categories ?? []).map((name, index) => ({
    name,
    color: seriesColor(index, chart.series[0]?.points[index]),
  }));
}

const keySize = 8;

function drawLegend(
  chart: Chart,
  values: readonly SeriesValues[],
  inner: Rectangle,
): { readonly drawn: string; readonly rest: Rectangle } {
  const { look, position } = chart.legend;
  const size = look.font?.size ?? 9;
  const shown = entries(chart, values);
  const widths = shown.map(({ name }) => keySize + 5 + textWidth(name, size));
  const entry = (index: number, x: number, y: number) => {
    const { name, color } = shown[index]!;
    const key = svg("rect", { x, y: y - keySize, width: keySize, height: keySize, fill: color });
    return key + label(name, x + keySize + 5, y, { look, size: 9, anchor: "start" });
  };
  if (position === "Top" || position === "Bottom") {
    const gap = 14;
    const total = widths.reduce((sum, one) => sum + one + gap, -gap);
    let x = inner.x + Math.max(0, (inner.width - total) / 2);
    const y = position === "Top" ? inner.y + size : inner.y + inner.height - 2;
    const drawn = shown.map((_, index) => {
      const part = entry(index, x, y);
      x += widths[index]! + gap;
      return part;
    });
    const used = size + 12;
    const top = position === "Top" ? inner.y + used : inner.y;
    return { drawn: drawn.join(""), rest: { ...inner, y: top, height: inner.height - used } };
  }
  const width = Math.min(inner.width / 2, Math.max(0, ...widths));
  const line = size + 7;
  const x = position === "Left" ? inner.x : inner.x + inner.width - width;
  const top = position === "Corner" ? inner.y : inner.y + Math.max(0, (inner.height - line * shown.length) / 2);
  const drawn = shown.map((_, index) => entry(index, x, top + line * index + size));
  const used = width + 14;
  const left = position === "Left" ? inner.x + used : inner.x;
  return { drawn: drawn.join(""), rest: { ...inner, x: left, width: inner.width - used } };
}
