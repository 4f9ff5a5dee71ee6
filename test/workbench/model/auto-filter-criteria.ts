import { type FilterCriteria, type FilterDate, isFilterOn, specificities } from "../book/filter-criteria";
import { webColor } from "../book/web-color";
import { ExcelError, invalidArgument } from "../protocol/excel-error";

/** What an add-in filters by: complete and of a kind that Excel has. */
export function criteriaArgument(given: unknown): FilterCriteria {
  if (typeof given !== "object" || given === null) throw invalidArgument();
  const criteria = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined && value !== null),
  ) as Partial<FilterCriteria>;
  const { filterOn, criterion1, values, color, dynamicCriteria } = criteria;
  if (!isFilterOn(filterOn)) throw invalidArgument();
  const whole = { ...criteria, filterOn };
  switch (filterOn) {
    case "Values":
      if (!Array.isArray(values) || !values.every(isFilterValue)) throw invalidArgument();
      return whole;
    case "Custom":
      if (typeof criterion1 !== "string") throw invalidArgument();
      return whole;
    case "Dynamic":
      if (typeof dynamicCriteria !== "string" || dynamicCriteria === "Unknown") throw invalidArgument();
      return whole;
    case "CellColor":
    case "FontColor": {
      const hex = typeof color === "string" ? webColor(color) : undefined;
      if (hex === undefined) throw invalidArgument();
      return { ...whole, color: hex };
    }
    case "Icon":
      throw new ExcelError("UnsupportedOperation");
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent":
      if (!(Number(criterion1) > 0)) throw invalidArgument();
      return { ...whole, criterion1: String(criterion1) };
  }
}

function isFilterValue(value: unknown): value is string | FilterDate {
  if (typeof value === "string") return true;
  return typeof value === "object" && value !== null && Object.hasOwn(specificities, (value as FilterDate).specificity);
}
