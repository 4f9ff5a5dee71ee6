import { type Area } from "../book/area";
import { sortCells, type SortKey } from "../book/sort-cells";
import { type Host } from "../host";
import { invalidArgument } from "../protocol/excel-error";
import { HostObject } from "./host-object";

export class RangeSortObject extends HostObject {
  readonly className = "RangeSort";

  constructor(
    host: Host,
    readonly area: Area,
  ) {
    super(host);
  }

  async apply(
    fields: readonly Excel.SortField[],
    matchCase = false,
    hasHeaders = false,
    orientation = "Rows",
    method = "PinYin",
  ): Promise<void> {
    await this.host.book.calculation.settled();
    const isByRows = orientation !== "Columns";
    const length = isByRows ? this.area.columns : this.area.rows;
    const isField = ({ key, sortOn = "Value" }: Excel.SortField) =>
      Number.isInteger(key) && key >= 0 && key < length && sortOn === "Value";
    if (fields.length === 0 || !fields.every(isField)) throw invalidArgument();
    const keys: SortKey[] = fields.map(({ key, ascending = true, dataOption }) => ({
      at: key,
      isAscending: ascending,
      textAsNumber: dataOption === "TextAsNumber",
    }));
    sortCells(this.host.book, this.area, keys, {
      matchCase,
      hasHeaders,
      isByRows,
      byStrokes: method === "StrokeCount",
    });
  }
}
