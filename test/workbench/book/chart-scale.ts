import { type Chart } from "./chart";
import { chartKind, stacking } from "./chart-kind";
import { type SeriesValues } from "./chart-values";

/** The numbers along an axis, from end to end in even steps. */
export interface AxisScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
}

/** The scale of an axis as the chart shows it: what was set by hand, and for the rest what suits the values. */
export function axisScale(chart: Chart, values: readonly SeriesValues[], axis: "value" | "category"): AxisScale {
  const suited = automaticScale(chart, values, axis);
  const { minimum, maximum, majorUnit } = chart.axes[axis];
  const low = minimum === "" ? Math.min(suited.minimum, maximum === "" ? Infinity : maximum - 1) : minimum;
  const high = Math.max(maximum === "" ? suited.maximum : maximum, low + Number.EPSILON);
  const isSet = minimum !== "" || maximum !== "";
  return {
    minimum: low,
    maximum: high,
    majorUnit: majorUnit === "" ? (isSet ? roundStep((high - low) / 5) : suited.majorUnit) : majorUnit,
  };
}

/** Round ends and steps around the values; zero is among them unless all values lie close together far from it. */
export function automaticScale(chart: Chart, values: readonly SeriesValues[], axis: "value" | "category"): AxisScale {
  const isShare = stacking(chart.chartType) === "percent";
  if (isShare && axis === "value") return { minimum: 0, maximum: 1, majorUnit: 0.1 };
  const numbers = axis === "value" ? heights(chart, values) : values.flatMap(({ xs }) => xs);
  const least = numbers.reduce((low, number) => Math.min(low, number), Infinity);
  const most = numbers.reduce((high, number) => Math.max(high, number), -Infinity);
  if (!Number.isFinite(least)) return { minimum: 0, maximum: 1, majorUnit: 0.2 };
  const isNarrow = chartKind(chart.chartType) === "scatter" && least > 0 && (most - least) / most < 1 / 6;
  const low = isNarrow ? least : Math.min(0, least);
  const high = Math.max(isNarrow ? most : 0, most);
  if (low === high) return { minimum: 0, maximum: high === 0 ? 1 : high, majorUnit: 0.2 };
  const majorUnit = roundStep((high - low) / 6);
  // Excel leaves some room beyond the outermost value.
  const room = (high - low) / 20;
  return {
    minimum: low === 0 ? 0 : rounded(Math.floor((low - room) / majorUnit) * majorUnit),
    maximum: high === 0 ? 0 : rounded(Math.ceil((high + room) / majorUnit) * majorUnit),
    majorUnit,
  };
}

/** How high the values reach: stacked ones stand on each other. */
function heights(chart: Chart, values: readonly SeriesValues[]): number[] {
  const all = values.map((series) => series.values.map((value) => value ?? 0));
  if (stacking(chart.chartType) === "none") return values.flatMap((series) => series.values.filter(isNumber));
  const length = Math.max(0, ...all.map((series) => series.length));
  const sums = (keep: (value: number) => boolean) =>
    Array.from({ length }, (_, at) => all.reduce((sum, series) => sum + (keep(series[at] ?? 0) ? series[at]! : 0), 0));
  return [...sums((value) => value > 0), ...sums((value) => value < 0)];
}

const isNumber = (value: number | null) => value !== null;

/** 1, 2 or 5 times a power of ten, not smaller than `step`. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const factor = [1, 2, 5, 10].find((one) => one * power >= step * 0.999) ?? 10;
  return rounded(factor * power);
}

/** Without the noise of adding binary fractions. */
const rounded = (value: number) => Number(value.toPrecision(12));
