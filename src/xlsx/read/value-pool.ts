import { type ByteCodec } from "../../ports/byte-codec";
import { type CellValue } from "../../sheets/cell";
import { isUtf8 } from "./utf8";

/**
 * The distinct values of a whole workbook. A value is known by its code, and equal values have equal codes
 * however the file spells them. Text stays bytes until it is asked for: while a million rows are read there
 * are no strings for the garbage collector to walk through.
 */
export interface ValuePool {
  /** Codes given so far: 0 is the blank, 1 and 2 are false and true. */
  size(): number;
  /** Makes room for so many more values at once. */
  reserve(count: number): void;
  /** The code of UTF-8 text; empty text is the blank. */
  codeOfText(bytes: Uint8Array, start: number, end: number): number;
  codeOfNumber(value: number): number;
  /** The value of a code, decoded anew each time: whoever needs it again keeps it. */
  valueOf(code: number): CellValue;
  /** Bytes of text held. */
  textBytes(): number;
}

export const falseCode = 1;
export const trueCode = 2;

const shortcutCount = 1 << 17;
const pageSize = 1 << 20;
/** Bytes before a text in its page, which tell its length. */
const prefix = 4;

export function createValuePool(codec: Pick<ByteCodec, "decodeUtf8" | "encodeUtf8">): ValuePool {
  let size = trueCode + 1;
  /** Texts behind their lengths. Pages never move: growing copies no text. */
  const pages: Uint8Array[] = [];
  let used = pageSize;
  let textBytes = 0;
  /**
   * Open addressing, at most three quarters full. Four numbers a slot, in one place since memory is what is slow
   * here: code (0 is an empty slot), hash, and the two halves of a number or a text's page and place in the page.
   * Hashes of texts are negative, those of numbers are not.
   */
  let table = new Int32Array(4 << 12);
  /** For each code the last three numbers of its slot. */
  let origins = new Int32Array(3 << 12);
  /** Codes of small whole numbers, among them every date up to 2258. */
  const shortcuts = new Uint32Array(shortcutCount);
  const double = new Float64Array(1);
  const halves = new Int32Array(double.buffer);

  function add(slot: number, hash: number, first: number, second: number): number {
    const code = size;
    size += 1;
    if (code * 3 === origins.length) growOrigins(code * 2);
    origins[code * 3] = hash;
    origins[code * 3 + 1] = first;
    origins[code * 3 + 2] = second;
    table[slot] = code;
    table[slot + 1] = hash;
    table[slot + 2] = first;
    table[slot + 3] = second;
    if (size * 16 > table.length * 3) rehash(table.length * 2);
    return code;
  }

  function growOrigins(codes: number): void {
    const larger = new Int32Array(codes * 3);
    larger.set(origins);
    origins = larger;
  }

  function rehash(length: number): void {
    table = new Int32Array(length);
    const mask = table.length - 1;
    for (let code = trueCode + 1; code < size; code += 1) {
      const hash = origins[code * 3] ?? 0;
      let slot = (hash << 2) & mask;
      while (table[slot] !== 0) slot = (slot + 4) & mask;
      table[slot] = code;
      table[slot + 1] = hash;
      table[slot + 2] = origins[code * 3 + 1] ?? 0;
      table[slot + 3] = origins[code * 3 + 2] ?? 0;
    }
  }

  function addText(bytes: Uint8Array, start: number, end: number, hash: number, slot: number): number {
    if (!isUtf8(bytes, start, end)) {
      // Different malformed bytes stand for the same text; only that is kept.
      const mended = codec.encodeUtf8(codec.decodeUtf8(bytes, start, end));
      return codeOfText(mended, 0, mended.length);
    }
    const length = end - start;
    if (used + prefix + length > pageSize) {
      pages.push(new Uint8Array(Math.max(pageSize, prefix + length)));
      used = 0;
    }
    const page = pages[pages.length - 1] ?? new Uint8Array(0);
    for (let byte = 0; byte < prefix; byte += 1) page[used + byte] = length >>> (byte * 8);
    const shift = used + prefix - start;
    for (let at = start; at < end; at += 1) page[at + shift] = bytes[at] ?? 0;
    const code = add(slot, hash, pages.length - 1, used);
    used += prefix + length;
    textBytes += length;
    return code;
  }

  function lengthAt(page: Uint8Array, place: number): number {
    let length = 0;
    for (let byte = prefix - 1; byte >= 0; byte -= 1) length = (length << 8) | (page[place + byte] ?? 0);
    return length;
  }

  function isText(slot: number, bytes: Uint8Array, start: number, end: number): boolean {
    const page = pages[table[slot + 2] ?? 0] ?? bytes;
    const place = table[slot + 3] ?? 0;
    if (lengthAt(page, place) !== end - start) return false;
    const shift = place + prefix - start;
    for (let at = start; at < end; at += 1) if (page[at + shift] !== bytes[at]) return false;
    return true;
  }

  function codeOfText(bytes: Uint8Array, start: number, end: number): number {
    if (start === end) return 0;
    const hash = hashOf(bytes, start, end) | 0x80000000;
    const mask = table.length - 1;
    for (let slot = (hash << 2) & mask; ; slot = (slot + 4) & mask) {
      const code = table[slot] ?? 0;
      if (code === 0) return addText(bytes, start, end, hash, slot);
      if (table[slot + 1] === hash && isText(slot, bytes, start, end)) return code;
    }
  }

  function codeOfNumber(value: number): number {
    const integer = value | 0;
    if (integer !== value || integer < 0 || integer >= shortcutCount) return codeOfAnyNumber(value);
    const code = shortcuts[integer] ?? 0;
    if (code !== 0) return code;
    return (shortcuts[integer] = codeOfAnyNumber(value));
  }

  function codeOfAnyNumber(value: number): number {
    // Adding 0 makes the negative zero a plain one.
    double[0] = value + 0;
    const low = halves[0] ?? 0;
    const high = halves[1] ?? 0;
    const hash = mix(Math.imul(high, 0x9e3779b1) ^ low) & 0x7fffffff;
    const mask = table.length - 1;
    for (let slot = (hash << 2) & mask; ; slot = (slot + 4) & mask) {
      const code = table[slot] ?? 0;
      if (code === 0) return add(slot, hash, low, high);
      if (table[slot + 2] === low && table[slot + 3] === high && table[slot + 1] === hash) return code;
    }
  }

  function decode(code: number): CellValue {
    const first = origins[code * 3 + 1] ?? 0;
    const second = origins[code * 3 + 2] ?? 0;
    if ((origins[code * 3] ?? 0) < 0) {
      const page = pages[first] ?? new Uint8Array(0);
      return codec.decodeUtf8(page, second + prefix, second + prefix + lengthAt(page, second));
    }
    halves[0] = first;
    halves[1] = second;
    return double[0] ?? 0;
  }

  return {
    size: () => size,
    reserve(count) {
      const codes = size + count;
      if (codes * 3 > origins.length) growOrigins(codes);
      let length = table.length;
      while (codes * 16 > length * 3) length *= 2;
      if (length > table.length) rehash(length);
    },
    codeOfText,
    codeOfNumber,
    valueOf: (code) => (code > trueCode && code < size ? decode(code) : (plainValues[code] ?? null)),
    textBytes: () => textBytes,
  };
}

const plainValues: readonly CellValue[] = [null, false, true];

/** A hash of bytes, four at a time. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let state = end - start;
  let at = start;
  for (const last = end - 3; at < last; at += 4) {
    const four =
      (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
    state = Math.imul(state ^ four, 0x9e3779b1);
    state ^= state >>> 15;
  }
  for (; at < end; at += 1) state = Math.imul(state ^ (bytes[at] ?? 0), 0x01000193);
  return mix(state);
}

/** Spreads what tells two hashes apart over the lower bits, where the table looks. */
function mix(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return once ^ (once >>> 13);
}
