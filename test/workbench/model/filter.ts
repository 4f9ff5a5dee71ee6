import { type FilterCriteria, type FilterDate } from "../book/filter-criteria";
import { type Filter } from "../book/filters";
import { type Host } from "../host";
import { criteriaArgument } from "./auto-filter-criteria";
import { HostObject } from "./host-object";

/** The filter of one column of a table. */
export class FilterObject extends HostObject {
  readonly className = "Filter";

  constructor(
    host: Host,
    readonly filter: Filter,
    readonly column: number,
  ) {
    super(host);
  }

  get criteria(): FilterCriteria | null {
    return this.filter.criteria(this.column) ?? null;
  }

  apply(criteria: unknown): void {
    this.filter.setCriteria(this.column, criteriaArgument(criteria));
  }

  applyValuesFilter(values: readonly (string | FilterDate)[]): void {
    this.apply({ filterOn: "Values", values });
  }

  applyCustomFilter(criterion1: string, criterion2?: string | null, operator?: "And" | "Or" | null): void {
    this.apply({ filterOn: "Custom", criterion1, criterion2, operator });
  }

  applyDynamicFilter(dynamicCriteria: string): void {
    this.apply({ filterOn: "Dynamic", dynamicCriteria });
  }

  applyTopItemsFilter(count: number): void {
    this.apply({ filterOn: "TopItems", criterion1: String(count) });
  }

  applyTopPercentFilter(percent: number): void {
    this.apply({ filterOn: "TopPercent", criterion1: String(percent) });
  }

  applyBottomItemsFilter(count: number): void {
    this.apply({ filterOn: "BottomItems", criterion1: String(count) });
  }

  applyBottomPercentFilter(percent: number): void {
    this.apply({ filterOn: "BottomPercent", criterion1: String(percent) });
  }

  clear(): void {
    if (this.criteria) this.filter.setCriteria(this.column, undefined);
  }
}
