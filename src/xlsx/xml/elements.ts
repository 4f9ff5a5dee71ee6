import { newTag, nextTag } from "./tag";

/** An element as it stands in its text; all positions count from the beginning of that text. */
export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** From after the opening tag to before the closing one; empty for `<a/>`. */
  readonly contentStart: number;
  readonly contentEnd: number;
}

/** The elements that stand side by side from `from` on, up to the end of their parent or of the text. */
export function elementsFrom(text: string, from: number): readonly XmlElement[] {
  const elements: XmlElement[] = [];
  const tag = newTag();
  let opened: { name: string; start: number; contentStart: number } | null = null;
  let depth = 0;
  for (let at = from; nextTag(text, at, tag); at = tag.end) {
    if (tag.kind === "close") {
      depth -= 1;
      if (depth < 0) break;
      if (depth === 0 && opened !== null) {
        elements.push({ ...opened, end: tag.end, contentEnd: tag.start });
        opened = null;
      }
      continue;
    }
    if (depth === 0) {
      const { start, end } = tag;
      opened = { name: text.slice(tag.nameStart, tag.nameEnd), start, contentStart: end };
      if (tag.kind === "empty") elements.push({ ...opened, end, contentEnd: end });
    }
    if (tag.kind === "open") depth += 1;
  }
  return elements;
}

/** The children of an element. */
export function childrenOf(text: string, parent: XmlElement): readonly XmlElement[] {
  return parent.contentStart === parent.end ? [] : elementsFrom(text, parent.contentStart);
}

/** The root element's opening tag: where its children begin and the prefix its name has, such as `x:` or nothing. */
export function rootOf(text: string): { readonly tag: string; readonly contentStart: number; readonly prefix: string } {
  const tag = newTag();
  if (!nextTag(text, 0, tag)) return { tag: "", contentStart: text.length, prefix: "" };
  return {
    tag: text.slice(tag.start, tag.end),
    contentStart: tag.end,
    prefix: text.slice(tag.start + 1, tag.nameStart),
  };
}

/** The markup of an element. */
export function markupOf(text: string, element: XmlElement): string {
  return text.slice(element.start, element.end);
}

/** Our own markup, written without prefixes, as it must stand in a part whose names have one. */
export function withPrefix(markup: string, prefix: string): string {
  return prefix === "" ? markup : markup.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}

/** A replacement of one stretch of a text; an empty stretch is an insertion. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all edits made; they do not overlap. Edits at the same place keep their order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}
