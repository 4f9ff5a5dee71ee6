import { charMap, translate } from "../../text/char-map";
import { dashes, fullWidth, halfWidth, spaces } from "../../text/characters";

/**
 * Half width, without spaces, 郟 as 郏; quotation marks of every kind are gone with the spaces, so that words are found
 * with and without them. The full-width comma stays, for only the half-width one stands in numbers.
 */
const unified = charMap(
  [fullWidth, halfWidth],
  ["，、", "，、"],
  [spaces, ""],
  ["“”‘’\"'＂＇「」『』", ""],
  [dashes, "-"],
  ["～", "-"],
  ["﹪", "%"],
  ["郟", "郏"],
  ["〔【［", "["],
  ["〕】］", "]"],
);

/** A stretch of a bulletin as words are looked for in it. */
export interface PlainText {
  readonly text: string;
  /** Where each sign stands in the bulletin's text. */
  readonly places: readonly number[];
}

/** The form in which names and headers are compared with a bulletin's words. */
export const plainKey = (text: string): string => translate(text, unified);

/** The text from `start` up to `end` in that form, with the way back. */
export function plainText(text: string, start: number, end: number): PlainText {
  const kept: string[] = [];
  const places: number[] = [];
  for (let at = start; at < end; at += 1) {
    const sign = translate(text.charAt(at), unified);
    if (sign === "") continue;
    kept.push(sign);
    places.push(at);
  }
  return { text: kept.join(""), places };
}
