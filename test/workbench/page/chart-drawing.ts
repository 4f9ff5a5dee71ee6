import { type Chart, type ChartAxis } from "../book/chart";
import { chartKind } from "../book/chart-kind";
import { axisScale, type AxisScale } from "../book/chart-scale";
import { type SeriesValues } from "../book/chart-values";
import { textOf } from "../book/number-text";
import { drawFrame, label, type Rectangle } from "./chart-frame";
import { drawMarks, type Plot } from "./chart-marks";
import { drawPie } from "./chart-pie";
import { svg, textWidth } from "./svg";

/**
 * A chart as the text of an SVG picture of the given size in points. The types of Excel are drawn as columns, bars,
 * lines, areas, slices or points, whichever comes nearest.
 */
export function drawChart(
  chart: Chart,
  values: readonly SeriesValues[],
  { width, height }: { readonly width: number; readonly height: number } = { width: 360, height: 216 },
): string {
  const { drawn, inner } = drawFrame(chart, values, width, height);
  const body = chartKind(chart.chartType) === "pie" ? drawPie(chart, values, inner) : drawPlot(chart, values, inner);
  const size = { width, height, viewBox: `0 0 ${String(width)} ${String(height)}` };
  const font = { "font-family": "Calibri, 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif" };
  return svg("svg", { xmlns: "http://www.w3.org/2000/svg", ...size, ...font }, drawn, body);
}

/** A label on an axis and how far along the axis it stands, from 0 to 1. */
interface Tick {
  readonly text: string;
  readonly at: number;
}

interface Axis {
  readonly settings: ChartAxis;
  readonly ticks: readonly Tick[];
  /** Whether something like a grid line belongs to each tick; category labels stand between the lines. */
  readonly isNumbered: boolean;
}

function drawPlot(chart: Chart, values: readonly SeriesValues[], inner: Rectangle): string {
  const kind = chartKind(chart.chartType);
  const isLying = kind === "bar";
  const scale = axisScale(chart, values, "value");
  const along: Axis = { settings: chart.axes.value, ticks: numberTicks(scale, chart.axes.value), isNumbered: true };
  const labels = longest(values);
  const acrossScale = axisScale(chart, values, "category");
  const across: Axis =
    kind === "scatter"
      ? { settings: chart.axes.category, ticks: numberTicks(acrossScale, chart.axes.category), isNumbered: true }
      : { settings: chart.axes.category, ticks: categoryTicks(labels, isLying), isNumbered: false };
  const [upright, level] = isLying ? [across, along] : [along, across];
  const box = plotBox(inner, upright, level);
  const fraction = (value: number, { minimum, maximum }: AxisScale) =>
    Math.max(0, Math.min(1, (value - minimum) / (maximum - minimum)));
  const shown = (share: number, { settings }: Axis) => (settings.reversePlotOrder ? 1 - share : share);
  const toX = (share: number) => box.x + shown(share, level) * box.width;
  const toY = (share: number) => box.y + box.height - shown(share, upright) * box.height;
  const categories = Math.max(1, labels.length);
  const plot: Plot = {
    band: (isLying ? box.height : box.width) / categories,
    category: (index) => (isLying ? toY : toX)((index + 0.5) / categories),
    value: (value) => (isLying ? toX : toY)(fraction(value, scale)),
    x: (value) => toX(fraction(value, acrossScale)),
  };
  return drawAxes(upright, level, box, toX, toY) + drawMarks(chart, values, plot);
}

function longest(values: readonly SeriesValues[]): readonly string[] {
  return values.reduce<readonly string[]>(
    (most, { categories }) => (categories.length > most.length ? categories : most),
    [],
  );
}

function numberTicks({ minimum, maximum, majorUnit }: AxisScale, { numberFormat }: ChartAxis): Tick[] {
  const count = Math.min(40, Math.floor((maximum - minimum) / majorUnit + 1e-6));
  return Array.from({ length: count + 1 }, (_, step) => {
    const value = Number((minimum + step * majorUnit).toPrecision(12));
    const pattern = maximum === 1 && majorUnit === 0.1 && numberFormat === "General" ? "0%" : numberFormat;
    return { text: textOf(value, pattern), at: (value - minimum) / (maximum - minimum) };
  });
}

/** As many labels as there is room for. */
function categoryTicks(labels: readonly string[], isLying: boolean): Tick[] {
  const every = Math.ceil(labels.length / (isLying ? 30 : 24));
  return labels
    .map((text, index) => ({ text, at: (index + 0.5) / labels.length }))
    .filter((_, index) => index % every === 0);
}

const fontSize = 9;
const sizeOf = ({ settings }: Axis) => settings.look.font?.size ?? fontSize;
const hasLabels = ({ settings }: Axis) => settings.visible && settings.tickLabelPosition !== "None";

/** What is left for the marks when the labels and titles of the axes have got their room. */
function plotBox(inner: Rectangle, upright: Axis, level: Axis): Rectangle {
  const widest = Math.max(0, ...upright.ticks.map(({ text }) => textWidth(text, sizeOf(upright))));
  const left = (hasLabels(upright) ? Math.min(inner.width / 3, widest) + 6 : 4) + titleRoom(upright);
  const bottom = (hasLabels(level) ? sizeOf(level) + 8 : 4) + titleRoom(level);
  return {
    x: inner.x + left,
    y: inner.y + 4,
    width: Math.max(10, inner.width - left - 6),
    height: Math.max(10, inner.height - bottom - 4),
  };
}

const titleRoom = ({ settings: { title } }: Axis) => (title.visible ? (title.look.font?.size ?? 10) + 6 : 0);

type Place = (share: number) => number;

function drawAxes(upright: Axis, level: Axis, box: Rectangle, toX: Place, toY: Place): string {
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  const row = (y: number, color: string) => svg("line", { x1: box.x, x2: right, y1: y, y2: y, stroke: color });
  const column = (x: number, color: string) => svg("line", { x1: x, x2: x, y1: box.y, y2: bottom, stroke: color });
  const grid = "#E3E3E3";
  const parts: string[] = [];
  if (upright.settings.majorGridlines.visible) for (const { at } of upright.ticks) parts.push(row(toY(at), grid));
  if (level.settings.majorGridlines.visible) for (const { at } of level.ticks) parts.push(column(toX(at), grid));
  if (!upright.isNumbered && upright.settings.visible) parts.push(column(toX(0), "#BFBFBF"));
  if ((!level.isNumbered || upright.isNumbered) && level.settings.visible) parts.push(row(bottom, "#BFBFBF"));
  const { look: beside } = upright.settings;
  if (hasLabels(upright))
    for (const { text, at } of upright.ticks)
      parts.push(label(text, box.x - 5, toY(at) + 3, { look: beside, size: fontSize, anchor: "end" }));
  const { look: below } = level.settings;
  if (hasLabels(level))
    for (const { text, at } of level.ticks)
      parts.push(label(text, toX(at), bottom + sizeOf(level) + 5, { look: below, size: fontSize }));
  const { title: side } = upright.settings;
  if (side.visible) {
    const x = box.x - (hasLabels(upright) ? titleEdge(upright) : 4);
    parts.push(label(side.text, x, box.y + box.height / 2, { look: side.look, size: 10, turned: true }));
  }
  const { title: foot } = level.settings;
  if (foot.visible) {
    const y = bottom + (hasLabels(level) ? sizeOf(level) + 8 : 4) + (foot.look.font?.size ?? 10);
    parts.push(label(foot.text, box.x + box.width / 2, y, { look: foot.look, size: 10 }));
  }
  return parts.join("");
}

/** How far left of the plot the title of its upright axis stands. */
const titleEdge = (axis: Axis) => Math.max(0, ...axis.ticks.map(({ text }) => textWidth(text, sizeOf(axis)))) + 10;
