import { plainKey } from "../text/plain-text";

/** A time that a header or a text names by its number: 11月, 三季度, 2023年. */
export interface TimeMark {
  readonly unit: "month" | "quarter" | "year";
  readonly number: number;
}

const marks =
  /(?<![\d-])(?:(?<month>\d{1,2})月(?!\d{1,2}日)|第?(?<quarter>[一二三四1-4])季度|(?<year>\d{4})年(?!\d|第?[一二三四1-4]季度))/gu;

/** The times that a text names; a month's or a quarter's own year is not one. */
export const timeMarks = (text: string): readonly TimeMark[] =>
  [...plainKey(text).matchAll(marks)].map(({ groups = {} }): TimeMark => {
    const { month, quarter, year } = groups;
    if (month !== undefined) return { unit: "month", number: Number(month) };
    if (quarter !== undefined) return { unit: "quarter", number: "一二三四".indexOf(quarter) + 1 || Number(quarter) };
    return { unit: "year", number: Number(year) };
  });

/** Whether a header is of none of the times that a text names of its kind, and so not meant. */
export function isOfOtherTime(header: string, named: readonly TimeMark[]): boolean {
  const own = timeMarks(header);
  return own.some(({ unit, number }) => {
    const alike = named.filter((mark) => mark.unit === unit);
    return alike.length > 0 && !alike.some((mark) => mark.number === number);
  });
}
