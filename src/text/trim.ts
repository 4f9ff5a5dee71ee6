import { charMap } from "./char-map";
import { spaces } from "./characters";

const withoutSpaces = charMap([spaces, ""]);

const isSpaceAt = (text: string, at: number): boolean => withoutSpaces[text.charCodeAt(at)] === 0;

/** The text without Unicode spaces, zero-width characters and line breaks at its ends; the same string if it has none. */
export function trim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpaceAt(text, start)) start += 1;
  while (start < end && isSpaceAt(text, end - 1)) end -= 1;
  return text.slice(start, end);
}

/** Whether the text shows nothing: it is empty or made of spaces and zero-width characters. */
export const isBlank = (text: string): boolean => trim(text) === "";
