import { type BulletinText } from "../bulletin-text";
import { type Period, periodOf } from "./header-parts";
import { spanOf } from "./time-span";

/** The one month, quarter, half-year or year that the title names; `null` where it names none or several. */
export function ownPeriodOf(bulletin: BulletinText): Period {
  const title = titleOf(bulletin);
  return (title.match(/月|季度/g) ?? []).length > 1 ? null : periodOf(title);
}

const lastYearIn = (text: string): number =>
  Math.max(...[...text.matchAll(/(\d{4})年/g)].map(([, year]) => Number(year)));

const titleOf = ({ text, paragraphs }: BulletinText): string =>
  paragraphs
    .filter(({ role }) => role === "title")
    .map(({ start, end }) => text.slice(start, end))
    .join("");

/** The time that words of a bulletin name; its own time with the year before is that of the year before. */
export function periodNamed(words: string, bulletin: BulletinText): Period {
  const period = periodOf(words);
  const [year, own] = [words, titleOf(bulletin)].map((text) => Number(/(\d{4})年/.exec(text)?.[1] ?? NaN));
  // Of a bulletin whose title names no time, the last year that it names is its own.
  if (ownPeriodOf(bulletin) === null && year !== undefined && year < lastYearIn(bulletin.text)) return "year-before";
  if (isLater(words, bulletin)) return null;
  const isAlike = period === ownPeriodOf(bulletin) || ownPeriodOf(bulletin)?.startsWith("y") === true;
  return year === (own ?? NaN) - 1 && isAlike ? "year-before" : period;
}

/** Whether words tell a day after the time reported on, up to which the tables tell of it: 截至1月24日 of a fourth quarter. */
function isLater(words: string, bulletin: BulletinText): boolean {
  const [, year, month] = /^截[至止]到?(?:(\d{4})年)?(\d{1,2})月/.exec(words) ?? [];
  const ownYear = /(\d{4})年/.exec(titleOf(bulletin))?.[1];
  const last = spanOf(ownPeriodOf(bulletin))?.[1];
  if (month === undefined || last === undefined) return false;
  return Number(year ?? ownYear) * 12 + Number(month) > Number(ownYear) * 12 + last;
}
