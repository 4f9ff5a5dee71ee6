import { dateOf } from "../calendar/day";
import { type DaySpan } from "../calendar/day-span";

/** `2022年8月12日`, or `2022年8月1日至2022年8月12日`. */
export function spanInChinese({ from, to }: DaySpan): string {
  return from === to ? dayInChinese(from) : `${dayInChinese(from)}至${dayInChinese(to)}`;
}

export function dayInChinese(day: number): string {
  const { year, month, day: dayOfMonth } = dateOf(day);
  return `${year}年${month}月${dayOfMonth}日`;
}
