import { type AxisName, type ChartAxis, type ChartGridlines } from "../book/chart";
import { automaticScale } from "../book/chart-scale";
import { chartKind } from "../book/chart-kind";
import { chartValues } from "../book/chart-values";
import { invalidArgument } from "../protocol/excel-error";
import { type ChartObject } from "./chart";
import { FormattedChartPart } from "./chart-part";
import { within } from "./chart-slot";
import { HostObject } from "./host-object";
import { anyNumber, defineSettings, flag, oneOf, orAutomatic, text } from "./settings";

export class ChartAxesObject extends HostObject {
  readonly className = "ChartAxes";

  constructor(readonly chart: ChartObject) {
    super(chart.host);
  }

  get categoryAxis(): ChartAxisObject {
    return new ChartAxisObject(this.chart, "category");
  }

  get valueAxis(): ChartAxisObject {
    return new ChartAxisObject(this.chart, "value");
  }

  get seriesAxis(): ChartAxisObject {
    return new ChartAxisObject(this.chart, "series");
  }

  getItem(type: unknown, group: unknown): ChartAxisObject {
    const isSecondary = oneOf(["Primary", "Secondary"])(group ?? "Primary") === "Secondary";
    switch (oneOf(["Category", "Value", "Series"])(type)) {
      case "Category":
        return new ChartAxisObject(this.chart, isSecondary ? "secondaryCategory" : "category");
      case "Value":
        return new ChartAxisObject(this.chart, isSecondary ? "secondaryValue" : "value");
      case "Series":
        return this.seriesAxis;
    }
  }
}

const types = {
  category: "Category",
  secondaryCategory: "Category",
  value: "Value",
  secondaryValue: "Value",
  series: "Series",
} as const;

/** Bounds and units that nobody set are read as the numbers that the values ask for. */
export class ChartAxisObject extends FormattedChartPart<ChartAxis> {
  readonly className = "ChartAxis";
  readonly formatClass = "ChartAxisFormat";

  constructor(
    readonly chart: ChartObject,
    readonly axis: AxisName,
  ) {
    super(chart.host, within(within(chart.slot, "axes"), axis));
  }

  get type(): string {
    return types[this.axis];
  }

  get axisGroup(): string {
    return this.axis.startsWith("secondary") ? "Secondary" : "Primary";
  }

  get title(): ChartAxisTitleObject {
    return new ChartAxisTitleObject(this.host, within(this.slot, "title"));
  }

  get majorGridlines(): ChartGridlinesObject {
    return new ChartGridlinesObject(this.host, within(this.slot, "majorGridlines"));
  }

  get minorGridlines(): ChartGridlinesObject {
    return new ChartGridlinesObject(this.host, within(this.slot, "minorGridlines"));
  }

  get minimum(): number | "" {
    return this.#orScale("minimum");
  }

  set minimum(value: unknown) {
    this.change({ minimum: bound(value) });
  }

  get maximum(): number | "" {
    return this.#orScale("maximum");
  }

  set maximum(value: unknown) {
    this.change({ maximum: bound(value) });
  }

  get majorUnit(): number | "" {
    return this.#orScale("majorUnit");
  }

  set majorUnit(value: unknown) {
    this.change({ majorUnit: unit(value) });
  }

  #orScale(name: "minimum" | "maximum" | "majorUnit"): number | "" {
    const isNumbered = this.type === "Value" || chartKind(this.chart.kept.chartType) === "scatter";
    if (this.kept[name] !== "" || !isNumbered) return this.kept[name];
    const { kept, sheet, host } = this.chart;
    const values = chartValues(host.book, sheet, kept);
    return automaticScale(kept, values, this.type === "Value" ? "value" : "category")[name];
  }
}

const bound = orAutomatic(anyNumber);
const unit = (value: unknown) => {
  const size = bound(value);
  if (size !== "" && size <= 0) throw invalidArgument();
  return size;
};

defineSettings<ChartAxis>(ChartAxisObject, {
  visible: flag,
  minorUnit: unit,
  numberFormat: text,
  reversePlotOrder: flag,
  scaleType: oneOf(["Linear", "Logarithmic"]),
  tickLabelPosition: oneOf(["NextToAxis", "High", "Low", "None"]),
});

export class ChartAxisTitleObject extends FormattedChartPart<ChartAxis["title"]> {
  readonly className = "ChartAxisTitle";
  readonly formatClass = "ChartAxisTitleFormat";

  get text(): string {
    return this.kept.text;
  }

  /** A title that is given a text is shown. */
  set text(value: unknown) {
    this.change({ text: text(value), visible: true });
  }
}

defineSettings<ChartAxis["title"]>(ChartAxisTitleObject, { visible: flag });

export class ChartGridlinesObject extends FormattedChartPart<ChartGridlines> {
  readonly className = "ChartGridlines";
  readonly formatClass = "ChartGridlinesFormat";
}

defineSettings<ChartGridlines>(ChartGridlinesObject, { visible: flag });
