import { mergedAreas } from "../book/merges";
import { createTable } from "../book/table-changes";
import { type TableState, tableAcross, tableById, tableNamed, tablesIn } from "../book/tables";
import { type Host } from "../host";
import { ExcelError, invalidArgument } from "../protocol/excel-error";
import { areaArgument } from "./area-argument";
import { found } from "./found";
import { HostCollection } from "./host-object";
import { TableObject } from "./table";

/** The tables of the workbook, or of one of its sheets. */
export class TableCollectionObject extends HostCollection<TableObject> {
  readonly className = "TableCollection";

  constructor(
    host: Host,
    readonly sheet?: string,
  ) {
    super(host);
  }

  get items(): readonly TableObject[] {
    return tablesIn(this.host.book, this.sheet).map(({ id }) => new TableObject(this.host, id));
  }

  get count(): number {
    return this.items.length;
  }

  /** An address without a sheet is one of this sheet, or of the active one. */
  add(address: unknown, hasHeaders: boolean): TableObject {
    const { book } = this.host;
    const area = areaArgument(this.host, address, this.sheet ?? book.workbook.getActiveSheet().getSheetId());
    if (this.sheet !== undefined && area.sheet !== this.sheet) throw invalidArgument();
    if (typeof hasHeaders !== "boolean") throw invalidArgument();
    if (tableAcross(book, area)) throw invalidArgument("A table cannot overlap another table.");
    if (mergedAreas(book, area).length > 0) throw new ExcelError("MergedRangeConflict");
    return new TableObject(this.host, createTable(book, area, hasHeaders));
  }

  /** By id or, without regard to case, by name. */
  getItem(key: string): TableObject {
    return found(this.getItemOrNullObject(key));
  }

  getItemOrNullObject(key: string): TableObject | null {
    const { book } = this.host;
    const table: TableState | undefined = tableById(book, key) ?? tableNamed(book, key);
    if (!table || (this.sheet !== undefined && table.sheet !== this.sheet)) return null;
    return new TableObject(this.host, table.id);
  }
}
