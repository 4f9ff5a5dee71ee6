import { type BulletinText } from "../bulletin-text";
import { assertNever } from "../../support/assert-never";
import { type Mention } from "../text/mention";
import { plainKey } from "../text/plain-text";

/** A stretch of a bulletin with a letter for each mention, so that its grammar can be matched: `D存在A的有:U(Q)`. */
export interface ClauseShape {
  readonly text: string;
  /** By the place of a letter in the text; `undefined` where a sign stands for itself. */
  readonly mentions: readonly (Mention | undefined)[];
  /** Where each letter or sign stands in the bulletin. */
  readonly spans: readonly (readonly [start: number, end: number])[];
}

/** The shape of what stands from `start` up to `end`. Letters and digits of the bulletin that no mention covers are `*`. */
export function clauseShape(
  { text }: BulletinText,
  start: number,
  end: number,
  mentions: readonly Mention[],
): ClauseShape {
  const signs: string[] = [];
  const placed: (Mention | undefined)[] = [];
  const spans: (readonly [number, number])[] = [];
  const startingAt = new Map(mentions.map((mention) => [mention.start, mention]));
  for (let at = start; at < end;) {
    const mention = startingAt.get(at);
    const sign = mention === undefined ? plainKey(text.charAt(at)).replace(/[A-Za-z\d]/, "*") : letterOf(mention);
    const next = mention?.end ?? at + 1;
    if (sign !== "") {
      signs.push(sign);
      placed.push(mention);
      spans.push([at, next]);
    }
    at = next;
  }
  return { text: signs.join(""), mentions: placed, spans };
}

/**
 * U unit, S scope, A aspect, K kind of thing, G topic, Q quantity, C comparison, E 分别, F 其中, V 均, O 仅, T 共,
 * R 其余, X another time or reckoning, P pointer, D date, N title; `:`, `、` and brackets stand for themselves.
 */
function letterOf(mention: Mention): string {
  switch (mention.kind) {
    case "unit":
      return "U";
    case "scope":
      return "S";
    case "aspect":
      return "A";
    case "category":
      return "K";
    case "topic":
      return "G";
    case "quantity":
      return "Q";
    case "comparison":
      return "C";
    case "marker":
      return { list: ":", each: "E", "of-which": "F", every: "V", only: "O", total: "T" }[mention.marker];
    case "elsewhere":
      return mention.word === "rest" ? "R" : isSoFarWord(mention) ? "D" : "X";
    case "pointer":
      return "P";
    case "date":
      return "D";
    case "title":
      return "N";
    case "and":
      return "、";
    case "open":
      return "(";
    case "close":
      return ")";
    default:
      return assertNever(mention);
  }
}

/** 累计, 今年以来: a time that a table may have a column for beside that of the month. */
export const isSoFarWord = ({ kind, text }: Mention): boolean =>
  kind === "elsewhere" && /^(?:累计|今年以来)$/u.test(text);
