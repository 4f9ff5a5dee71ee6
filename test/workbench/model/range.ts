import { type Area, fullAddress } from "../book/area";
import { readValues, type CellMatrix, type CellValue, writeCells } from "../book/cells";
import { type Host } from "../host";
import { ConditionalFormatCollectionObject } from "./conditional-format-collection";
import { HostObject } from "./host-object";

export class RangeObject extends HostObject {
  readonly className = "Range";

  /** `area` moves when rows, columns or cells are inserted or deleted before it while the client keeps the range. */
  constructor(
    host: Host,
    public area: Area,
  ) {
    super(host);
  }

  get address(): string {
    return fullAddress(this.host.book.sheet(this.area.sheet)!.getName(), this.area);
  }

  get conditionalFormats(): ConditionalFormatCollectionObject {
    return new ConditionalFormatCollectionObject(this.host, [this.area]);
  }

  get values(): CellValue[][] {
    return readValues(this.host.book, this.area);
  }

  set values(values: CellValue[][]) {
    const cells: CellMatrix = {};
    values.forEach((row, r) => {
      const line: CellMatrix[number] = (cells[this.area.row + r] = {});
      row.forEach((value, c) => (line[this.area.column + c] = { v: value }));
    });
    writeCells(this.host.book, this.area.sheet, cells);
  }
}
