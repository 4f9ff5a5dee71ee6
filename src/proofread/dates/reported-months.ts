import { toHalfWidth } from "../../text/half-width";
import { type BulletinText } from "../bulletin-text";
import { type Evidence } from "../proofreader";
import { type Statement } from "../statement";
import { goalWords } from "../text/goal-words";
import { type BulletinTime } from "./bulletin-time";
import { type Period } from "./period";

/** `现将 2 月份…通报如下`, and a sentence that begins with the month that it reports. */
const reported =
  /(?:(?<announced>现将)|(?<=^|[。；;\n]|[:：]\s*\n?)(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d+[.、])?)\s*(?<named>(?:(?<year>\d{4})\s*年\s*)?(?<month>\d{1,2})\s*月(?:份|(?=\s*[,，]|\s*(?:全|我|本)[市县区州])))(?!\s*[、和及与至到~—-])(?<rest>[^。；;\n]*)/gu;

const isReport = /归集|报送|上报|推送|存在迟报|抽查|通报/u;

/** What speaks of another month on purpose. */
const isOther = /同比|环比|较|相比|上月|同期|去年|补报|整改|已|下月|拟|计划|将于|将在|前|起|以来|回顾/u;

/** Whether a bulletin about one month says that it reports on that month, wherever it says so. */
export function reportedMonths(
  { text, paragraphs }: BulletinText,
  { period }: BulletinTime,
  { tables }: Evidence,
): readonly Statement[] {
  if (period?.month === null || period === null) return [];
  const annexes = paragraphs.find(({ role }) => role === "annex-label" || role === "annex-title")?.start ?? text.length;
  const title = paragraphs.filter(({ role }) => role === "title").at(-1)?.end ?? 0;
  const own = toHalfWidth(text.slice(0, annexes));
  // A table with the months side by side, or below each other, is spoken of month by month.
  const isOfSeveralMonths = (month = ""): boolean =>
    tables.some(({ columns, rows }) =>
      [...columns.map(({ header }) => header), ...rows.map(({ name }) => name)].some((named) =>
        new RegExp(
          `(?<!\\d)0?${Number(month)}月${Number(month) % 12 === (period.month ?? 0) - 1 ? "|上月" : ""}`,
          "u",
        ).test(named),
      ),
    );
  return [...own.matchAll(reported)].flatMap(({ index, 0: whole, groups = {} }) => {
    const { announced, named = "", year, month, rest = "" } = groups;
    if (
      index < title ||
      !isReport.test(rest) ||
      (announced === undefined &&
        (isOther.test(rest) || goalWords.test(rest) || namesOtherMonth(rest, month) || isOfSeveralMonths(month)))
    )
      return [];
    const offset = index + whole.indexOf(named);
    const written = text.slice(offset, offset + named.length);
    const holds = Number(month) === period.month && (year === undefined || Number(year) === period.year);
    return [monthStatement(written, offset, holds, period)];
  });
}

/** `4月份报送20条，5月份报送30条`: month after month. */
const namesOtherMonth = (rest: string, month = ""): boolean =>
  [...rest.matchAll(/(?<!\d)(\d{1,2})月/gu)].some(([, other = ""]) => Number(other) !== Number(month));

const monthStatement = (written: string, offset: number, holds: boolean, { text, month }: Period): Statement => ({
  ...{ text: written, offset, kind: "date", expected: `${month ?? ""}月份`, found: written, source: null },
  verdict: holds ? "holds" : "contradicted",
  why: holds
    ? null
    : {
        zh: `标题写的是“${text}”，这里写的是“${written}”。请核对月份。`,
        en: `The title names ${text}, this sentence ${written}. Check the month.`,
      },
});
