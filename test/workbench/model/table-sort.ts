import { type TableSorting, bodyArea, setLooks } from "../book/tables";
import { HostObject } from "./host-object";
import { RangeSortObject } from "./range-sort";
import { type TableObject } from "./table";

/** How a table was last sorted; the order is kept with the table. */
export class TableSortObject extends HostObject {
  readonly className = "TableSort";

  constructor(readonly table: TableObject) {
    super(table.host);
  }

  get fields(): readonly Excel.SortField[] {
    return this.#sorting?.fields ?? [];
  }

  get matchCase(): boolean {
    return this.#sorting?.matchCase ?? false;
  }

  get method(): string {
    return this.#sorting?.method ?? "PinYin";
  }

  async apply(fields: readonly Excel.SortField[], matchCase?: boolean | null, method?: string | null): Promise<void> {
    const sorting = { fields, matchCase: matchCase ?? false, method: method ?? "PinYin" };
    await this.#sort(sorting);
    setLooks(this.host.book, this.table.state, { sorting });
  }

  /** Forgets the order; the rows stay where they are. */
  clear(): void {
    setLooks(this.host.book, this.table.state, { sorting: null });
  }

  async reapply(): Promise<void> {
    if (this.#sorting) await this.#sort(this.#sorting);
  }

  get #sorting() {
    return this.table.state.looks.sorting;
  }

  #sort({ fields, matchCase, method }: TableSorting): Promise<void> {
    const sort = new RangeSortObject(this.host, bodyArea(this.table.state));
    return sort.apply(fields, matchCase, false, "Rows", method);
  }
}
