import { toHalfWidth } from "../../text/half-width";

/** A day as a text names it. */
export interface DateMention {
  readonly start: number;
  /** Behind the last sign. */
  readonly end: number;
  /** `null` where the text does not say. */
  readonly year: number | null;
  readonly month: number;
  readonly dayOfMonth: number;
  /** 0 for Sunday to 6, `null` where none is claimed. */
  readonly weekday: number | null;
}

/** Two days with 至 between them. */
export interface DateRange {
  readonly from: DateMention;
  readonly to: DateMention;
}

const day =
  /(?<![\d.])(?:(?<!-)(?:(?<year>\d{4})\s*年\s*)?(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*(?:[日号]|(?=[至到—–~-]\s*\d{1,2}\s*[日号]))|(?<isoYear>\d{4})(?<sign>[-/.])(?<isoMonth>\d{1,2})\k<sign>(?<isoDay>\d{1,2})(?!\d|\.\d|-\d{1,2}(?!\d)))(?:\s*\(?\s*(?:星期|周|礼拜)(?<weekday>[一二三四五六日天])\)?)?/gu;

/** Every day that a text names with at least its month, in order. */
export const dateMentions = (text: string): readonly DateMention[] =>
  [...toHalfWidth(text).matchAll(day)].map(({ index, 0: { length }, groups = {} }) => ({
    start: index,
    end: index + length,
    year: numberOf(groups.year ?? groups.isoYear),
    month: Number(groups.month ?? groups.isoMonth),
    dayOfMonth: Number(groups.day ?? groups.isoDay),
    weekday: groups.weekday === undefined ? null : "日一二三四五六".indexOf(groups.weekday.replace("天", "日")),
  }));

const numberOf = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));

const between = /^\s*(?:\d{1,2}(?:[:时]\d{1,2}(?:[:分]\d{1,2}秒?)?|时)\s*)?起?\s*(?:[至到]|[-—–~]+)\s*$/u;

const onlyDay = /^\s*起?\s*(?:[至到]|[-—–~]+)\s*(?<day>\d{1,2})\s*[日号]/u;

/** The ranges between days of a text; the later one's month and year may go without saying: 2月1日至29日. */
export function dateRanges(text: string, mentions: readonly DateMention[]): readonly DateRange[] {
  const written = toHalfWidth(text);
  return mentions.flatMap((from, index) => {
    const next = mentions[index + 1];
    if (next !== undefined && between.test(written.slice(from.end, next.start))) return [{ from, to: next }];
    const tail = onlyDay.exec(written.slice(from.end, from.end + 12));
    if (tail === null) return [];
    const to = { ...from, start: from.end, end: from.end + tail[0].length, dayOfMonth: Number(tail.groups?.day) };
    return [{ from, to }];
  });
}
