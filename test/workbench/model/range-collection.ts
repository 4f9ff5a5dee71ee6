import { type Area } from "../book/area";
import { type Host } from "../host";
import { invalidArgument } from "../protocol/excel-error";
import { HostCollection } from "./host-object";
import { RangeObject } from "./range";

/** The rectangles of a `RangeAreas`. */
export class RangeCollectionObject extends HostCollection<RangeObject> {
  readonly className = "RangeCollection";

  constructor(
    host: Host,
    readonly areaList: readonly Area[],
  ) {
    super(host);
  }

  get items(): RangeObject[] {
    return this.areaList.map((area) => new RangeObject(this.host, area));
  }

  getItem(index: number): RangeObject {
    const range = this.items[index];
    if (!range) throw invalidArgument();
    return range;
  }
}
