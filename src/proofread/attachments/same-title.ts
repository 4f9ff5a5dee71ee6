import { compareKey } from "../../text/compare-key";

/** Behind a title what it counts in, in front of one its number: neither is a part of it. */
const besides = /^附件\d*:|[([]单位:[^)\]]*[)\]]$/gu;

const signs = /[\s\p{Ps}\p{Pe}\p{Pi}\p{Pf}"']/gu;

const keyOf = (title: string): string =>
  compareKey(title).replace(besides, "").replace(/[—–]+/gu, "-").replace(signs, "");

/** Whether two titles are one: spaces, width, brackets, quotation marks and numbering apart, each word counts. */
export const isSameTitle = (one: string, other: string): boolean => keyOf(one) === keyOf(other);

/** Of how much of the longer title both are made, in the same order, for one to be the other in other words. */
const mostlyAlike = 0.7;

/** What tells one annex from another: whose, of when, of what. */
const telling = /[\d一二三四五六七八九十市县区乡镇直]|许可|处罚|[月季年]/u;

/** 县区 and 县（市、区） are the same ones. */
const counties = /县市?区|区县|市县/gu;

const looseKeyOf = (title: string): string => keyOf(title).replaceAll("、", "").replace(counties, "县区");

/** Whether a title says the same in a few other words, so that no other annex can be meant. */
export function isReworded(one: string, other: string): boolean {
  const [first, second] = [looseKeyOf(one), looseKeyOf(other)];
  const common = longestCommon(first, second);
  const isAlike = common.length >= mostlyAlike * Math.max(first.length, second.length);
  return isAlike && ![first, second].some((key) => telling.test(without(key, common)));
}

/** The signs that two texts have in common in the same order. */
function longestCommon(one: string, other: string): string {
  let row: readonly string[] = Array.from({ length: other.length + 1 }, () => "");
  for (const sign of one) {
    const next: string[] = [""];
    for (const [at, there] of Array.from(other).entries()) {
      const [skipped = "", above = "", left = ""] = [row[at], row[at + 1], next[at]];
      next.push(sign === there ? skipped + sign : above.length >= left.length ? above : left);
    }
    row = next;
  }
  return row.at(-1) ?? "";
}

/** What of a text is not in one that is made of its signs. */
function without(text: string, common: string): string {
  let at = 0;
  return Array.from(text)
    .filter((sign) => {
      if (sign !== common.charAt(at)) return true;
      at += 1;
      return false;
    })
    .join("");
}
