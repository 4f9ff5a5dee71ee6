import { dateOf, type Day, dayOf, isRealDate } from "../../calendar/day";
import { type BulletinText } from "../bulletin-text";
import { dateMentions, type DateMention, dateRanges, type DateRange } from "./date-mentions";
import { type Period, periodIn } from "./period";
import { signatureDays, type SignatureDay } from "./signature-days";

/** What is known of a bulletin's time before any statement about it is judged. */
export interface BulletinTime {
  readonly mentions: readonly DateMention[];
  readonly ranges: readonly DateRange[];
  readonly signatures: readonly SignatureDay[];
  /** Of the bulletin's title. */
  readonly period: Period | null;
}

export function bulletinTime(bulletin: BulletinText): BulletinTime {
  const mentions = dateMentions(bulletin.text);
  return {
    mentions,
    ranges: dateRanges(bulletin.text, mentions),
    signatures: signatureDays(bulletin),
    period: periodIn(titleOf(bulletin)),
  };
}

const titleOf = ({ text, paragraphs }: BulletinText): string =>
  paragraphs
    .filter(({ role }) => role === "title")
    .map(({ start, end }) => text.slice(start, end))
    .join("");

/** The signature that a place in the bulletin is above; the last one for what stands below. */
export const signatureBelow = ({ signatures }: BulletinTime, offset: number): SignatureDay | null =>
  signatures.find((signature) => signature.offset >= offset) ?? signatures.at(-1) ?? null;

/** The year of a mention: its own, else the one that puts it nearest to the signature, else the title's. */
export function yearOfMention(mention: DateMention, time: BulletinTime): number | null {
  if (mention.year !== null) return mention.year;
  const signed = signatureBelow(time, mention.start);
  if (signed === null) return time.period?.year ?? null;
  const { month, year } = dateOf(signed.day);
  const monthsAhead = mention.month - month;
  return monthsAhead > 6 ? year - 1 : monthsAhead < -6 ? year + 1 : year;
}

/** The day that a mention means; `null` where its year is open or the calendar has no such day. */
export function dayOfMention(mention: DateMention, time: BulletinTime): Day | null {
  const year = yearOfMention(mention, time);
  return year === null ? null : realDay(year, mention);
}

/** The days of a range; a year that one end leaves out is that of the other, a turn of the year between them. */
export function daysOfRange({ from, to }: DateRange, time: BulletinTime): readonly [Day, Day] | null {
  const isAcrossYears = from.month > to.month;
  const known = from.year ?? (to.year === null ? yearOfMention(from, time) : isAcrossYears ? to.year - 1 : to.year);
  if (known === null) return null;
  const first = realDay(known, from);
  const last = realDay(to.year ?? (isAcrossYears ? known + 1 : known), to);
  return first === null || last === null ? null : [first, last];
}

const realDay = (year: number, { month, dayOfMonth }: DateMention): Day | null =>
  isRealDate(year, month, dayOfMonth) ? dayOf(year, month, dayOfMonth) : null;
