import { deleteTableRows } from "../book/table-changes";
import { bodyArea } from "../book/tables";
import { ExcelError } from "../protocol/excel-error";
import { HostObject } from "./host-object";
import { RangeObject } from "./range";
import { type TableObject } from "./table";

/** A row of a table's data, found by its index and nothing else. */
export class TableRowObject extends HostObject {
  readonly className = "TableRow";

  constructor(
    readonly table: TableObject,
    readonly index: number,
  ) {
    super(table.host);
  }

  get values(): RangeObject["values"] {
    return this.getRange().values;
  }

  set values(values: RangeObject["values"]) {
    this.getRange().values = values;
  }

  getRange(): RangeObject {
    const body = bodyArea(this.table.state);
    if (this.index >= body.rows) throw new ExcelError("ItemNotFound");
    return new RangeObject(this.host, { ...body, row: body.row + this.index, rows: 1 });
  }

  delete(): void {
    if (this.index >= bodyArea(this.table.state).rows) throw new ExcelError("ItemNotFound");
    deleteTableRows(this.host.book, this.table.state, this.index, 1);
  }
}
