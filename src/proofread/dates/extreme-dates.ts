import { toHalfWidth } from "../../text/half-width";
import { type BulletinText } from "../bulletin-text";
import { type FactTable } from "../fact-table";
import { type Evidence } from "../proofreader";
import { type Statement } from "../statement";
import { cellAddress } from "../tables/cell-address";
import { dayKey } from "./day-key";
import { eventOf, isCalledSo } from "./day-columns";

const what = "[\\u4e00-\\u9fff]{0,8}?(?:时间|日期)";
const written = "\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?|\\d{1,2}月\\d{1,2}日|\\d{4}([-./])\\d{1,2}\\1\\d{1,2}";

/** `最早的列入时间为2023年11月`, `反馈时间最晚的是7月24日`, and behind one of these `最晚为7月30日`. */
const extreme = new RegExp(
  `(?<what>${what})?最(?<end>[早晚])(?:的|一[条笔家件起个])?(?<other>${what})?(?:分别)?[为是在于](?<date>${written})`,
  "gu",
);

/** The earliest or the latest day of a column of days, where one column only is called so. */
export function extremeDates({ text }: BulletinText, { tables }: Evidence): readonly Statement[] {
  let before = { called: "", end: 0 };
  return [...toHalfWidth(text).matchAll(extreme)].flatMap(({ index, 0: whole, groups = {} }) => {
    const { date = "", end, other } = groups;
    const isNext = /^[,、;和]?(?:而|其中)?$/u.test(toHalfWidth(text.slice(before.end, index)));
    const called = other ?? groups.what ?? (isNext ? before.called : "");
    before = { called, end: index + whole.length };
    const offset = index + whole.length - date.length;
    const [days, ...others] = called === "" ? [] : tables.flatMap((table) => daysOf(table, called));
    const isOfSome = tables.some((table) => namesRow(sentenceBefore(text, index), table));
    const [first] = days === undefined || others.length > 0 || isOfSome ? [] : inOrder(days, date, end === "早");
    if (first === undefined) return [];
    const holds = dayKey(first.value, date) === dayKey(date, date);
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
}

const sentenceBefore = (text: string, at: number): string =>
  text
    .slice(0, at)
    .split(/[。；;\n]/u)
    .at(-1) ?? "";

/** 保宁市3家，最早的…: the days of some rows only may be meant. */
const namesRow = (said: string, { rows, columns }: FactTable): boolean =>
  rows.some(({ cells }) =>
    cells.some(
      (cell, place) =>
        typeof cell === "string" &&
        cell.length > 1 &&
        said.includes(cell) &&
        eventOf(columns[place]?.header ?? "") === null,
    ),
  );

interface PlacedDay {
  readonly value: string;
  readonly source: NonNullable<Statement["source"]>;
}

/** The columns that are called so, each with what stands in it. */
const daysOf = ({ name, columns, rows }: FactTable, called: string): readonly (readonly PlacedDay[])[] =>
  columns.flatMap((column, place) => {
    if (!isCalledSo(column.header, called)) return [];
    const days = rows.flatMap((row) => {
      const cell = row.cells[place];
      const source = { table: name, cells: cellAddress(row, { column, place }) };
      return cell == null ? [] : [{ value: String(cell), source }];
    });
    return [days];
  });

/** None where a cell is not told as exactly as the day that is named. */
function inOrder(days: readonly PlacedDay[], like: string, fromFirst: boolean): readonly PlacedDay[] {
  const keyed = days.map((day) => ({ day, key: dayKey(day.value, like) }));
  if (keyed.some(({ key }) => key === null)) return [];
  const sign = fromFirst ? 1 : -1;
  return keyed.sort((one, other) => sign * (one.key ?? "").localeCompare(other.key ?? "")).map(({ day }) => day);
}
