import { toHalfWidth } from "../text/half-width";
import { type Words } from "../support/words";
import { type Evidence, type Proofreader } from "./proofreader";
import { type Statement } from "./statement";
import { areSwapped } from "./text/are-swapped";

/** A number of a decision or case, 青公(治)决字〔2025〕18号, with what leads up to it where it stands in a text. */
const numbered = /(?<head>[\p{Script=Han}()]{2,24})[〔[【](?<year>\d{4})[〕\]】]\s*(?<lead>第?0*)(?<serial>\d+)号/gu;

interface DecisionNumber {
  readonly head: string;
  /** Of the year and the serial, however they are written. */
  readonly key: string;
  /** 第 and leading zeros. */
  readonly lead: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Numbers of decisions and cases, to which GB/T 9704 does not apply, as the tables list them: one whose serial only the
 * text pads with zeros is no number of theirs, nor is one that has two digits of theirs exchanged.
 */
export const listedNumbers: Proofreader = ({ text, paragraphs }, evidence) => {
  const listed = numbersOfTables(evidence);
  return numbersIn(text).flatMap((number) => {
    const alike = listed.filter(({ head }) => number.head.endsWith(head));
    const same = alike.filter(({ key }) => key === number.key);
    const [first, ...others] = same.length > 0 ? same : alike.filter(({ key }) => isExchanged(key, number.key));
    const isInText = paragraphs.some(({ start, end }) => start <= number.start && number.start < end);
    if (first === undefined || !isInText || (same.length === 0 && others.length > 0)) return [];
    const offset = number.start + number.head.length - first.head.length;
    const found = text.slice(offset, number.end);
    const statement = { text: found, offset, kind: "document-number", expected: first.text, found } as const;
    if (same.length === 0) return [contradicted(statement, exchanged(first.text))];
    return [
      same.some(({ lead }) => lead === number.lead || number.lead === "")
        ? holds(statement)
        : contradicted(statement, padded(first.text)),
    ];
  });
};

const numbersIn = (text: string): readonly DecisionNumber[] =>
  [...toHalfWidth(text).matchAll(numbered)].map(({ index, 0: { length }, groups = {} }) => ({
    head: groups.head ?? "",
    key: `${groups.year ?? ""} ${groups.serial ?? ""}`,
    lead: groups.lead ?? "",
    start: index,
    end: index + length,
  }));

const numbersOfTables = ({ tables }: Evidence): readonly (DecisionNumber & { readonly text: string })[] =>
  tables
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
    .flatMap((cell) => {
      const text = typeof cell === "string" ? cell.trim() : "";
      return numbersIn(text).flatMap((number) =>
        number.end - number.start === text.length ? [{ ...number, text }] : [],
      );
    });

type Said = Pick<Statement, "text" | "offset" | "kind" | "expected" | "found">;

const holds = (said: Said): Statement => ({ ...said, source: null, verdict: "holds", why: null });

const contradicted = (said: Said, why: Words): Statement => ({ ...said, source: null, verdict: "contradicted", why });

/** 278 for 287, of the same year. */
const isExchanged = (one: string, other: string): boolean =>
  one.split(" ")[0] === other.split(" ")[0] && areSwapped(one, other);

const padded = (listed: string): Words => ({
  zh: `表里的文号是“${listed}”，序号不编虚位。请改正其中一处。`,
  en: `The table has ${listed}; serials have no leading zeros. Correct one of them.`,
});

const exchanged = (listed: string): Words => ({
  zh: `表里没有这个文号，有“${listed}”，序号的数字可能颠倒。请核对。`,
  en: `The table has ${listed} and not this number; digits may be exchanged. Check it.`,
});
