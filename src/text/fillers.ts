import { compareKey } from "./compare-key";

const onlyPunctuation = /^[\p{P}\p{S}]+$/u;

/**
 * Whether the text only fills the cell (rule `text/filler`): it is one of the fillers, or nothing but punctuation.
 * A filler that ends in `…`, such as `详见…`, stands for every text that begins so. Blank text is no filler.
 */
export function isFiller(text: string, fillers: readonly string[]): boolean {
  const key = compareKey(text);
  if (key === "") return false;
  return onlyPunctuation.test(key) || fillers.some((filler) => matches(key, compareKey(filler)));
}

function matches(key: string, filler: string): boolean {
  return filler.length > 1 && filler.endsWith("…") ? key.startsWith(filler.slice(0, -1)) : key === filler;
}
