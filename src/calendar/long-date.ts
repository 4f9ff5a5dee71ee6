import { dateOf, type Day } from "./day";

/** `2024年3月5日`, without leading zeros (GB/T 9704). */
export function longDate(date: Day): string {
  const { year, month, day } = dateOf(date);
  return `${year}年${month}月${day}日`;
}
