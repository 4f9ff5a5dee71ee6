import { type ICellData } from "@univerjs/core";
import { maxColumns } from "../../../../src/xlsx/read/cell-reference";
import { powersOfTen } from "../../../../src/xlsx/read/parse-number";
import { type CellFactory } from "./cell-factory";

/** Where a cell was found and what it is; one object is filled again and again. */
export interface FoundCell {
  column: number;
  /** Nothing when the cell says nothing. */
  cell: ICellData | undefined;
}

/**
 * Reads the cell at a `<` in the spelling that nearly all cells of a large sheet have: a shared string, a number of up to
 * fifteen digits, or a style alone. Returns the position after it, or 0 when it is spelled otherwise or not complete:
 * then the scanner reads it, with the same result, only slower.
 */
export type PlainCellReader = (bytes: Uint8Array, start: number, rowDigits: number, found: FoundCell) => number;

/** Own copies: reading another module's constant for every cell takes time. */
const lastColumn = maxColumns;
const powers = powersOfTen;

const space = 0x20;
const quote = 0x22;
const minus = 0x2d;
const dot = 0x2e;
const slash = 0x2f;
const less = 0x3c;
const equals = 0x3d;
const greater = 0x3e;
const letterC = 0x63;
const letterR = 0x72;
const letterS = 0x73;
const letterT = 0x74;
const letterV = 0x76;

export function plainCellReader(make: CellFactory): PlainCellReader {
  return (bytes, start, rowDigits, found) => {
    if (bytes[start + 1] !== letterC || !isAttribute(bytes, start + 2, letterR)) return 0;
    let at = start + 6;
    let column = 0;
    for (let letter = bytes[at]!; letter >= 0x41 && letter <= 0x5a; letter = bytes[at]!) {
      column = column * 26 + letter - 0x40;
      if (column > lastColumn) return 0;
      at += 1;
    }
    at += rowDigits;
    if (bytes[at] !== quote || column === 0) return 0;
    found.column = column - 1;
    at += 1;
    let style = 0;
    if (isAttribute(bytes, at, letterS)) {
      at += 4;
      for (let byte = bytes[at]!; isDigit(byte); byte = bytes[at]!) {
        style = style * 10 + byte - 0x30;
        at += 1;
      }
      if (bytes[at] !== quote) return 0;
      at += 1;
    }
    if (isAttribute(bytes, at, letterT)) {
      const isShared = bytes[at + 4] === letterS && bytes[at + 5] === quote && isValueStart(bytes, at + 6);
      return isShared ? readShared(bytes, at + 10, style, found) : 0;
    }
    if (isValueStart(bytes, at)) return readNumber(bytes, at + 4, style, found);
    if (bytes[at] !== slash || bytes[at + 1] !== greater) return 0;
    found.cell = make.blank(style);
    return at + 2;
  };

  function readShared(bytes: Uint8Array, start: number, style: number, found: FoundCell): number {
    let at = start;
    let index = 0;
    for (let byte = bytes[at]!; isDigit(byte); byte = bytes[at]!) {
      index = index * 10 + byte - 0x30;
      at += 1;
    }
    if (at === start || !isCellEnd(bytes, at)) return 0;
    const cell = make.shared(index, style);
    if (cell === undefined) return 0;
    found.cell = cell;
    return at + 8;
  }

  /** Up to fifteen digits: both they and the power of ten are exact, so one division gives the nearest double. */
  function readNumber(bytes: Uint8Array, start: number, style: number, found: FoundCell): number {
    const isNegative = bytes[start] === minus;
    const first = isNegative ? start + 1 : start;
    let at = first;
    let point = 0;
    let number = 0;
    for (let byte = bytes[at]!; byte !== less; byte = bytes[at]!) {
      if (isDigit(byte)) number = number * 10 + byte - 0x30;
      else if (byte === dot && point === 0) point = at;
      else return 0;
      at += 1;
    }
    const length = at - first - (point === 0 ? 0 : 1);
    if (length < 1 || length > 15 || !isCellEnd(bytes, at)) return 0;
    const size = point === 0 ? number : number / powers[at - point - 1]!;
    found.cell = make.number(isNegative ? -size : size, style);
    return at + 8;
  }
}

/** Whether ` x="` begins here, for a name of one letter. */
function isAttribute(bytes: Uint8Array, at: number, name: number): boolean {
  return bytes[at + 1] === name && bytes[at] === space && bytes[at + 2] === equals && bytes[at + 3] === quote;
}

/** Whether the tag ends here and `<v>` follows. */
function isValueStart(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === greater && bytes[at + 1] === less && bytes[at + 2] === letterV && bytes[at + 3] === greater;
}

/** Whether this is `</v></c>`. */
function isCellEnd(bytes: Uint8Array, at: number): boolean {
  return (
    bytes[at] === less &&
    bytes[at + 1] === slash &&
    bytes[at + 2] === letterV &&
    bytes[at + 3] === greater &&
    bytes[at + 4] === less &&
    bytes[at + 5] === slash &&
    bytes[at + 6] === letterC &&
    bytes[at + 7] === greater
  );
}

const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;
