import { dateOf, type Day } from "./day";
import { type DaySpan } from "./day-span";

/** `2022年8月12日`. */
export function chineseDay(day: Day): string {
  const { year, month, day: dayOfMonth } = dateOf(day);
  return `${year}年${month}月${dayOfMonth}日`;
}

/** `2022年8月12日`, or `2022年8月1日至2022年8月12日`. */
export const chineseSpan = ({ from, to }: DaySpan): string =>
  from === to ? chineseDay(from) : `${chineseDay(from)}至${chineseDay(to)}`;
