import {
  type Chart,
  type ChartAxis,
  type ChartDataLabels,
  type ChartFont,
  type ChartLook,
  type ChartSeries,
} from "./chart";
import { isPie } from "./chart-kind";

const automatic: ChartLook = {};

/** The text of a chart as Excel sets it by itself. */
export const defaultFont: ChartFont = {
  bold: false,
  italic: false,
  underline: "None",
  name: "等线",
  size: 10,
  color: "#595959",
};

export const noLabels: ChartDataLabels = {
  showValue: false,
  showSeriesName: false,
  showCategoryName: false,
  showPercentage: false,
  showLegendKey: false,
  position: "OutsideEnd",
  numberFormat: "General",
  separator: ", ",
  look: automatic,
};

export const newSeries: ChartSeries = {
  axisGroup: "Primary",
  gapWidth: 150,
  overlap: 0,
  smooth: false,
  markerStyle: "Automatic",
  markerSize: 5,
  markerBackgroundColor: "",
  markerForegroundColor: "",
  filtered: false,
  hasDataLabels: false,
  dataLabels: noLabels,
  look: automatic,
  points: {},
};

const axis: ChartAxis = {
  visible: true,
  title: { text: "", visible: false, look: automatic },
  minimum: "",
  maximum: "",
  majorUnit: "",
  minorUnit: "",
  numberFormat: "General",
  reversePlotOrder: false,
  scaleType: "Linear",
  tickLabelPosition: "NextToAxis",
  majorGridlines: { visible: false, look: automatic },
  minorGridlines: { visible: false, look: automatic },
  look: automatic,
};

/** What a new chart has beside its data and its place. */
export function chartDefaults(chartType: string, series: number): Omit<Chart, "id" | "name" | "anchor" | "source"> {
  const isLegendUseful = series > 1 || isPie(chartType);
  return {
    chartType,
    plotBy: "Columns",
    title: { text: "", visible: true, overlay: false, position: "Top", look: automatic },
    legend: { visible: isLegendUseful, overlay: false, position: "Bottom", look: automatic },
    axes: {
      category: axis,
      value: { ...axis, majorGridlines: { visible: true, look: automatic } },
      series: axis,
      secondaryCategory: { ...axis, visible: false },
      secondaryValue: axis,
    },
    series: [],
    dataLabels: noLabels,
    look: automatic,
    style: 201,
    plotVisibleOnly: true,
    displayBlanksAs: "NotPlotted",
  };
}
