import { isNamed, newTag, nextTag } from "../xml/tag";

/** A worksheet part in three: up to and with `<sheetData>`, its rows in windows, and what follows `</sheetData>`. */
export interface SheetPiece {
  readonly kind: "head" | "rows" | "tail";
  readonly text: string;
}

/** Cuts a worksheet part, given in windows, without ever holding its rows. A part without `<sheetData>` has only a head. */
export async function* sheetPieces(windows: AsyncIterable<string>): AsyncIterable<SheetPiece> {
  let kind: SheetPiece["kind"] = "head";
  let gathered = "";
  let closing = "";
  for await (const window of windows) {
    let text = window;
    if (kind === "head") {
      gathered += text;
      const found = splitHead(gathered);
      if (found === null) continue;
      yield { kind, text: found.head };
      kind = found.closing === null ? "tail" : "rows";
      closing = found.closing ?? "";
      gathered = "";
      text = found.rest;
    }
    if (kind === "rows") {
      const at = text.indexOf(closing);
      const rows = at < 0 ? text : text.slice(0, at);
      if (rows !== "") yield { kind, text: rows };
      if (at < 0) continue;
      kind = "tail";
      text = text.slice(text.indexOf(">", at) + 1);
    }
    gathered += text;
  }
  yield { kind, text: gathered };
}

/** `closing` is how the closing tag begins, `null` where there is none: an empty `<sheetData/>` is opened here. */
function splitHead(text: string): { head: string; rest: string; closing: string | null } | null {
  const tag = newTag();
  for (let at = 0; nextTag(text, at, tag); at = tag.end) {
    if (!isNamed(text, tag, "sheetData")) continue;
    const opened = text.slice(0, tag.end);
    const rest = text.slice(tag.end);
    if (tag.kind === "empty") return { head: opened.replace(/\s*\/>$/, ">"), rest, closing: null };
    return { head: opened, rest, closing: `</${text.slice(tag.start + 1, tag.nameEnd)}` };
  }
  return null;
}
