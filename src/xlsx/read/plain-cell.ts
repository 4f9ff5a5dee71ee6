import { maxColumns } from "./cell-reference";
import { powersOfTen } from "./parse-number";
import { type ValuePool } from "./value-pool";

/** A cell as it was found; one object is filled again and again. */
export interface PlainCell {
  column: number;
  code: number;
}

/**
 * Reads the cell at a `<` in the one spelling that Excel, WPS, LibreOffice and POI give to nearly all cells of a
 * ledger: `<c r="A1" s="1" t="s"><v>12</v></c>`, a number, inline text or nothing. Returns the position after it, or
 * 0 when it is spelled in another way, not complete, or no cell: then the scanner reads it. What is read is the same
 * either way, only sooner. `rowDigits` is the length of the row's number.
 */
export type PlainCellReader = (bytes: Uint8Array, start: number, rowDigits: number, cell: PlainCell) => number;

const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const AMPERSAND = 0x26;
const DOT = 0x2e;
const SLASH = 0x2f;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const UNDERSCORE = 0x5f;
const LETTER_C = 0x63;
const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;
const LETTER_V = 0x76;
const inlineStart = ascii(' t="inlineStr"><is><t>');
const inlineEnd = ascii("</t></is></c>");
const itemStart = ascii("<si><t>");
const itemEnd = ascii("</t></si>");

export function createPlainCellReader(pool: ValuePool, sharedStrings: Uint32Array): PlainCellReader {
  return (bytes, start, rowDigits, cell) => {
    if (bytes[start + 1] !== LETTER_C || !isAttribute(bytes, start + 2, LETTER_R)) return 0;
    let at = start + 6;
    let column = 0;
    for (let letter = bytes[at] ?? 0; letter >= 0x41 && letter <= 0x5a; letter = bytes[at] ?? 0) {
      column = column * 26 + letter - 0x40;
      if (column > maxColumns) return 0;
      at += 1;
    }
    at += rowDigits;
    if (bytes[at] !== QUOTE || column === 0) return 0;
    cell.column = column - 1;
    at += 1;
    if (isAttribute(bytes, at, LETTER_S)) {
      at += 4;
      while (isDigit(bytes[at] ?? 0)) at += 1;
      if (bytes[at] !== QUOTE) return 0;
      at += 1;
    }
    if (isAttribute(bytes, at, LETTER_T)) {
      if (bytes[at + 4] === LETTER_S && bytes[at + 5] === QUOTE) return readShared(bytes, at + 6, cell);
      return isAt(bytes, at, inlineStart) ? readInline(bytes, at + inlineStart.length, cell) : 0;
    }
    if (bytes[at] === GREATER) return readNumber(bytes, at, cell);
    cell.code = 0;
    return bytes[at] === SLASH && bytes[at + 1] === GREATER ? at + 2 : 0;
  };

  function readShared(bytes: Uint8Array, start: number, cell: PlainCell): number {
    if (!isValueStart(bytes, start)) return 0;
    let at = start + 4;
    let index = 0;
    for (let byte = bytes[at] ?? 0; isDigit(byte); byte = bytes[at] ?? 0) {
      index = index * 10 + byte - 0x30;
      at += 1;
    }
    const code = sharedStrings[index];
    if (code === undefined || at === start + 4 || !isCellEnd(bytes, at)) return 0;
    cell.code = code;
    return at + 8;
  }

  /** Whole numbers and decimals of up to fifteen digits; see `parseNumber` for why one division is exact. */
  function readNumber(bytes: Uint8Array, start: number, cell: PlainCell): number {
    if (!isValueStart(bytes, start)) return 0;
    let at = start + 4;
    let dot = 0;
    let number = 0;
    for (let byte = bytes[at] ?? 0; byte !== LESS; byte = bytes[at] ?? 0) {
      if (isDigit(byte)) number = number * 10 + byte - 0x30;
      else if (byte === DOT && dot === 0) dot = at;
      else return 0;
      at += 1;
    }
    const length = at - start - 4 - (dot === 0 ? 0 : 1);
    if (length < 1 || length > 15 || !isCellEnd(bytes, at)) return 0;
    cell.code = pool.codeOfNumber(dot === 0 ? number : number / (powersOfTen[at - dot - 1] ?? 1));
    return at + 8;
  }

  function readInline(bytes: Uint8Array, start: number, cell: PlainCell): number {
    const end = plainTextEnd(bytes, start);
    if (end === 0 || !isAt(bytes, end, inlineEnd)) return 0;
    cell.code = pool.codeOfText(bytes, start, end);
    return end + inlineEnd.length;
  }
}

/** Reads the shared string at a `<` when it is spelled `<si><t>…</t></si>`; as with cells, 0 leaves it to the scanner. */
export function readPlainItem(bytes: Uint8Array, start: number, found: (start: number, end: number) => void): number {
  if (!isAt(bytes, start, itemStart)) return 0;
  const text = start + itemStart.length;
  const end = plainTextEnd(bytes, text);
  if (end === 0 || !isAt(bytes, end, itemEnd)) return 0;
  found(text, end);
  return end + itemEnd.length;
}

/** The position of the `<` behind text that stands for itself, or 0: white space at the ends is a matter of xml:space. */
function plainTextEnd(bytes: Uint8Array, start: number): number {
  let at = start;
  for (let byte = bytes[at] ?? 0; byte !== LESS; byte = bytes[at] ?? 0) {
    if (byte === AMPERSAND || byte === UNDERSCORE || byte === CARRIAGE_RETURN || byte === 0) return 0;
    at += 1;
  }
  return (bytes[start] ?? 0) <= SPACE || (bytes[at - 1] ?? 0) <= SPACE ? 0 : at;
}

/** Whether ` x="` begins here, for a name of one letter. */
function isAttribute(bytes: Uint8Array, at: number, name: number): boolean {
  return bytes[at + 1] === name && bytes[at] === SPACE && bytes[at + 2] === EQUALS && bytes[at + 3] === QUOTE;
}

/** Whether the tag ends here and `<v>` follows. */
function isValueStart(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === GREATER && bytes[at + 1] === LESS && bytes[at + 2] === LETTER_V && bytes[at + 3] === GREATER;
}

/** Whether this is `</v></c>`. */
function isCellEnd(bytes: Uint8Array, at: number): boolean {
  return (
    bytes[at] === LESS &&
    bytes[at + 1] === SLASH &&
    bytes[at + 2] === LETTER_V &&
    bytes[at + 3] === GREATER &&
    bytes[at + 4] === LESS &&
    bytes[at + 5] === SLASH &&
    bytes[at + 6] === LETTER_C &&
    bytes[at + 7] === GREATER
  );
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

function isAt(bytes: Uint8Array, at: number, mark: Uint8Array): boolean {
  for (let index = 0; index < mark.length; index += 1) if (bytes[at + index] !== mark[index]) return false;
  return true;
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
