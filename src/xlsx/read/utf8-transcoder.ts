import { putCodePoint } from "./utf8";

/**
 * Makes UTF-8 of XML that may be UTF-16 with a byte order mark, chunk by chunk; a character may be split anywhere.
 * UTF-8 is passed through as it is.
 */
export function createUtf8Transcoder(): (chunk: Uint8Array) => Uint8Array {
  /** Which byte of a pair is the upper one; undecided until two bytes are there. */
  let encoding: "undecided" | "utf-8" | "little" | "big" = "undecided";
  let rest: Uint8Array = new Uint8Array(0);
  let high = 0;

  return (chunk) => {
    if (encoding === "utf-8") return chunk;
    const bytes = join(rest, chunk);
    if (encoding === "undecided") {
      if (bytes.length < 2) {
        rest = bytes;
        return new Uint8Array(0);
      }
      encoding =
        bytes[0] === 0xff && bytes[1] === 0xfe ? "little" : bytes[0] === 0xfe && bytes[1] === 0xff ? "big" : "utf-8";
      if (encoding === "utf-8") return bytes;
    }
    const upper = encoding === "little" ? 1 : 0;
    const written = new Uint8Array(((bytes.length >> 1) + 1) * 3);
    let length = 0;
    for (let at = 0; at + 1 < bytes.length; at += 2) {
      const unit = ((bytes[at + upper] ?? 0) << 8) | (bytes[at + 1 - upper] ?? 0);
      if (unit >= 0xd800 && unit < 0xdc00) {
        if (high !== 0) length = putCodePoint(written, length, high);
        high = unit;
      } else if (unit >= 0xdc00 && unit < 0xe000 && high !== 0) {
        length = putCodePoint(written, length, 0x10000 + ((high - 0xd800) << 10) + (unit - 0xdc00));
        high = 0;
      } else {
        if (high !== 0) length = putCodePoint(written, length, high);
        high = 0;
        // The byte order mark is no text.
        if (unit !== 0xfeff) length = putCodePoint(written, length, unit);
      }
    }
    rest = bytes.slice(bytes.length & ~1);
    return written.subarray(0, length);
  };
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
