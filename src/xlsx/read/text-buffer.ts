import { putCodePoint } from "./utf8";
import { bytesKey, nameKey } from "./xml-scanner";

/** Text being gathered as UTF-8 bytes; one buffer serves cell after cell. */
export interface TextBuffer {
  bytes: Uint8Array;
  length: number;
  /** Whether it holds an underscore, so that it may hold an escape such as `_x000D_`. */
  mayHoldEscape: boolean;
}

/** A cell holds 32 767 characters; text longer than this is no cell. */
export const longestText = 1 << 20;

export function createTextBuffer(): TextBuffer {
  return { bytes: new Uint8Array(1 << 10), length: 0, mayHoldEscape: false };
}

export function clearText(buffer: TextBuffer): void {
  buffer.length = 0;
  buffer.mayHoldEscape = false;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const HASH = 0x23;
const AMPERSAND = 0x26;
const SEMICOLON = 0x3b;
const UNDERSCORE = 0x5f;
const LETTER_X = 0x78;

/** Adds a run of XML text: entities are resolved unless `literal`, line ends become line feeds (XML 1.0, 2.11). */
export function appendXmlText(
  buffer: TextBuffer,
  bytes: Uint8Array,
  start: number,
  end: number,
  literal: boolean,
): void {
  let length = buffer.length;
  // Nothing written is longer than what is read.
  if (length + end - start > buffer.bytes.length) {
    const larger = new Uint8Array((length + end - start) * 2);
    larger.set(buffer.bytes.subarray(0, length));
    buffer.bytes = larger;
  }
  const target = buffer.bytes;
  for (let at = start; at < end; at += 1) {
    let byte = bytes[at] ?? 0;
    if (byte === AMPERSAND && !literal) {
      const semicolon = endOfEntity(bytes, at + 1, end);
      const character = semicolon === 0 ? -1 : entity(bytes, at + 1, semicolon);
      if (character >= 0) {
        length = putCodePoint(target, length, character);
        if (character === UNDERSCORE) buffer.mayHoldEscape = true;
        at = semicolon;
        continue;
      }
    } else if (byte === CARRIAGE_RETURN) {
      if (at + 1 < end && bytes[at + 1] === LINE_FEED) continue;
      byte = LINE_FEED;
    } else if (byte === UNDERSCORE) buffer.mayHoldEscape = true;
    target[length] = byte;
    length += 1;
  }
  buffer.length = length;
}

/** Resolves `_xHHHH_` escapes from `start` on (ISO/IEC 29500-1, 22.9.2.19). */
export function resolveEscapes(buffer: TextBuffer): void {
  if (!buffer.mayHoldEscape) return;
  const { bytes } = buffer;
  let length = 0;
  for (let at = 0; at < buffer.length; at += 1) {
    let unit = escapeAt(bytes, at, buffer.length);
    if (unit < 0) {
      bytes[length] = bytes[at] ?? 0;
      length += 1;
      continue;
    }
    at += 6;
    const low = unit >= 0xd800 && unit < 0xdc00 ? escapeAt(bytes, at + 1, buffer.length) : -1;
    if (low >= 0xdc00 && low < 0xe000) {
      unit = 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
      at += 7;
    }
    length = putCodePoint(bytes, length, unit);
  }
  buffer.length = length;
}

/** Takes XML white space off both ends of what was added from `start` on. */
export function trimText(buffer: TextBuffer, start: number): void {
  let from = start;
  while (from < buffer.length && (buffer.bytes[from] ?? 0) <= SPACE) from += 1;
  while (buffer.length > from && (buffer.bytes[buffer.length - 1] ?? 0) <= SPACE) buffer.length -= 1;
  if (from === start) return;
  buffer.bytes.copyWithin(start, from, buffer.length);
  buffer.length -= from - start;
}

const namedEntities: ReadonlyMap<number, number> = new Map(
  Object.entries({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }).map(([name, character]) => [
    nameKey(name),
    character.charCodeAt(0),
  ]),
);

/** The longest is `&#x10FFFF;`, give or take leading zeros. */
function endOfEntity(bytes: Uint8Array, start: number, end: number): number {
  const limit = Math.min(end, start + 16);
  for (let at = start; at < limit; at += 1) if (bytes[at] === SEMICOLON) return at;
  return 0;
}

function entity(bytes: Uint8Array, start: number, end: number): number {
  if (bytes[start] !== HASH) return namedEntities.get(bytesKey(bytes, start, end)) ?? -1;
  return bytes[start + 1] === LETTER_X ? digits(bytes, start + 2, end, 16) : digits(bytes, start + 1, end, 10);
}

function escapeAt(bytes: Uint8Array, at: number, end: number): number {
  const marked = bytes[at] === UNDERSCORE && bytes[at + 1] === LETTER_X && bytes[at + 6] === UNDERSCORE;
  return marked && at + 7 <= end ? digits(bytes, at + 2, at + 6, 16) : -1;
}

/** The number that the digits stand for, or -1 if they are none. */
function digits(bytes: Uint8Array, start: number, end: number, base: 10 | 16): number {
  let value = end > start ? 0 : -1;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    const letter = byte | 0x20;
    const digit = byte >= 0x30 && byte <= 0x39 ? byte - 0x30 : letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : 16;
    if (digit >= base) return -1;
    value = value * base + digit;
  }
  return value;
}
