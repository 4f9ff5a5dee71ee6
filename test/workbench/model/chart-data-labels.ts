import { type ChartDataLabels } from "../book/chart";
import { FormattedChartPart } from "./chart-part";
import { defineSettings, flag, oneOf, text } from "./settings";

export class ChartDataLabelsObject extends FormattedChartPart<ChartDataLabels> {
  readonly className = "ChartDataLabels";
  readonly formatClass = "ChartDataLabelFormat";
}

const positions = "None Center InsideEnd InsideBase OutsideEnd Left Right Top Bottom BestFit Callout".split(" ");

defineSettings<ChartDataLabels>(ChartDataLabelsObject, {
  showValue: flag,
  showSeriesName: flag,
  showCategoryName: flag,
  showPercentage: flag,
  showLegendKey: flag,
  position: oneOf(positions),
  numberFormat: text,
  separator: text,
});
