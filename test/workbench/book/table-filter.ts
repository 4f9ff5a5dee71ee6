import {
  type ITableFilterItem,
  SetSheetTableFilterMutation,
  TABLE_FILTER_EMPTY_VALUE,
  TableManager,
} from "@univerjs/sheets-table";
import { type Area } from "./area";
import { type Book } from "./book";
import { type FilterCriteria } from "./filter-criteria";
import { type Filter, keptCells } from "./filters";
import { tableById } from "./tables";

/** A column's filter in Univer's table together with what Excel's API made it from. */
type StoredFilter = ITableFilterItem & { readonly excel?: FilterCriteria };

/** The filter of a table: Univer keeps it with the table. */
export class TableFilter implements Filter {
  constructor(
    readonly book: Book,
    readonly table: string,
  ) {}

  /** Without a header row there is nothing to filter by. */
  get area(): Area | undefined {
    const table = tableById(this.book, this.table);
    return table?.hasHeaders ? table.area : undefined;
  }

  criteria(column: number): FilterCriteria | undefined {
    const stored = this.#column(column);
    if (!stored) return undefined;
    if (stored.excel) return stored.excel;
    if (!("values" in stored)) return { filterOn: "Custom", criterion1: "" };
    const values = stored.values.map((value) => (value === TABLE_FILTER_EMPTY_VALUE ? "" : value));
    return { filterOn: "Values", values };
  }

  setCriteria(column: number, criteria: FilterCriteria | undefined): void {
    const { area } = this;
    if (!area) return;
    const setting = (tableFilter: StoredFilter | undefined) => ({
      id: SetSheetTableFilterMutation.id,
      params: { unitId: this.book.unitId, subUnitId: area.sheet, tableId: this.table, column, tableFilter },
    });
    this.book.apply([setting(criteria && this.#projected(area, column, criteria))], [setting(this.#column(column))]);
  }

  #column(column: number): StoredFilter | undefined {
    const table = this.book.service(TableManager).getTable(this.book.unitId, this.table);
    return table?.getTableFilterColumn(column);
  }

  #projected(area: Area, column: number, excel: FilterCriteria): StoredFilter {
    const cells = keptCells(this.book, area, area.column + column, excel);
    // Univer looks for what a cell shows: for a number without a format that is the number itself.
    const values = cells.flatMap(({ text, value }) => (text === "" ? ["", TABLE_FILTER_EMPTY_VALUE] : [text, value]));
    return { filterType: "manual", values: [...new Set(values)], excel } as unknown as StoredFilter;
  }
}
