import { toHalfWidth } from "../text/half-width";
import { type Evidence, type Proofreader } from "./proofreader";
import { type Statement } from "./statement";

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
 * text pads with zeros is no number of theirs.
 */
export const listedNumbers: Proofreader = ({ text, paragraphs }, evidence) => {
  const listed = numbersOfTables(evidence);
  return numbersIn(text).flatMap((number) => {
    const same = listed.filter(({ key, head }) => key === number.key && number.head.endsWith(head));
    const [first] = same;
    const isInText = paragraphs.some(({ start, end }) => start <= number.start && number.start < end);
    if (first === undefined || !isInText) return [];
    const offset = number.start + number.head.length - first.head.length;
    const found = text.slice(offset, number.end);
    const statement = { text: found, offset, kind: "document-number", expected: first.text, found } as const;
    return [same.some(({ lead }) => lead === number.lead || number.lead === "") ? holds(statement) : padded(statement)];
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

const padded = (said: Said): Statement => ({
  ...said,
  source: null,
  verdict: "contradicted",
  why: {
    zh: `表里的文号是“${said.expected ?? ""}”，序号不编虚位。请改正其中一处。`,
    en: `The table has ${said.expected ?? ""}; serials have no leading zeros. Correct one of them.`,
  },
});
