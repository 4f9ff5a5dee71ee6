import { compareKey } from "../../text/compare-key";
import { toHalfWidth } from "../../text/half-width";
import { trim } from "../../text/trim";

/** What a line that labels an annex says: its number, `null` where it has none, and what follows on the line. */
export interface AnnexLabel {
  readonly number: number | null;
  readonly rest: string;
}

const label = /^附\s*(?:件|表)\s*(?:(\d{1,2})|([一二三四五六七八九十]))?\s*(?:[:.、]\s*(.*))?$/;

/** Reads `附件 2`, `附件2：各县…统计表`, `附件`; `null` for any other line. */
export function annexLabel(line: string): AnnexLabel | null {
  const [whole, digits, word, rest = ""] = label.exec(trim(toHalfWidth(line))) ?? [];
  if (whole === undefined) return null;
  const number = digits === undefined ? "一二三四五六七八九十".indexOf(word ?? "?") + 1 : Number(digits);
  return { number: number === 0 ? null : number, rest };
}

const remark =
  /^(?:注|备注|说明|数据(?:来源|统计|截止|截至)|统计(?:时间|范围|口径)|填报|填表|制表|审核|单位(?:负责人)?[:：])/;

/** Whether a line beside a table is a remark about it, such as `数据统计时间范围：…`, and no title. */
export const isRemark = (line: string): boolean =>
  remark.test(trim(line)) || /^[(（](?:单位|注)?.{0,24}[)）]$/.test(trim(line)) || /[：:]/.test(line);

/** The place of the last label among lines, -1 where there is none. */
export const lastLabel = (lines: readonly string[]): number =>
  lines.reduce((last, line, place) => (annexLabel(line) === null ? last : place), -1);

/** The title that the lines above a table make, from an annex's label on; the label and remarks are no part of it. */
export function titleOf(lines: readonly string[]): string {
  return lines
    .slice(Math.max(0, lastLabel(lines)))
    .flatMap((line) => {
      const annex = annexLabel(line);
      const text = annex === null ? trim(line) : annex.rest;
      return text === "" || (annex === null && isRemark(text)) ? [] : [text];
    })
    .join("");
}

/** Without its number: `一、市直单位`, `1.市公安局`. */
export const unnumbered = (name: string): string =>
  name.replace(/^(?:\d{1,3}[.、．]\s*|[（(]?[一二三四五六七八九十]{1,3}[)）、.．]\s*)(?=\p{Script=Han})/u, "");

/**
 * What a row of a table adds up, or takes the mean of, by its name; `part` of what the row above it counts too; `null` for
 * a row of its own.
 */
export function totalKind(name: string): "total" | "subtotal" | "mean" | "part" | null {
  const key = compareKey(name).replace(/[:：]$/, "");
  if (/^(?:全[省市县区州盟旗]|总体|总数|总和|汇总|合总|.{0,8}(?:合计|总计|共计))(?:\(.*\))?$/.test(key)) return "total";
  if (key.endsWith("小计")) return "subtotal";
  if (/^其中[:：]?/.test(key)) return "part";
  return /(?:平均|均值)(?:值|数)?(?:\(.*\))?$/.test(key) ? "mean" : null;
}

/** Whether a row of totals says whose: 市直合计 beside 总计. */
export const isOfGroup = (name: string): boolean => /^[^(全总]+(?:合计|总计|共计)/.test(compareKey(name));
