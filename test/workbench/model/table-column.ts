import { type Area } from "../book/area";
import { deleteTableColumn, headersOf, renameColumn } from "../book/table-changes";
import { headerTexts } from "../book/table-names";
import { bodyArea, columnIds, wholeArea } from "../book/tables";
import { ExcelError, invalidArgument } from "../protocol/excel-error";
import { FilterObject } from "./filter";
import { HostObject } from "./host-object";
import { RangeObject } from "./range";
import { type TableObject } from "./table";

export class TableColumnObject extends HostObject {
  readonly className = "TableColumn";

  constructor(
    readonly table: TableObject,
    readonly id: number,
  ) {
    super(table.host);
  }

  get index(): number {
    const index = columnIds(this.host.book, this.table.state).indexOf(this.id);
    if (index < 0) throw new ExcelError("ItemNotFound");
    return index;
  }

  get name(): string {
    return headersOf(this.host.book, this.table.state)[this.index]!;
  }

  /** No two columns have one name. */
  set name(name: string) {
    const headers = headersOf(this.host.book, this.table.state).filter((_, index) => index !== this.index);
    if (typeof name !== "string" || name === "" || headerTexts([...headers, name]).at(-1) !== name)
      throw invalidArgument();
    renameColumn(this.host.book, this.table.state, this.index, name);
  }

  /** From the header down to the totals. */
  get values(): RangeObject["values"] {
    return this.getRange().values;
  }

  set values(values: RangeObject["values"]) {
    this.getRange().values = values;
  }

  get filter(): FilterObject {
    return new FilterObject(this.host, this.table.filter, this.index);
  }

  getRange(): RangeObject {
    return this.#within(wholeArea(this.table.state));
  }

  getDataBodyRange(): RangeObject {
    return this.#within(bodyArea(this.table.state));
  }

  getHeaderRowRange(): RangeObject {
    return this.#within(this.table.getHeaderRowRange().area);
  }

  getTotalRowRange(): RangeObject {
    return this.#within(this.table.getTotalRowRange().area);
  }

  delete(): void {
    const { state } = this.table;
    if (state.area.columns === 1) throw new ExcelError("InvalidOperation");
    deleteTableColumn(this.host.book, state, this.index);
  }

  #within(area: Area): RangeObject {
    return new RangeObject(this.host, { ...area, column: area.column + this.index, columns: 1 });
  }
}
