import { markupText, plainText } from "./text";

/** The value of an attribute of the tag that `markup` begins with, or `null`. The name includes its prefix, if it has one. */
export function attribute(markup: string, name: string): string | null {
  return find(markup, name)?.value ?? null;
}

/** The same markup with an attribute of its first tag replaced, or added as the last. */
export function withAttribute(markup: string, name: string, value: string | number): string {
  const written = ` ${name}="${markupText(String(value))}"`;
  const found = find(markup, name);
  if (found !== null) return markup.slice(0, found.start) + written + markup.slice(found.end);
  return markup.replace(/\s*\/?>/, (end) => written + end.trimStart());
}

/** The same markup without an attribute of its first tag. */
export function withoutAttribute(markup: string, name: string): string {
  const found = find(markup, name);
  return found === null ? markup : markup.slice(0, found.start) + markup.slice(found.end);
}

/** Attributes are read from the first on, so that what looks like one inside a value is not taken for it. */
function find(markup: string, name: string): { start: number; end: number; value: string } | null {
  const next = /\s+([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
  next.lastIndex = /^<[^\s/>]+/.exec(markup)?.[0].length ?? 0;
  for (;;) {
    const start = next.lastIndex;
    const match = next.exec(markup);
    if (match === null) return null;
    if (match[1] === name) return { start, end: next.lastIndex, value: plainText(match[2] ?? match[3] ?? "") };
  }
}
