import { oncePer } from "../support/once-per";
import { compareKey } from "../text/compare-key";
import { isFiller } from "../text/fillers";
import { listWords } from "./list-words";
import { type CodeList } from "./standard";

const firstCharacters = oncePer(
  (list: CodeList): ReadonlySet<number> => new Set(listWords(list).map((word) => compareKey(word).charCodeAt(0))),
);

/** Whether a trimmed text only fills the cell, by the fillers of the list or by being nothing but punctuation. */
export function isListedFiller(text: string, list: CodeList): boolean {
  // Comparing leaves Han characters as they are, so most texts are told by their first one.
  const first = text.charCodeAt(0);
  if (first >= 0x4e00 && first <= 0x9fff && !firstCharacters(list).has(first)) return false;
  return isFiller(text, listWords(list));
}
