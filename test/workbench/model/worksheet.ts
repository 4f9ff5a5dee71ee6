import { type Worksheet } from "@univerjs/core";
import { parseArea } from "../book/area";
import { type Host } from "../host";
import { ExcelError, invalidArgument } from "../protocol/excel-error";
import { HostObject } from "./host-object";
import { RangeObject } from "./range";

export class WorksheetObject extends HostObject {
  readonly className = "Worksheet";

  constructor(
    host: Host,
    readonly id: string,
  ) {
    super(host);
  }

  /** The sheet's own data; gone when somebody deleted it. */
  get sheet(): Worksheet {
    const sheet = this.host.book.sheet(this.id);
    if (!sheet) throw new ExcelError("ItemNotFound");
    return sheet;
  }

  get name(): string {
    return this.sheet.getName();
  }

  getRange(address?: string): RangeObject {
    const area = parseArea(address ?? "A:XFD", this.sheet.getSheetId());
    if (!area) throw invalidArgument();
    return new RangeObject(this.host, area);
  }
}
