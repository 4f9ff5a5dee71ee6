import { type FilterCriteria } from "../book/filter-criteria";
import { type Filter, SheetFilter } from "../book/filters";
import { type Host } from "../host";
import { invalidArgument } from "../protocol/excel-error";
import { areaArgument } from "./area-argument";
import { criteriaArgument } from "./auto-filter-criteria";
import { found } from "./found";
import { HostObject } from "./host-object";
import { RangeObject } from "./range";

/** The filter of a worksheet, or of a table. */
export class AutoFilterObject extends HostObject {
  readonly className = "AutoFilter";

  constructor(
    host: Host,
    readonly filter: Filter,
  ) {
    super(host);
  }

  get enabled(): boolean {
    return this.filter.area !== undefined;
  }

  get isDataFiltered(): boolean {
    return this.#columns.some((column) => this.filter.criteria(column) !== undefined);
  }

  /** One for each column; null where it is not filtered. */
  get criteria(): (FilterCriteria | null)[] {
    return this.#columns.map((column) => this.filter.criteria(column) ?? null);
  }

  /** A filter already on the same range keeps the criteria of its other columns. */
  apply(range: unknown, columnIndex?: number | null, criteria?: unknown): void {
    if (this.filter instanceof SheetFilter) this.#place(this.filter, range);
    if (criteria === undefined || criteria === null) return;
    if (!this.#has(columnIndex)) throw invalidArgument();
    this.filter.setCriteria(columnIndex, criteriaArgument(criteria));
  }

  clearCriteria(): void {
    for (const column of this.#columns) this.#clear(column);
  }

  clearColumnCriteria(columnIndex: number): void {
    if (!this.#has(columnIndex)) throw invalidArgument();
    this.#clear(columnIndex);
  }

  /** Rows that changed since are looked at anew. */
  reapply(): void {
    for (const column of this.#columns) {
      const criteria = this.filter.criteria(column);
      if (criteria) this.filter.setCriteria(column, criteria);
    }
  }

  remove(): void {
    if (this.filter instanceof SheetFilter) this.filter.remove();
    else this.clearCriteria();
  }

  getRange(): RangeObject {
    return found(this.getRangeOrNullObject());
  }

  getRangeOrNullObject(): RangeObject | null {
    const { area } = this.filter;
    return area ? new RangeObject(this.host, area) : null;
  }

  get #columns(): readonly number[] {
    return Array.from({ length: this.filter.area?.columns ?? 0 }, (_, column) => column);
  }

  #has(column: unknown): column is number {
    return this.#columns.includes(column as number);
  }

  #clear(column: number): void {
    if (this.filter.criteria(column)) this.filter.setCriteria(column, undefined);
  }

  #place(filter: SheetFilter, range: unknown): void {
    const wanted = areaArgument(this.host, range, filter.sheet);
    if (wanted.sheet !== filter.sheet) throw invalidArgument();
    const { area } = filter;
    const isSame = area?.row === wanted.row && area.column === wanted.column && area.columns === wanted.columns;
    if (!isSame || area.rows !== wanted.rows) filter.place(wanted);
  }
}
