import { compareKey } from "../../text/compare-key";

/** How the name in a list of attachments stands to an annex's title. */
export type TitleLikeness = "same" | "worded-otherwise" | "unlike" | "open";

/** Two titles cannot mean one table where one has a word of the first kind and the other one of the second. */
const opposites: readonly (readonly [one: RegExp, other: RegExp])[] = [
  [/许可/u, /处罚/u],
  [/市直|市级|市各/u, /县|区/u],
  [/迟报/u, /瞒报|漏报/u],
  [/合规/u, /及时/u],
  [/红名单/u, /黑名单/u],
];

/** All but the line between two numbers: 1—2月 is not 12月. */
const punctuation = /(?!(?<=\d)-(?=\d))[\p{P}\p{S}]/gu;

const keyOf = (title: string): string =>
  compareKey(title)
    .replaceAll("郟", "郏")
    .replace(/[—–~至]+/gu, "-")
    .replace(punctuation, "");

/** Compares two titles: spaces, width, brackets and quotation marks apart. Other numbers or opposite words make them unlike. */
export function titleLikeness(one: string, other: string): TitleLikeness {
  const [first, second] = [keyOf(one), keyOf(other)];
  if (first === second) return "same";
  if (hasOtherNumbers(first, second) || areOpposite(first, second)) return "unlike";
  const shared = likeness(first, second);
  return shared >= 0.6 || first.includes(second) || second.includes(first)
    ? "worded-otherwise"
    : shared < 0.4
      ? "unlike"
      : "open";
}

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

/** A title may leave out the month, but not name another. */
function hasOtherNumbers(one: string, other: string): boolean {
  const [first, second] = [numbersOf(one), numbersOf(other)];
  return first.some((number) => !second.includes(number)) && second.some((number) => !first.includes(number));
}

/** Each with the sign behind it: `2024年`, `2月`. */
const numbersOf = (text: string): readonly string[] =>
  (text.match(/\d+(?:-\d+)?[年月日]?|第?[一二三四]季度|[上下]半年/gu) ?? []).map((number) =>
    number.replace(/^0+/u, ""),
  );

const areOpposite = (one: string, other: string): boolean =>
  opposites.some(([first, second]) => {
    const isOnly = (text: string, has: RegExp, lacks: RegExp): boolean => has.test(text) && !lacks.test(text);
    return (
      (isOnly(one, first, second) && isOnly(other, second, first)) ||
      (isOnly(other, first, second) && isOnly(one, second, first))
    );
  });
