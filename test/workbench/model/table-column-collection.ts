import { type CellValue } from "../book/cells";
import { headersOf, insertTableColumns } from "../book/table-changes";
import { headerTexts } from "../book/table-names";
import { columnIds, wholeArea } from "../book/tables";
import { invalidArgument } from "../protocol/excel-error";
import { found } from "./found";
import { HostCollection } from "./host-object";
import { RangeObject } from "./range";
import { type TableObject } from "./table";
import { TableColumnObject } from "./table-column";

export class TableColumnCollectionObject extends HostCollection<TableColumnObject> {
  readonly className = "TableColumnCollection";

  constructor(readonly table: TableObject) {
    super(table.host);
  }

  get items(): readonly TableColumnObject[] {
    return columnIds(this.host.book, this.table.state).map((id) => new TableColumnObject(this.table, id));
  }

  get count(): number {
    return this.table.state.area.columns;
  }

  /** `values` go from the header down and fill the column, or are one for all; without an index it becomes the last. */
  add(index?: number | null, values?: unknown, name?: string | null): TableColumnObject {
    const { host } = this;
    const { state } = this.table;
    const at = index === undefined || index === null || index === -1 ? state.area.columns : index;
    if (!Number.isInteger(at) || at < 0 || at > state.area.columns) throw invalidArgument();
    const whole = wholeArea(state);
    const rows = columnValues(values, whole.rows);
    const given = name ?? (state.hasHeaders && rows ? String(rows[0]) : "");
    const headers = headersOf(host.book, state);
    const wanted = given === "" ? `Column${headers.length + 1}` : given;
    const [unique] = headerTexts([...headers, wanted]).slice(-1);
    insertTableColumns(host.book, state, at, [unique!]);
    const first = Number(state.hasHeaders);
    if (rows && rows.length > first) {
      const cells = {
        ...whole,
        row: whole.row + first,
        rows: whole.rows - first,
        column: whole.column + at,
        columns: 1,
      };
      new RangeObject(host, cells).values = rows.slice(first).map((value) => [value]);
    }
    return found(this.items[at]);
  }

  /** By id or, without regard to case, by name. */
  getItem(key: string | number): TableColumnObject {
    return found(this.getItemOrNullObject(key));
  }

  getItemOrNullObject(key: string | number): TableColumnObject | null {
    const wanted = String(key).toLowerCase();
    const byName = this.items.find((column) => column.name.toLowerCase() === wanted);
    return (typeof key === "string" ? byName : undefined) ?? this.items.find(({ id }) => id === Number(key)) ?? null;
  }
}

function columnValues(values: unknown, rows: number): CellValue[] | undefined {
  if (values === undefined || values === null) return undefined;
  if (!Array.isArray(values)) return Array.from({ length: rows }, () => values as CellValue);
  const column = (values as unknown[]).map((row) =>
    Array.isArray(row) ? (row as CellValue[])[0]! : (row as CellValue),
  );
  if (column.length !== rows) throw invalidArgument();
  return column;
}
