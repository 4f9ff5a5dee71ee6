import { columnLetters } from "../../sheets/address";
import { toHalfWidth } from "../../text/half-width";
import { type BulletinText } from "../bulletin-text";
import { type FactTable } from "../fact-table";
import { type Evidence } from "../proofreader";
import { type Statement } from "../statement";
import { plainKey } from "../text/plain-text";

const what = "[\\u4e00-\\u9fff]{0,8}?(?:时间|日期)";
const written = "\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?|\\d{1,2}月\\d{1,2}日";

/** `最早的列入时间为2023年11月`, `反馈时间最晚的是7月24日`. */
const extreme = new RegExp(
  `(?:最(?<end>[早晚])的?(?<what>${what})|(?<other>${what})最(?<otherEnd>[早晚])的?)[为是在](?<date>${written})`,
  "gu",
);

/** The earliest or the latest day of a column of days, where one column only is called so. */
export const extremeDates = ({ text }: BulletinText, { tables }: Evidence): readonly Statement[] =>
  [...toHalfWidth(text).matchAll(extreme)].flatMap(({ index, 0: { length }, groups = {} }) => {
    const { date = "", end = groups.otherEnd } = groups;
    const offset = index + length - date.length;
    const [days, ...others] = tables.flatMap((table) => daysOf(table, groups.what ?? groups.other ?? ""));
    const isOfSome = tables.some((table) => namesRow(sentenceBefore(text, index), table));
    const [first] = days === undefined || others.length > 0 || isOfSome ? [] : inOrder(days, date, end === "早");
    if (first === undefined) return [];
    const holds = keyOf(first.value, date) === keyOf(date, date);
    const found = text.slice(offset, offset + date.length);
    return [
      {
        ...{ text: found, offset, kind: "date", expected: first.value, found, source: first.source },
        verdict: holds ? "holds" : "contradicted",
        why: holds
          ? null
          : {
              zh: `表中最${end ?? ""}的是${first.value}。请核对日期。`,
              en: `By the table it is ${first.value}. Check the date.`,
            },
      },
    ];
  });

const sentenceBefore = (text: string, at: number): string =>
  text
    .slice(0, at)
    .split(/[。；;\n]/u)
    .at(-1) ?? "";

/** 保宁市3家，最早的…: the days of some rows only may be meant. */
const namesRow = (said: string, { rows }: FactTable): boolean =>
  rows.some(({ cells }) => cells.some((cell) => typeof cell === "string" && cell.length > 1 && said.includes(cell)));

interface PlacedDay {
  readonly value: string;
  readonly source: NonNullable<Statement["source"]>;
}

/** The columns that are called so, each with what stands in it. */
const daysOf = ({ name, columns, rows }: FactTable, called: string): readonly (readonly PlacedDay[])[] =>
  columns.flatMap(({ header, column }, place) => {
    if (!called.endsWith(plainKey(header)) || plainKey(header).length < 3) return [];
    const days = rows.flatMap(({ cells, row }) => {
      const cell = cells[place];
      return cell == null
        ? []
        : [{ value: String(cell), source: { table: name, cells: `${columnLetters(column)}${row + 1}` } }];
    });
    return [days];
  });

/** None where a cell is not told as exactly as the day that is named. */
function inOrder(days: readonly PlacedDay[], like: string, fromFirst: boolean): readonly PlacedDay[] {
  const keyed = days.map((day) => ({ day, key: keyOf(day.value, like) }));
  if (keyed.some(({ key }) => key === null)) return [];
  const sign = fromFirst ? 1 : -1;
  return keyed.sort((one, other) => sign * (one.key ?? "").localeCompare(other.key ?? "")).map(({ day }) => day);
}

/** What of a day another day tells, year, month and day, so that texts sort as days do; `null` where it tells less. */
function keyOf(day: string, like: string): string | null {
  const [one, other] = [day, like].map((each) =>
    /(?:(\d{4})[年.\/-])?(\d{1,2})[月.\/-]?(?:(\d{1,2})日?)?$/u.exec(each.trim()),
  );
  if (one == null || other == null) return null;
  const parts = [1, 2, 3]
    .filter((part) => other[part] !== undefined)
    .map((part) => one[part]?.padStart(2, "0") ?? null);
  return parts.includes(null) ? null : parts.join("-");
}
