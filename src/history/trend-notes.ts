import { type Words } from "../support/words";
import { type Trends } from "./trends";

/** What one must know of the months to read them rightly. */
export function trendNotes({ gaps, provisional, contradictory, month }: Trends): readonly Words[] {
  const notes: Words[] = [];
  const earlier = provisional.filter((each) => each !== month);
  if (gaps.length > 0) {
    notes.push({
      zh: `没有记录的月份：${gaps.join("、")}，趋势图在这些月份断开。`,
      en: `Months without a record: ${gaps.join(", ")}; lines break there.`,
    });
  }
  if (earlier.length > 0) {
    notes.push({
      zh: `${earlier.join("、")} 的数据记于当月结束之前，可能不全；请在月末后用当月文件再运行一次“历史”。`,
      en: `The figures of ${earlier.join(", ")} were recorded before the month was over and may be incomplete; run the history again with that month's file.`,
    });
  }
  if (contradictory.length > 0) {
    const shown = contradictory.slice(0, 5).map((each) => `${each.month} ${each.unit}`);
    notes.push({
      zh: `“历史”中有 ${contradictory.length} 处部分大于总量，未计算其比率：${shown.join("、")}。`,
      en: `In 历史 ${contradictory.length} entries count more of something than there is; no rate is made of them: ${shown.join(", ")}.`,
    });
  }
  return notes;
}

/** Said of a month that is not over on the day of judgement, `YYYY-MM-DD`. */
export const runningMonth = (month: string, asOf: string): Words => ({
  zh: `${month} 还没有结束，数据截至 ${asOf}。`,
  en: `${month} is not over; the figures are those up to ${asOf}.`,
});

/** Said where the ledgers say something else than what was assessed. */
export const assessedOtherwise = (units: readonly string[]): Words => ({
  zh: `${units.length} 家单位已按另外的数据考核（${units.slice(0, 5).join("、")}），以考核记录为准，本次未改。`,
  en: `${units.length} units were assessed with other figures (${units.slice(0, 5).join(", ")}); what was assessed stands.`,
});
