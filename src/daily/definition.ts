import { type Ratio } from "../measures/ratio";
import { err, ok, type Result } from "../support/result";
import { type Words } from "../support/words";
import { type BaseCount, baseCountIds, baseCounts, type BaseCounts } from "./base-count";

/** Base counts with their signs, added up. */
export type CountSum = readonly { readonly sign: 1 | -1; readonly count: BaseCount }[];

/** How a column is counted: a sum of base counts, or one sum divided by another. */
export type Definition =
  | { readonly kind: "count"; readonly sum: CountSum }
  | { readonly kind: "rate"; readonly part: CountSum; readonly whole: CountSum };

/**
 * Reads a definition such as `正确 ÷ (收到 − 待清洗)`: words of base counts with + and −, and at most one ÷, whose sides are
 * single words or stand in brackets, so that nobody has to know what binds closer.
 */
export function parseDefinition(text: string): Result<Definition, Words> {
  const tokens = tokensOf(text);
  const at = topLevelSlash(tokens);
  if (at < 0) {
    const sum = readSum(tokens);
    return sum.ok ? ok({ kind: "count", sum: sum.value }) : sum;
  }
  const sides = [tokens.slice(0, at), tokens.slice(at + 1)];
  if (sides.some((side) => !isOperand(side))) {
    return err({
      zh: "“÷”的两边只能是一个量，或写在括号里的加减式",
      en: "each side of ÷ is one count, or a sum in brackets",
    });
  }
  const [part, whole] = sides.map(readSum);
  if (part?.ok !== true) return part ?? err(nothingWritten);
  if (whole?.ok !== true) return whole ?? err(nothingWritten);
  return ok({ kind: "rate", part: part.value, whole: whole.value });
}

/** The value of a definition; a rate keeps what it is made of. */
export const valueOf = (definition: Definition, counts: BaseCounts): number | Ratio =>
  definition.kind === "count"
    ? sumOf(definition.sum, counts)
    : { numerator: sumOf(definition.part, counts), denominator: Math.max(0, sumOf(definition.whole, counts)) };

const sumOf = (sum: CountSum, counts: BaseCounts): number =>
  sum.reduce((total, { sign, count }) => total + sign * counts[count], 0);

type Token = "+" | "-" | "/" | "(" | ")" | { readonly word: string };

const signs: Readonly<Record<string, Token>> = {
  ...{ "+": "+", "＋": "+", 加: "+" },
  ...{ "-": "-", "−": "-", "－": "-", "–": "-", "—": "-", 减: "-" },
  ...{ "÷": "/", "/": "/", "／": "/", "∕": "/" },
  ...{ "(": "(", "（": "(", ")": ")", "）": ")" },
};

function tokensOf(text: string): readonly Token[] {
  const parts = text.match(/[+＋加\-−－–—减÷/／∕()（）]|[^\s+＋加\-−－–—减÷/／∕()（）]+/gu) ?? [];
  return parts.map((part) => signs[part] ?? { word: part });
}

/** Where the only ÷ outside of brackets stands, or -1. */
function topLevelSlash(tokens: readonly Token[]): number {
  let depth = 0;
  return tokens.findIndex((token) => {
    if (token === "(") depth += 1;
    if (token === ")") depth -= 1;
    return token === "/" && depth === 0;
  });
}

/** Whether the tokens are one word, or one pair of brackets with what is in it. */
function isOperand(tokens: readonly Token[]): boolean {
  if (tokens.length < 2) return typeof tokens[0] === "object";
  let depth = 0;
  const end = tokens.findIndex((token) => {
    if (token === "(") depth += 1;
    if (token === ")") depth -= 1;
    return depth === 0;
  });
  return tokens[0] === "(" && end === tokens.length - 1;
}

const nothingWritten: Words = { zh: "没有写出怎么算", en: "it does not say how to count" };

/** Reads counts with + and −, brackets resolved into signs. */
function readSum(tokens: readonly Token[]): Result<CountSum, Words> {
  if (tokens.length === 0) return err(nothingWritten);
  const sum: { readonly sign: 1 | -1; readonly count: BaseCount }[] = [];
  /** The sign before each open bracket. */
  const outer: (1 | -1)[] = [1];
  let sign: 1 | -1 = 1;
  let wantsCount = true;
  for (const token of tokens) {
    const around = outer.at(-1) ?? 1;
    if (typeof token === "object" && wantsCount) {
      const count = baseCountIds.find((id) => baseCounts[id].word === token.word);
      if (count === undefined) return err(unknownWord(token.word));
      sum.push({ sign: signOf(around, sign), count });
      wantsCount = false;
    } else if (token === "(" && wantsCount) {
      outer.push(signOf(around, sign));
      sign = 1;
    } else if (token === ")" && !wantsCount && outer.length > 1) {
      outer.pop();
    } else if ((token === "+" || token === "-") && !wantsCount) {
      sign = token === "+" ? 1 : -1;
      wantsCount = true;
    } else {
      return err(misplaced);
    }
  }
  return wantsCount || outer.length > 1 ? err(misplaced) : ok(sum);
}

const signOf = (one: 1 | -1, other: 1 | -1): 1 | -1 => (one === other ? 1 : -1);

const misplaced: Words = {
  zh: "写法不完整；应像“正确 − 不上报”或“正确 ÷ (收到 − 待清洗)”，括号成对，“÷”至多一个",
  en: "it is not complete; write it like 正确 − 不上报 or 正确 ÷ (收到 − 待清洗), brackets in pairs, one ÷ at most",
};

function unknownWord(word: string): Words {
  const known = Object.values(baseCounts).map((each) => each.word);
  return {
    zh: `“${word}”不是可用的量；可用的有：${known.join("、")}`,
    en: `"${word}" is no count; there are ${known.join(", ")}`,
  };
}
