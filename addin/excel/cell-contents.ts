import { readDay, slashDate, type CellValue } from "../../src";
import { type CellEdit } from "../ports/engine";

/** What a cell holds and the number format it has; blank is `""`. */
export interface CellContents {
  readonly value: Exclude<CellValue, null>;
  readonly format: string;
}

/** A blank is `null` in the core and `""` in Excel. */
export const blankAsText = (value: CellValue): Exclude<CellValue, null> => value ?? "";

const dayFormat = "yyyy/mm/dd";
const daysTo1904 = 1462;

/**
 * What a cell of the number format `format` is to hold after an edit. The format stays but where Excel itself would
 * change it if somebody typed this: a number does not go into a text cell, and a day brings its format along.
 */
export function editedContents(
  { after, as }: Pick<CellEdit, "after" | "as">,
  format: string,
  date1904: boolean,
): CellContents {
  const value = blankAsText(after);
  if (value === "") return { value, format };
  switch (as) {
    case "text":
      return { value: String(value), format };
    case "number":
      return { value, format: format === "@" ? "General" : format };
    case "date": {
      const day = readDay(value, date1904);
      if (day === null) return { value: String(value), format };
      if (format === "@") return { value: typeof value === "string" ? value : slashDate(day), format };
      return { value: day - (date1904 ? daysTo1904 : 0), format: showsDays(format) ? format : dayFormat };
    }
  }
}

/** Whether the format has a year or a day in it, outside quotes and brackets. */
const showsDays = (format: string): boolean => /[yd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
