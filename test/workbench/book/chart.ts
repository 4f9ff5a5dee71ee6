import { type Block } from "./page-layout";

/** Cells that a chart shows: on the sheet that carries it when no other is named, so that a copied sheet's chart shows its own. */
export interface ChartCells extends Block {
  readonly sheet?: string;
}

export interface ChartFont {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "None" | "Single";
  readonly name: string;
  readonly size: number;
  readonly color: string;
}

export interface ChartLine {
  readonly color: string;
  readonly lineStyle: string;
  readonly weight: number;
}

/** How a part of a chart looks; what is absent Excel chooses by itself, and null is nothing at all. */
export interface ChartLook {
  readonly fill?: string | null;
  readonly line?: Partial<ChartLine> | null;
  readonly font?: Partial<ChartFont>;
}

export interface ChartTitle {
  /** "" is the name of a single series, or a placeholder. */
  readonly text: string;
  readonly visible: boolean;
  readonly overlay: boolean;
  readonly position: "Automatic" | "Top" | "Bottom" | "Left" | "Right";
  readonly look: ChartLook;
}

export interface ChartLegend {
  readonly visible: boolean;
  readonly overlay: boolean;
  readonly position: "Top" | "Bottom" | "Left" | "Right" | "Corner";
  readonly look: ChartLook;
}

export interface ChartGridlines {
  readonly visible: boolean;
  readonly look: ChartLook;
}

export interface ChartAxis {
  readonly visible: boolean;
  readonly title: Pick<ChartTitle, "text" | "visible" | "look">;
  /** "" is what the values ask for. */
  readonly minimum: number | "";
  readonly maximum: number | "";
  readonly majorUnit: number | "";
  readonly minorUnit: number | "";
  readonly numberFormat: string;
  readonly reversePlotOrder: boolean;
  readonly scaleType: "Linear" | "Logarithmic";
  readonly tickLabelPosition: "NextToAxis" | "High" | "Low" | "None";
  readonly majorGridlines: ChartGridlines;
  readonly minorGridlines: ChartGridlines;
  readonly look: ChartLook;
}

export const axisNames = ["category", "value", "series", "secondaryCategory", "secondaryValue"] as const;
export type AxisName = (typeof axisNames)[number];

export interface ChartDataLabels {
  readonly showValue: boolean;
  readonly showSeriesName: boolean;
  readonly showCategoryName: boolean;
  readonly showPercentage: boolean;
  readonly showLegendKey: boolean;
  readonly position: string;
  readonly numberFormat: string;
  readonly separator: string;
  readonly look: ChartLook;
}

export interface ChartSeries {
  /** Set by hand, or else what stands in the cell of `nameCell`, or else "Series1" and so on. */
  readonly name?: string;
  readonly nameCell?: ChartCells;
  readonly values?: ChartCells;
  /** Categories, or the x values of a scatter chart. */
  readonly categories?: ChartCells;
  /** When it differs from the chart's. */
  readonly chartType?: ChartType;
  readonly axisGroup: "Primary" | "Secondary";
  readonly gapWidth: number;
  readonly overlap: number;
  readonly smooth: boolean;
  readonly markerStyle: string;
  readonly markerSize: number;
  readonly markerBackgroundColor: string;
  readonly markerForegroundColor: string;
  readonly filtered: boolean;
  readonly hasDataLabels: boolean;
  readonly dataLabels: ChartDataLabels;
  readonly look: ChartLook;
  /** Single points that look different, by their number from 0. */
  readonly points: Readonly<Record<number, ChartLook>>;
}

/** A corner of a chart: so many points into a cell. */
export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

export interface Chart {
  readonly id: string;
  readonly name: string;
  readonly chartType: ChartType;
  /** The cells under its corners: it moves and grows with them. */
  readonly anchor: { readonly from: ChartCorner; readonly to: ChartCorner };
  /** What `add` or `setData` was given last. */
  readonly source: ChartCells;
  readonly plotBy: "Rows" | "Columns";
  readonly title: ChartTitle;
  readonly legend: ChartLegend;
  readonly axes: Readonly<Record<AxisName, ChartAxis>>;
  readonly series: readonly ChartSeries[];
  readonly dataLabels: ChartDataLabels;
  readonly look: ChartLook;
  readonly style: number;
  readonly plotVisibleOnly: boolean;
  readonly displayBlanksAs: "NotPlotted" | "Zero" | "Interplotted";
}

const plain =
  "ColumnClustered ColumnStacked ColumnStacked100 BarClustered BarStacked BarStacked100 Line LineStacked " +
  "LineStacked100 LineMarkers LineMarkersStacked LineMarkersStacked100 Pie PieOfPie PieExploded BarOfPie Doughnut " +
  "DoughnutExploded XYScatter XYScatterSmooth XYScatterSmoothNoMarkers XYScatterLines XYScatterLinesNoMarkers Area " +
  "AreaStacked AreaStacked100 Radar RadarMarkers RadarFilled Bubble Bubble3DEffect StockHLC StockOHLC StockVHLC " +
  "StockVOHLC Surface SurfaceWireframe SurfaceTopView SurfaceTopViewWireframe Histogram Boxwhisker Pareto RegionMap " +
  "Treemap Waterfall Sunburst Funnel";
const solid = [
  "3DColumnClustered 3DColumnStacked 3DColumnStacked100 3DColumn 3DBarClustered 3DBarStacked 3DBarStacked100 3DLine",
  "3DPie 3DPieExploded 3DArea 3DAreaStacked 3DAreaStacked100",
  ...["Cylinder", "Cone", "Pyramid"].map((body) =>
    ["ColClustered", "ColStacked", "ColStacked100", "BarClustered", "BarStacked", "BarStacked100", "Col"]
      .map((kind) => body + kind)
      .join(" "),
  ),
].join(" ");

/** Every type that `Excel.ChartType` names, apart from "Invalid". */
export const chartTypes: readonly string[] = [...plain.split(" "), ...solid.split(" ")];
export type ChartType = string;
