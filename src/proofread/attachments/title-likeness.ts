import { compareKey } from "../../text/compare-key";

/** How the name in a list of attachments stands to an annex's title. */
export type TitleLikeness =
  | "same"
  /** Only words that say whose it is differ, or one leaves out what the other tells besides. */
  | "worded-otherwise"
  | "unlike";

/** All but the line between two numbers: 1—2月 is not 12月. */
const punctuation = /(?!(?<=\d)-(?=\d))[\p{P}\p{S}]/gu;

const keyOf = (title: string): string =>
  compareKey(title)
    .replaceAll("郟", "郏")
    .replace(/[—–~至]+/gu, "-")
    .replace(punctuation, "");

/** 市直部门 and 市各单位 are the same units, 县（市、区） and 各县（市、区） too. */
const sameUnits =
  /市直(?:各)?(?:有关)?(?:单位|部门)|市级(?:各)?(?:单位|部门)|市各(?:有关)?(?:单位|部门)|[各的及和与]/gu;

const plainOf = (key: string): string => key.replace(sameUnits, (words) => (words.length > 1 ? "市直" : ""));

/** Compares two titles: spaces, width, brackets and quotation marks apart. */
export function titleLikeness(one: string, other: string): TitleLikeness {
  const [first, second] = [keyOf(one), keyOf(other)];
  if (first === second) return "same";
  const [plain, otherPlain] = [plainOf(first), plainOf(second)];
  const [short, long] = plain.length < otherPlain.length ? [plain, otherPlain] : [otherPlain, plain];
  if (short === long || (isPartOf(short, long) && short.length * 2 > long.length)) return "worded-otherwise";
  return "unlike";
}

/** Whether the long title only says more: the month in front, 单位：条 behind. */
const isPartOf = (short: string, long: string): boolean => long.endsWith(short) || long.startsWith(short);

/** How much two titles have in common, 0 to 1: pairs of neighbouring signs, after Dice. */
export function titleOverlap(one: string, other: string): number {
  return likeness(keyOf(one), keyOf(other));
}

function likeness(one: string, other: string): number {
  const [first, second] = [pairsOf(one), pairsOf(other)];
  const shared = first.filter((pair) => second.includes(pair)).length;
  return first.length + second.length === 0 ? 0 : (2 * shared) / (first.length + second.length);
}

const pairsOf = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
