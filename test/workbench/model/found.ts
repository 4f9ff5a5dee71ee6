import { ExcelError } from "../protocol/excel-error";

/** What a search found, or `ItemNotFound`. */
export function found<Item>(item: Item | null | undefined): Item {
  if (item === null || item === undefined) throw new ExcelError("ItemNotFound");
  return item;
}
