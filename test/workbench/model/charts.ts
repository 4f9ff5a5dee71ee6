import { addChart, chartsOn } from "../book/charts";
import { type Host } from "../host";
import { areaArgument } from "./area-argument";
import { ChartObject, chartType, seriesBy } from "./chart";
import { found } from "./found";
import { HostCollection } from "./host-object";

export class ChartCollectionObject extends HostCollection<ChartObject> {
  readonly className = "ChartCollection";

  constructor(
    host: Host,
    readonly sheet: string,
  ) {
    super(host);
  }

  override get eventTarget(): string {
    return this.sheet;
  }

  get items(): readonly ChartObject[] {
    return chartsOn(this.host.book, this.sheet).map(({ id }) => new ChartObject(this.host, this.sheet, id));
  }

  get count(): number {
    return this.items.length;
  }

  add(type: unknown, source: unknown, by?: unknown): ChartObject {
    const area = areaArgument(this.host, source, this.sheet);
    const id = addChart(this.host.book, this.sheet, chartType(type), area, seriesBy(by ?? "Auto"));
    return new ChartObject(this.host, this.sheet, id);
  }

  /** By id, or by name without regard to case; of several with one name the first. */
  getItemOrNullObject(key: string): ChartObject | null {
    const { items } = this;
    const wanted = key.toLowerCase();
    return items.find(({ id }) => id === key) ?? items.find(({ kept }) => kept.name.toLowerCase() === wanted) ?? null;
  }

  getItem(key: string): ChartObject {
    return found(this.getItemOrNullObject(key));
  }
}
