import { personalNumbersIn } from "./personal-numbers";

const fewestHidden = 6;

/**
 * The number with its middle hidden: the first 6 and the last 4 characters stay, fewer of a short number,
 * so that at least 6 are hidden.
 */
export function maskPersonalNumber(text: string): string {
  const shown = Math.max(0, text.length - fewestHidden);
  const tail = Math.min(4, Math.floor(shown / 2));
  const head = Math.min(6, shown - tail);
  return text.slice(0, head) + "*".repeat(text.length - head - tail) + text.slice(text.length - tail);
}

/** The text with every personal number in it masked; the same string when there is none. */
export function maskPersonalNumbers(text: string): string {
  let masked = "";
  let copied = 0;
  for (const { start, end } of personalNumbersIn(text)) {
    masked += text.slice(copied, start) + maskPersonalNumber(text.slice(start, end).replace(/[ \u3000\-－]/g, ""));
    copied = end;
  }
  return copied === 0 ? text : masked + text.slice(copied);
}

/** The name of a natural person as a public page shows it: 张三 is 张*. */
export function maskName(name: string): string {
  const [surname = "", ...given] = name;
  return given.length === 0 ? "*".repeat(surname.length) : surname + "*".repeat(given.length);
}
