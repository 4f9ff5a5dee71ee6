import { sheetColumns, sheetRows } from "../book/area";
import { freeze, frozenArea } from "../book/freeze";
import { type Host } from "../host";
import { invalidArgument } from "../protocol/excel-error";
import { areaArgument } from "./area-argument";
import { found } from "./found";
import { HostObject } from "./host-object";
import { RangeObject } from "./range";
import { numberWithin } from "./settings";

export class FreezePanesObject extends HostObject {
  readonly className = "WorksheetFreezePanes";

  constructor(
    host: Host,
    readonly sheet: string,
  ) {
    super(host);
  }

  /** Freezes the cells given, not those before them: what lies above or left of them cannot be scrolled to. */
  freezeAt(range: unknown): void {
    const area = range === null ? undefined : areaArgument(this.host, range, this.sheet);
    if (area && area.sheet !== this.sheet) throw invalidArgument();
    freeze(this.host.book, this.sheet, area);
  }

  freezeRows(count: unknown = 1): void {
    const rows = numberWithin(0, sheetRows - 1)(count ?? 1);
    this.#freezeTop(rows, sheetColumns, rows);
  }

  freezeColumns(count: unknown = 1): void {
    const columns = numberWithin(0, sheetColumns - 1)(count ?? 1);
    this.#freezeTop(sheetRows, columns, columns);
  }

  #freezeTop(rows: number, columns: number, count: number): void {
    const area = { sheet: this.sheet, row: 0, column: 0, rows, columns };
    freeze(this.host.book, this.sheet, count > 0 ? area : undefined);
  }

  unfreeze(): void {
    freeze(this.host.book, this.sheet, undefined);
  }

  getLocationOrNullObject(): RangeObject | null {
    const area = frozenArea(this.host.book, this.sheet);
    return area ? new RangeObject(this.host, area) : null;
  }

  getLocation(): RangeObject {
    return found(this.getLocationOrNullObject());
  }
}
