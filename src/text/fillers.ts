import { compareKey } from "./compare-key";

const onlyPunctuation = /^[\p{P}\p{S}]+$/u;

/**
 * Makes the test whether a text only fills its cell (rule `text/filler`): it is one of the fillers, or nothing but
 * punctuation. A filler that ends in `…`, such as `详见…`, stands for every text that begins so. Blank text is no filler.
 */
export function fillerTest(fillers: readonly string[]): (text: string) => boolean {
  const keys = fillers.map(compareKey);
  const isPrefix = (key: string): boolean => key.length > 1 && key.endsWith("…");
  const whole = new Set(keys.filter((key) => !isPrefix(key)));
  const prefixes = keys.filter(isPrefix).map((key) => key.slice(0, -1));
  const beginnings = new Set(keys.map((key) => key.charAt(0)));

  return (text) => {
    // Most texts are told by their ends: they begin like no filler, and they end in no punctuation.
    const beginning = compareKey(text.charAt(0));
    if (beginning !== "" && !beginnings.has(beginning) && endsInWord(text)) return false;
    const key = compareKey(text);
    if (key === "") return false;
    return whole.has(key) || prefixes.some((prefix) => key.startsWith(prefix)) || onlyPunctuation.test(key);
  };
}

/** Whether the last character is an ASCII digit or letter, or a Han character. */
function endsInWord(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  if (last < 0x80) return (last >= 0x30 && last <= 0x39) || ((last | 0x20) >= 0x61 && (last | 0x20) <= 0x7a);
  return last >= 0x4e00 && last <= 0x9fff;
}
