import { type CellValue } from "../book/cells";
import { invalidArgument } from "../protocol/excel-error";
import { ChartFormatObject } from "./chart-format";
import { type ChartSeriesObject } from "./chart-series";
import { HostCollection, HostObject } from "./host-object";

export class ChartPointsCollectionObject extends HostCollection<ChartPointObject> {
  readonly className = "ChartPointsCollection";

  constructor(readonly series: ChartSeriesObject) {
    super(series.host);
  }

  get items(): readonly ChartPointObject[] {
    return this.series.cells().map((value, index) => new ChartPointObject(this.series, index, value));
  }

  get count(): number {
    return this.items.length;
  }

  getItem(key: string | number): ChartPointObject {
    const point = this.items[Number(key)];
    if (!point) throw invalidArgument();
    return point;
  }
}

export class ChartPointObject extends HostObject {
  readonly className = "ChartPoint";

  constructor(
    readonly series: ChartSeriesObject,
    readonly index: number,
    readonly value: CellValue,
  ) {
    super(series.host);
  }

  get format(): ChartFormatObject {
    return new ChartFormatObject(this.host, "ChartPointFormat", {
      read: () => this.series.kept.points[this.index] ?? {},
      write: (look) => {
        this.series.change({ points: { ...this.series.kept.points, [this.index]: look } });
      },
    });
  }
}
