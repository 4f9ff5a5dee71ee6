import { ColorKit, extractPureTextFromCell, type IMutationInfo } from "@univerjs/core";
import {
  type IFilterColumn,
  ReCalcSheetsFilterMutation,
  RemoveSheetsFilterMutation,
  SetSheetsFilterCriteriaMutation,
  SetSheetsFilterRangeMutation,
  SheetsFilterService,
} from "@univerjs/sheets-filter";
import { type Area } from "./area";
import { type Book } from "./book";
import { valueOf } from "./cells";
import { type FilterCriteria, type FilteredCell, kept } from "./filter-criteria";
import { toArea, toUniverRange } from "./univer-range";

/** A filter that hides rows of an area, whose first row has the headers; columns count from the area's first. */
export interface Filter {
  readonly area: Area | undefined;
  criteria(column: number): FilterCriteria | undefined;
  setCriteria(column: number, criteria: FilterCriteria | undefined): void;
}

/** A column of Univer's filter together with what Excel's API made it from. */
interface StoredColumn extends IFilterColumn {
  readonly excel?: FilterCriteria;
}

/** The one filter of a sheet outside its tables. */
export class SheetFilter implements Filter {
  readonly #place: { readonly unitId: string; readonly subUnitId: string };

  constructor(
    readonly book: Book,
    readonly sheet: string,
  ) {
    this.#place = { unitId: book.unitId, subUnitId: sheet };
  }

  get area(): Area | undefined {
    const model = this.#model;
    return model ? toArea(this.sheet, model.getRange()) : undefined;
  }

  criteria(column: number): FilterCriteria | undefined {
    const stored = this.#column(column);
    return stored && (stored.excel ?? fromUniver(stored));
  }

  setCriteria(column: number, criteria: FilterCriteria | undefined): void {
    const { area } = this;
    if (!area) return;
    const col = area.column + column;
    const after = criteria ? this.#projected(area, col, criteria) : null;
    this.book.apply([this.#setting(col, after)], [this.#setting(col, this.#column(column) ?? null)]);
  }

  /** Filters another area, by nothing yet. */
  place(area: Area): void {
    this.remove();
    const range = toUniverRange(area);
    this.book.apply(
      [{ id: SetSheetsFilterRangeMutation.id, params: { ...this.#place, range } }],
      [{ id: RemoveSheetsFilterMutation.id, params: this.#place }],
    );
  }

  remove(): void {
    const { area } = this;
    if (!area) return;
    const columns = this.#model?.getAllFilterColumns() ?? [];
    this.book.apply(
      [{ id: RemoveSheetsFilterMutation.id, params: this.#place }],
      [
        { id: SetSheetsFilterRangeMutation.id, params: { ...this.#place, range: toUniverRange(area) } },
        ...columns.map(([col, column]) => this.#setting(col, column.serialize())),
        { id: ReCalcSheetsFilterMutation.id, params: this.#place },
      ],
    );
  }

  get #model() {
    return this.book.service(SheetsFilterService).getFilterModel(this.book.unitId, this.sheet);
  }

  #column(column: number): StoredColumn | undefined {
    const { area } = this;
    return area && this.#model?.getFilterColumn(area.column + column)?.serialize();
  }

  #setting(col: number, criteria: StoredColumn | null): IMutationInfo {
    return { id: SetSheetsFilterCriteriaMutation.id, params: { ...this.#place, col, criteria } };
  }

  #projected(area: Area, col: number, excel: FilterCriteria): StoredColumn {
    const colors = [new ColorKit(excel.color ?? "#000000").toRgbString()];
    if (excel.filterOn === "CellColor") return { colId: col, colorFilters: { cellFillColors: colors }, excel };
    if (excel.filterOn === "FontColor") return { colId: col, colorFilters: { cellTextColors: colors }, excel };
    const texts = [...new Set(keptCells(this.book, area, col, excel).map(({ text }) => text))];
    const filters = {
      filters: texts.filter((text) => text !== ""),
      ...(texts.includes("") && { blank: true as const }),
    };
    return { colId: col, filters, excel };
  }
}

/** The cells below the header that stay. What Univer has no filter for is filtered by the values that pass it. */
export function keptCells(book: Book, area: Area, column: number, criteria: FilterCriteria): readonly FilteredCell[] {
  const sheet = book.sheet(area.sheet)!;
  const cells = Array.from({ length: area.rows - 1 }, (_, index) => {
    const row = area.row + 1 + index;
    const text = extractPureTextFromCell(sheet.getCell(row, column));
    return { value: valueOf(sheet.getCellRaw(row, column)), text };
  });
  const stays = kept(criteria, cells, new Date());
  return cells.filter((_, index) => stays[index]);
}

function fromUniver({ filters, customFilters, colorFilters }: IFilterColumn): FilterCriteria {
  if (filters) return { filterOn: "Values", values: [...(filters.filters ?? []), ...(filters.blank ? [""] : [])] };
  if (customFilters) {
    const [first, second] = customFilters.customFilters.map(
      ({ operator, val }) => `${signOf(String(operator ?? "equal"))}${val}`,
    );
    const both = second !== undefined && ({ criterion2: second, operator: customFilters.and ? "And" : "Or" } as const);
    return { filterOn: "Custom", criterion1: first ?? "", ...both };
  }
  const fill = colorFilters?.cellFillColors?.[0];
  const color = fill ?? colorFilters?.cellTextColors?.[0] ?? "#000000";
  return {
    filterOn: fill === undefined ? "FontColor" : "CellColor",
    color: new ColorKit(color).toHexString().toUpperCase(),
  };
}

const signOf = (operator: string) => signs[operator] ?? "=";

const signs: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};
