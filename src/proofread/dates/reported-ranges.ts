import { chineseDay, chineseSpan } from "../../calendar/chinese-day";
import { addMonths, dateOf, type Day } from "../../calendar/day";
import { type DaySpan } from "../../calendar/day-span";
import { type Words } from "../../support/words";
import { toHalfWidth } from "../../text/half-width";
import { type BulletinText } from "../bulletin-text";
import { type Statement } from "../statement";
import { type BulletinTime, daysOfRange, signatureBelow } from "./bulletin-time";
import { type DateRange } from "./date-mentions";
import { isGoalAt, sentenceAt } from "./goal-at";
import { type Period, periodIn } from "./period";
import { early } from "./signed-after";
import { isStatisticsRange } from "./statistics-range";

/** Ranges of days: that they run forwards, and that a statistics range is the whole of what the title above names. */
export const reportedRanges = (bulletin: BulletinText, time: BulletinTime): readonly Statement[] =>
  time.ranges.flatMap((range) => {
    const days = daysOfRange(range, time);
    return days === null ? [] : [judged(bulletin, time, range, days)];
  });

function judged(
  bulletin: BulletinText,
  time: BulletinTime,
  range: DateRange,
  [from, to]: readonly [Day, Day],
): Statement {
  const text = rangeText(bulletin.text, range);
  const statement = { text, offset: range.from.start, kind: "date", found: text, source: null } as const;
  if (from > to) {
    return { ...statement, verdict: "contradicted", expected: chineseSpan({ from: to, to: from }), why: backwards };
  }
  const isStatistics = isStatisticsRange(bulletin.text, range);
  const signed = signatureBelow(time, range.to.end);
  if (signed !== null && to > signed.day && !isStatistics && isReported(bulletin.text, range)) {
    return { ...statement, verdict: "contradicted", expected: `≤ ${chineseDay(signed.day)}`, why: early(signed, to) };
  }
  const period = isStatistics ? periodAbove(bulletin, range, time) : null;
  if (period === null) return { ...statement, verdict: "holds", expected: null, why: null };
  const expected = chineseSpan(period);
  if (from === period.from && to === period.to) return { ...statement, verdict: "holds", expected, why: null };
  if (isOwnMonth({ from, to })) return { ...statement, verdict: "not-checkable", expected, why: ownMonth };
  return { ...statement, verdict: "contradicted", expected, why: notWhole(period, expected) };
}

/** `5月1日至31日，全市共归集100条`. */
const isReported = (text: string, { from, to }: DateRange): boolean =>
  !isGoalAt(text, from.start) &&
  /(?:归集|报送|上报|推送|公示|受理|办理)[^。；;\n]{0,20}\d/u.test(sentenceAt(text, to.end));

const timeOfDay = /^\s*\d{1,2}[:时]\d{1,2}(?:[:分]\d{1,2}秒?)?/u;

/** With the time of day of its end. */
function rangeText(text: string, { from, to }: DateRange): string {
  const tail = timeOfDay.exec(toHalfWidth(text.slice(to.end, to.end + 12)))?.[0].length ?? 0;
  return text.slice(from.start, to.end + tail);
}

/** The period of the annex that the range stands below, else the bulletin's. */
function periodAbove({ text, paragraphs }: BulletinText, { from }: DateRange, { period }: BulletinTime): Period | null {
  const annexTitle = paragraphs.filter(({ role, start }) => role === "annex-title" && start < from.start).at(-1);
  const named = annexTitle === undefined ? null : periodIn(text.slice(annexTitle.start, annexTitle.end));
  return named ?? period;
}

/** Some offices let a month run from the 26th to the 25th. */
const isOwnMonth = ({ from, to }: DaySpan): boolean => dateOf(from).day !== 1 && addMonths(from, 1) - 1 === to;

const backwards: Words = {
  zh: "起止日期前后颠倒。请核对起止日期。",
  en: "The range ends before it begins. Check both days.",
};

const ownMonth: Words = {
  zh: "统计时间范围不是自然月，是否为本单位的统计周期无从核对。",
  en: "The range is no calendar month; whether the office counts by months of its own cannot be told.",
};

const notWhole = ({ text }: Period, expected: string): Words => ({
  zh: `标题写的是“${text}”，统计时间范围应当是${expected}。请核对统计时间范围或者标题。`,
  en: `The title names ${text}, whose range is ${expected}. Check the range or the title.`,
});
