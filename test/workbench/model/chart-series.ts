import { type ChartCells, type ChartSeries } from "../book/chart";
import { cellsOf, seriesName } from "../book/chart-values";
import { chartCells } from "../book/charts";
import { type CellValue } from "../book/cells";
import { ExcelError, invalidArgument } from "../protocol/excel-error";
import { areaArgument } from "./area-argument";
import { chartType, type ChartObject } from "./chart";
import { ChartDataLabelsObject } from "./chart-data-labels";
import { colour } from "./chart-format";
import { FormattedChartPart } from "./chart-part";
import { ChartPointsCollectionObject } from "./chart-points";
import { within } from "./chart-slot";
import { defineSettings, flag, numberWithin, oneOf, orAutomatic, text } from "./settings";

export class ChartSeriesObject extends FormattedChartPart<ChartSeries> {
  readonly className = "ChartSeries";
  readonly formatClass = "ChartSeriesFormat";

  constructor(
    readonly chart: ChartObject,
    readonly index: number,
  ) {
    super(chart.host, {
      read: () => {
        const series = chart.kept.series[index];
        if (!series) throw new ExcelError("ItemNotFound");
        return series;
      },
      write: (series) => {
        chart.change({ series: chart.kept.series.map((other, at) => (at === index ? series : other)) });
      },
    });
  }

  get name(): string {
    return seriesName(this.host.book, this.chart.sheet, this.kept, this.index);
  }

  set name(value: unknown) {
    this.change({ name: text(value) });
  }

  get chartType(): string {
    return this.kept.chartType ?? this.chart.kept.chartType;
  }

  set chartType(value: unknown) {
    this.change({ chartType: chartType(value) });
  }

  get points(): ChartPointsCollectionObject {
    return new ChartPointsCollectionObject(this);
  }

  get dataLabels(): ChartDataLabelsObject {
    return new ChartDataLabelsObject(this.host, within(this.slot, "dataLabels"));
  }

  get plotOrder(): number {
    return this.index + 1;
  }

  setValues(range: unknown): void {
    this.change({ values: this.#line(range) });
  }

  setXAxisValues(range: unknown): void {
    this.change({ categories: this.#line(range) });
  }

  delete(): void {
    this.chart.change({ series: this.chart.kept.series.filter((_, index) => index !== this.index) });
  }

  getDimensionValues(dimension: unknown): readonly CellValue[] {
    const { values, categories } = this.kept;
    switch (oneOf(["Categories", "Values", "XValues", "YValues"])(dimension)) {
      case "Values":
      case "YValues":
        return this.cells(values);
      case "Categories":
      case "XValues":
        return categories ? this.cells(categories) : this.cells(values).map((_, index) => index + 1);
    }
  }

  /** The values in cells that the series shows; it has to show some. */
  cells(cells: ChartCells | undefined = this.kept.values): readonly CellValue[] {
    const shown = cellsOf(this.host.book, this.chart.sheet, cells);
    if (shown.length === 0) throw new ExcelError("EmptyChartSeries");
    return shown;
  }

  #line(range: unknown): ChartCells {
    const area = areaArgument(this.host, range, this.chart.sheet);
    if (area.rows > 1 && area.columns > 1) throw invalidArgument();
    return chartCells(this.chart.sheet, area);
  }
}

const markers = "Automatic None Square Diamond Triangle X Star Dot Dash Circle Plus Picture".split(" ");

defineSettings<ChartSeries>(ChartSeriesObject, {
  axisGroup: oneOf(["Primary", "Secondary"]),
  gapWidth: numberWithin(0, 500),
  overlap: numberWithin(-100, 100),
  smooth: flag,
  markerStyle: oneOf(markers),
  markerSize: numberWithin(2, 72),
  markerBackgroundColor: orAutomatic(colour),
  markerForegroundColor: orAutomatic(colour),
  filtered: flag,
  hasDataLabels: flag,
});
