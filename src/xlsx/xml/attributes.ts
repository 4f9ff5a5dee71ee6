import { markupText, plainText } from "./text";

const patterns = new Map<string, RegExp>();

/** Matches ` name="value"` in a tag, in either kind of quotes. */
function pattern(name: string): RegExp {
  let found = patterns.get(name);
  if (found === undefined) {
    found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    patterns.set(name, found);
  }
  return found;
}

/** The value of an attribute of the first tag of `markup`, or `null`. The name includes its prefix, if it has one. */
export function attribute(markup: string, name: string): string | null {
  const match = pattern(name).exec(markup);
  return match === null ? null : plainText(match[1] ?? match[2] ?? "");
}

/** The first tag of `markup` with an attribute replaced, or added at its end. */
export function withAttribute(markup: string, name: string, value: string | number): string {
  const written = ` ${name}="${markupText(String(value))}"`;
  if (pattern(name).test(markup)) return markup.replace(pattern(name), () => written);
  return markup.replace(/\s*\/?>/, (end) => written + end.trimStart());
}

/** The first tag of `markup` without an attribute. */
export function withoutAttribute(markup: string, name: string): string {
  return markup.replace(pattern(name), "");
}
