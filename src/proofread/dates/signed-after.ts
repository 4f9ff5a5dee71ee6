import { chineseDay } from "../../calendar/chinese-day";
import { type Day } from "../../calendar/day";
import { type Words } from "../../support/words";
import { toHalfWidth } from "../../text/half-width";
import { type BulletinText } from "../bulletin-text";
import { type Statement } from "../statement";
import { type BulletinTime, dayOfMention, daysOfRange, signatureBelow } from "./bulletin-time";
import { type Period } from "./period";
import { type SignatureDay } from "./signature-days";
import { isGoalAt } from "./goal-at";
import { isStatisticsRange } from "./statistics-range";

const upTo = /(?:截止|截至)(?:到|至)?\s*$/u;

/** That nothing is counted up to a day after the signature, and that no period is reported before it began or, counted whole, ended. */
export function signedAfter({ text }: BulletinText, time: BulletinTime): readonly Statement[] {
  const counted = time.mentions.flatMap((mention) => {
    const day = upTo.test(text.slice(0, mention.start)) ? dayOfMention(mention, time) : null;
    const signed = signatureBelow(time, mention.start);
    if (day === null || signed === null || isGoalAt(text, mention.start)) return [];
    const written = text.slice(mention.start, mention.end);
    const why = day <= signed.day ? null : early(signed, day);
    return [signedStatement(written, mention.start, `≤ ${chineseDay(signed.day)}`, why)];
  });
  const months = monthsCounted(text, time);
  const [signed] = time.signatures;
  if (signed === undefined || time.period === null) return [...counted, ...months];
  const reported = isCountedWhole(text, time, time.period) ? time.period.to : time.period.from;
  const why = signed.day >= reported ? null : early(signed, reported);
  return [...counted, ...months, signedStatement(signed.text, signed.offset, `≥ ${chineseDay(reported)}`, why)];
}

const upToMonth = /(?:截止|截至)(?:到|至)?\s*(?<named>(?:(?<year>\d{4})\s*年\s*)?(?<month>\d{1,2})\s*月\s*[底末])/gu;

/** `截至2025年12月底` in a bulletin of January 2025: of a month that had not begun nothing is counted. */
const monthsCounted = (text: string, time: BulletinTime): readonly Statement[] =>
  [...toHalfWidth(text).matchAll(upToMonth)].flatMap(({ index, 0: whole, groups = {} }) => {
    const { named = "", year, month } = groups;
    const start = index + whole.length - named.length;
    const end = index + whole.length;
    const first = { start, end, year: year === undefined ? null : Number(year), month: Number(month), dayOfMonth: 1 };
    const day = dayOfMention({ ...first, weekday: null }, time);
    const signed = signatureBelow(time, start);
    if (day === null || signed === null || isGoalAt(text, start)) return [];
    const why = day <= signed.day ? null : early(signed, day);
    return [signedStatement(text.slice(start, end), start, `≤ ${chineseDay(signed.day)}`, why)];
  });

const isCountedWhole = (text: string, time: BulletinTime, { from, to }: Period): boolean =>
  time.ranges.some((range) => {
    const days = isStatisticsRange(text, range) ? daysOfRange(range, time) : null;
    return days?.[0] === from && days[1] === to;
  });

const signedStatement = (text: string, offset: number, expected: string, why: Words | null): Statement => ({
  ...{ text, offset, kind: "date", expected, found: text, source: null, why },
  verdict: why === null ? "holds" : "contradicted",
});

/** Why a bulletin that was signed before a day cannot report of it. */
export const early = ({ text }: SignatureDay, reported: Day): Words => ({
  zh: `成文日期“${text}”早于所通报的时间（${chineseDay(reported)}）。请核对两个日期。`,
  en: `The bulletin is signed on ${text}, before what it reports (${chineseDay(reported)}). Check both days.`,
});
