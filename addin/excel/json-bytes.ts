import { type CellValue } from "../../src";

/** About how many bytes values take in a request or an answer, which Excel on the web limits. */
export function jsonBytes(rows: readonly (readonly CellValue[])[]): number {
  let bytes = 0;
  for (const row of rows) {
    bytes += 3;
    for (const value of row) bytes += typeof value === "string" ? textBytes(value) : 20;
  }
  return bytes;
}

/** A text in UTF-8, with its quotes and a comma. */
function textBytes(text: string): number {
  let bytes = 3;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    bytes += unit < 0x80 ? (unit < 0x20 ? 6 : 1) : unit < 0x800 ? 2 : 3;
  }
  return bytes;
}
