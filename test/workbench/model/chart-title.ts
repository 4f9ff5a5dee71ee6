import { type ChartLegend, type ChartTitle } from "../book/chart";
import { shownTitle, chartValues } from "../book/chart-values";
import { type ChartObject } from "./chart";
import { FormattedChartPart } from "./chart-part";
import { within } from "./chart-slot";
import { defineSettings, flag, oneOf, text } from "./settings";

export class ChartTitleObject extends FormattedChartPart<ChartTitle> {
  readonly className = "ChartTitle";
  readonly formatClass = "ChartTitleFormat";

  constructor(readonly chart: ChartObject) {
    super(chart.host, within(chart.slot, "title"));
  }

  get text(): string {
    const { kept, sheet, host } = this.chart;
    return shownTitle(kept, chartValues(host.book, sheet, kept));
  }

  /** A title that is given a text is shown. */
  set text(value: unknown) {
    this.change({ text: text(value), visible: true });
  }
}

defineSettings<ChartTitle>(ChartTitleObject, {
  visible: flag,
  overlay: flag,
  position: oneOf(["Automatic", "Top", "Bottom", "Left", "Right"]),
});

export class ChartLegendObject extends FormattedChartPart<ChartLegend> {
  readonly className = "ChartLegend";
  readonly formatClass = "ChartLegendFormat";
}

defineSettings<ChartLegend>(ChartLegendObject, {
  visible: flag,
  overlay: flag,
  position: oneOf(["Top", "Bottom", "Left", "Right", "Corner"]),
});
