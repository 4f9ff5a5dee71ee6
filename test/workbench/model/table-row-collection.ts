import { insertTableRows } from "../book/table-changes";
import { bodyArea } from "../book/tables";
import { type CellValue } from "../book/cells";
import { invalidArgument } from "../protocol/excel-error";
import { HostCollection } from "./host-object";
import { RangeObject } from "./range";
import { type TableObject } from "./table";
import { TableRowObject } from "./table-row";

export class TableRowCollectionObject extends HostCollection<TableRowObject> {
  readonly className = "TableRowCollection";

  constructor(readonly table: TableObject) {
    super(table.host);
  }

  get items(): readonly TableRowObject[] {
    return Array.from({ length: this.count }, (_, index) => new TableRowObject(this.table, index));
  }

  get count(): number {
    return bodyArea(this.table.state).rows;
  }

  /** One row or several, each with a value for every column; null and -1 stand for the end. */
  add(index?: number | null, values?: unknown): TableRowObject {
    const { state } = this.table;
    const at = index === undefined || index === null || index === -1 ? this.count : index;
    if (!Number.isInteger(at) || at < 0 || at > this.count) throw invalidArgument();
    const { columns } = state.area;
    const rows = rowValues(values, columns);
    const inserted = insertTableRows(this.host.book, state, at, rows?.length ?? 1);
    if (rows) new RangeObject(this.host, inserted).values = rows;
    return new TableRowObject(this.table, at);
  }

  override getItemAt(index: number): Promise<TableRowObject> {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) throw invalidArgument();
    return Promise.resolve(new TableRowObject(this.table, index));
  }

  /** Rows have no ids: the client finds them again by their index. */
  getItem(index: string | number): TableRowObject {
    return new TableRowObject(this.table, Number(index));
  }
}

function rowValues(values: unknown, columns: number): CellValue[][] | undefined {
  if (values === undefined || values === null) return undefined;
  if (!Array.isArray(values)) return [Array.from({ length: columns }, () => values as CellValue)];
  const rows = values as CellValue[][];
  if (rows.length === 0 || !rows.every((row) => Array.isArray(row) && row.length === columns)) throw invalidArgument();
  return rows;
}
