import { type Chart, chartTypes } from "../book/chart";
import { anchorOf, anchorOver, type Box, boxOf } from "../book/chart-anchor";
import { chartFrom } from "../book/chart-source";
import { changeChart, chartArea, chartsOn, setCharts } from "../book/charts";
import { type Host } from "../host";
import { ExcelError, invalidArgument } from "../protocol/excel-error";
import { areaArgument } from "./area-argument";
import { ChartAxesObject } from "./chart-axes";
import { ChartDataLabelsObject } from "./chart-data-labels";
import { ChartFormatObject } from "./chart-format";
import { ChartSeriesCollectionObject } from "./chart-series-collection";
import { type Slot, within } from "./chart-slot";
import { ChartLegendObject, ChartTitleObject } from "./chart-title";
import { HostObject } from "./host-object";
import { defineSettings, flag, numberWithin, oneOf, text } from "./settings";
import { WorksheetObject } from "./worksheet";

export const chartType = oneOf(chartTypes);
export const seriesBy = oneOf(["Auto", "Rows", "Columns"]);

const size = numberWithin(0, 200_000);

export class ChartObject extends HostObject {
  readonly className = "Chart";

  constructor(
    host: Host,
    readonly sheet: string,
    readonly id: string,
  ) {
    super(host);
  }

  get kept(): Chart {
    const chart = chartsOn(this.host.book, this.sheet).find(({ id }) => id === this.id);
    if (!chart) throw new ExcelError("ItemNotFound");
    return chart;
  }

  change(change: Partial<Chart>): void {
    changeChart(this.host.book, this.sheet, this.id, change);
  }

  get slot(): Slot<Chart> {
    return {
      read: () => this.kept,
      write: (chart) => {
        this.change(chart);
      },
    };
  }

  get worksheet(): WorksheetObject {
    return new WorksheetObject(this.host, this.sheet);
  }

  get title(): ChartTitleObject {
    return new ChartTitleObject(this);
  }

  get legend(): ChartLegendObject {
    return new ChartLegendObject(this.host, within(this.slot, "legend"));
  }

  get axes(): ChartAxesObject {
    return new ChartAxesObject(this);
  }

  get series(): ChartSeriesCollectionObject {
    return new ChartSeriesCollectionObject(this);
  }

  get dataLabels(): ChartDataLabelsObject {
    return new ChartDataLabelsObject(this.host, within(this.slot, "dataLabels"));
  }

  get format(): ChartFormatObject {
    return new ChartFormatObject(this.host, "ChartAreaFormat", within(this.slot, "look"));
  }

  get chartType(): string {
    return this.kept.chartType;
  }

  /** All series take the new type, also those that had another. */
  set chartType(value: unknown) {
    const type = chartType(value);
    this.change({ chartType: type, series: this.kept.series.map((series) => ({ ...series, chartType: type })) });
  }

  get plotBy(): string {
    return this.kept.plotBy;
  }

  set plotBy(value: unknown) {
    const lines = oneOf(["Rows", "Columns"])(value);
    this.change(chartFrom(this.host.book, this.#read, chartArea(this.sheet, this.kept.source), lines));
  }

  setData(source: unknown, by?: unknown): void {
    const area = areaArgument(this.host, source, this.sheet);
    this.change(chartFrom(this.host.book, this.#read, area, seriesBy(by ?? "Auto")));
  }

  setPosition(start: unknown, end?: unknown): void {
    const first = areaArgument(this.host, start, this.sheet);
    const last = end === undefined || end === null ? undefined : areaArgument(this.host, end, this.sheet);
    if (first.sheet !== this.sheet || (last && last.sheet !== this.sheet)) throw invalidArgument();
    if (last) {
      this.change({ anchor: anchorOver(first, last) });
      return;
    }
    // Without a second corner the chart keeps its size.
    const { left, top } = boxOf(this.#sheet, anchorOver(first, first));
    this.#place({ left, top });
  }

  delete(): void {
    const charts = chartsOn(this.host.book, this.sheet);
    setCharts(
      this.host.book,
      this.sheet,
      charts.filter(({ id }) => id !== this.kept.id),
    );
  }

  get left(): number {
    return this.#box.left;
  }

  set left(left: unknown) {
    this.#place({ left: size(left) });
  }

  get top(): number {
    return this.#box.top;
  }

  set top(top: unknown) {
    this.#place({ top: size(top) });
  }

  get width(): number {
    return this.#box.width;
  }

  set width(width: unknown) {
    this.#place({ width: size(width) });
  }

  get height(): number {
    return this.#box.height;
  }

  set height(height: unknown) {
    this.#place({ height: size(height) });
  }

  get #read() {
    return { sheet: this.sheet, chartType: this.kept.chartType };
  }

  get #sheet() {
    return this.host.book.sheet(this.sheet)!;
  }

  get #box(): Box {
    return boxOf(this.#sheet, this.kept.anchor);
  }

  #place(change: Partial<Box>): void {
    this.change({ anchor: anchorOf(this.#sheet, { ...this.#box, ...change }) });
  }
}

defineSettings<Chart>(ChartObject, {
  name: text,
  style: numberWithin(1, 1000),
  plotVisibleOnly: flag,
  displayBlanksAs: oneOf(["NotPlotted", "Zero", "Interplotted"]),
});
