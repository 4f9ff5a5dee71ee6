import { type Worksheet } from "@univerjs/core";
import { parseArea } from "../book/area";
import { invalidArgument } from "../protocol/excel-error";
import { HostObject } from "./host-object";
import { RangeObject } from "./range";

/** The members of a worksheet that give ranges. */
export abstract class WorksheetRanges extends HostObject {
  abstract readonly id: string;
  abstract readonly sheet: Worksheet;

  getRange(address?: string): RangeObject {
    const area = parseArea(address ?? "A:XFD", this.sheet.getSheetId());
    if (!area) throw invalidArgument();
    return new RangeObject(this.host, area);
  }
}
