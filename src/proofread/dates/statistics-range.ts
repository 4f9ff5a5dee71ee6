import { type DateRange } from "./date-mentions";

const introduced = /(?:统计|数据)[^，。；\n]{0,6}(?:范围|时间|区间|周期|时段|期间|口径)[^，。；\n]{0,6}$/u;

/** Whether a range is introduced as the one of the statistics: `数据统计时间范围：2024-2-01 00:00:00 至 2024-2-29 23:59:59`. */
export function isStatisticsRange(text: string, { from }: DateRange): boolean {
  const before = text.slice(Math.max(0, from.start - 20), from.start);
  return introduced.test(before) && !before.includes("累计");
}
