import { newSeries } from "../book/chart-defaults";
import { type ChartSeries } from "../book/chart";
import { ExcelError, invalidArgument } from "../protocol/excel-error";
import { type ChartObject } from "./chart";
import { ChartSeriesObject } from "./chart-series";
import { HostCollection } from "./host-object";
import { numberWithin, text } from "./settings";

export class ChartSeriesCollectionObject extends HostCollection<ChartSeriesObject> {
  readonly className = "ChartSeriesCollection";

  constructor(readonly chart: ChartObject) {
    super(chart.host);
  }

  get items(): readonly ChartSeriesObject[] {
    return this.chart.kept.series.map((_, index) => new ChartSeriesObject(this.chart, index));
  }

  get count(): number {
    return this.items.length;
  }

  /** Series have no keys: the client finds them by their position. */
  getItem(key: string | number): ChartSeriesObject {
    const series = this.items[Number(key)];
    if (!series) throw new ExcelError("ItemNotFound");
    return series;
  }

  /** Adds a series that shows nothing until it is given values. */
  add(name?: unknown, index?: unknown): ChartSeriesObject {
    const { series } = this.chart.kept;
    const at = numberWithin(0, series.length)(index ?? series.length);
    if (!Number.isInteger(at)) throw invalidArgument();
    const added: ChartSeries = { ...newSeries, ...(name !== undefined && name !== null && { name: text(name) }) };
    this.chart.change({ series: [...series.slice(0, at), added, ...series.slice(at)] });
    return new ChartSeriesObject(this.chart, at);
  }
}
