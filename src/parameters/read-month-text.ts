import { isoDate } from "../calendar/day";
import { readDay } from "../calendar/read-day";
import { type CellValue } from "../sheets/cell";
import { trim } from "../text/trim";

/** `2022-08`, `2022年8月`, `202208`; five digits are a serial date. */
const month = /^((?:19|20)\d\d)(?:[-年/.]|(?=\d\d$))(0?[1-9]|1[0-2])月?$/;

/** `YYYY-MM` of a month however written, or of the day that Excel makes of it; `null` for anything else. */
export function readMonthText(cell: CellValue, date1904: boolean): string | null {
  const written = month.exec(trim(String(cell ?? "")).replace(/\s/g, ""));
  if (written !== null) return `${written[1] ?? ""}-${(written[2] ?? "").padStart(2, "0")}`;
  const day = readDay(cell, date1904);
  return day === null ? null : isoDate(day).slice(0, 7);
}
