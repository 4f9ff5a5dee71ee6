import { isRealDate, weekday } from "../../calendar/day";
import { type BulletinText } from "../bulletin-text";
import { type Statement } from "../statement";
import { type BulletinTime, dayOfMention, yearOfMention } from "./bulletin-time";
import { type DateMention } from "./date-mentions";

const weekdays = ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"] as const;

/** A leap year stands in for one that is not known. */
const someLeapYear = 2024;

/** Days that do not exist, and what weekday a day is said to be. Days without anything to hold against them are left out. */
export const calendarDays = ({ text }: BulletinText, time: BulletinTime): readonly Statement[] =>
  [...time.mentions, ...bareEnds(time)].flatMap((mention) => {
    const year = yearOfMention(mention, time) ?? someLeapYear;
    if (!isRealDate(year, mention.month, mention.dayOfMonth)) return [missing(text, mention, year)];
    return mention.weekday === null ? [] : (claimedWeekday(text, mention, mention.weekday, time) ?? []);
  });

/** The ends of ranges that say no month of their own, `6月1日至31日`. */
const bareEnds = ({ ranges }: BulletinTime): readonly DateMention[] =>
  ranges.flatMap(({ from, to }) => (to.start === from.end ? [{ ...to, start: from.start, weekday: null }] : []));

function missing(text: string, mention: DateMention, year: number): Statement {
  const written = text.slice(mention.start, mention.end);
  const last = [31, 30, 29, 28].find((day) => isRealDate(year, mention.month, day));
  return {
    ...{ text: written, offset: mention.start, kind: "date", verdict: "contradicted", found: written, source: null },
    expected: last === undefined ? "1—12月" : `${mention.month}月1日—${last}日`,
    why: {
      zh: `日历上没有“${written}”这一天。请改正日期。`,
      en: `The calendar has no day ${written}. Correct the date.`,
    },
  };
}

function claimedWeekday(text: string, mention: DateMention, claimed: number, time: BulletinTime): Statement | null {
  const day = dayOfMention(mention, time);
  if (day === null) return null;
  const written = text.slice(mention.start, mention.end);
  const expected = weekdays[weekday(day)] ?? "";
  const statement = { text: written, offset: mention.start, kind: "date", expected, source: null } as const;
  const found = weekdays[claimed] ?? "";
  if (weekday(day) === claimed) return { ...statement, found, verdict: "holds", why: null };
  const why = {
    zh: `这一天是${expected}，不是${found}。请改正日期或者星期。`,
    en: `The day is ${expected}, not ${found}. Correct the date or the weekday.`,
  };
  return { ...statement, found, verdict: "contradicted", why };
}
