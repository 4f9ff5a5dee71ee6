/** Where a tag stands in its text. One object is filled again and again, so that scanning allocates nothing. */
export interface Tag {
  /** Position of `<`. */
  start: number;
  /** Position after `>`. */
  end: number;
  /** The name without its prefix. */
  nameStart: number;
  nameEnd: number;
  kind: "open" | "close" | "empty";
}

export function newTag(): Tag {
  return { start: 0, end: 0, nameStart: 0, nameEnd: 0, kind: "open" };
}

const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const SLASH = 47;
const COLON = 58;
const GREATER = 62;

/** Moves `tag` to the next tag from `from` on; false when there is none. Comments, CDATA and instructions are passed over. */
export function nextTag(text: string, from: number, tag: Tag): boolean {
  let start = text.indexOf("<", from);
  while (start >= 0) {
    const second = text[start + 1];
    if (second !== "!" && second !== "?") return readTag(text, start, tag);
    const after = afterSpecial(text, start);
    if (after < 0) return false;
    start = text.indexOf("<", after);
  }
  return false;
}

/** Whether the tag has this local name. */
export function isNamed(text: string, tag: Tag, name: string): boolean {
  return tag.nameEnd - tag.nameStart === name.length && text.startsWith(name, tag.nameStart);
}

/** The position after the comment, CDATA section, declaration or instruction at `start`; -1 when it does not end. */
export function afterSpecial(text: string, start: number): number {
  const close = text.startsWith("<!--", start)
    ? "-->"
    : text.startsWith("<![CDATA[", start)
      ? "]]>"
      : text.startsWith("<?", start)
        ? "?>"
        : ">";
  const end = text.indexOf(close, start + 2);
  return end < 0 ? -1 : end + close.length;
}

function readTag(text: string, start: number, tag: Tag): boolean {
  const closing = text.charCodeAt(start + 1) === SLASH;
  let at = closing ? start + 2 : start + 1;
  let nameStart = at;
  let code = text.charCodeAt(at);
  while (code > 32 && code !== SLASH && code !== GREATER) {
    at += 1;
    if (code === COLON) nameStart = at;
    code = text.charCodeAt(at);
  }
  tag.start = start;
  tag.nameStart = nameStart;
  tag.nameEnd = at;
  while (code !== GREATER) {
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
      at = text.indexOf(code === DOUBLE_QUOTE ? '"' : "'", at + 1);
      if (at < 0) return false;
    } else if (Number.isNaN(code)) return false;
    at += 1;
    code = text.charCodeAt(at);
  }
  tag.end = at + 1;
  tag.kind = closing ? "close" : text.charCodeAt(at - 1) === SLASH ? "empty" : "open";
  return true;
}
