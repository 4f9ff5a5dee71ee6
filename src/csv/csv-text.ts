import { type ByteCodec } from "../ports/byte-codec";
import { isUtf8 } from "../xlsx/read/utf8";
import { createUtf8Transcoder } from "../xlsx/read/utf8-transcoder";

/** The text of a CSV file as UTF-8 without a byte order mark, or `null` when its bytes are no text. */
export function csvText(bytes: Uint8Array, codec: ByteCodec): Uint8Array | null {
  const mark = utf16Mark(bytes);
  if (mark !== null) {
    const toUtf8 = createUtf8Transcoder();
    // A second byte order mark does no harm: it is no text.
    toUtf8(mark);
    const text = toUtf8(bytes);
    return text.includes(0) ? null : text;
  }
  if (isUtf8(bytes, 0, bytes.length)) {
    const text = startsWith(bytes, [0xef, 0xbb, 0xbf]) ? bytes.subarray(3) : bytes;
    return text.includes(0) ? null : text;
  }
  return fromGb18030(bytes, codec);
}

const sampleLength = 4096;

/** The mark of UTF-16 bytes, read from it or from where the zeros of their ASCII characters stand. */
function utf16Mark(bytes: Uint8Array): Uint8Array | null {
  const little = Uint8Array.of(0xff, 0xfe);
  const big = Uint8Array.of(0xfe, 0xff);
  if (startsWith(bytes, [0xff, 0xfe])) return little;
  if (startsWith(bytes, [0xfe, 0xff])) return big;
  const zeros = [0, 0];
  bytes.subarray(0, sampleLength).forEach((byte, at) => {
    if (byte === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  // A stray zero makes no UTF-16; in a table there is a separator, a digit or a line end for every few characters.
  if (Math.max(even, odd) * 40 < Math.min(bytes.length, sampleLength) || even === odd) return null;
  return odd > even ? little : big;
}

const sliceLength = 1 << 20;
const LINE_FEED = 0x0a;

/** Decodes slice by slice, since one string cannot hold a large file. A line feed is never part of a character. */
function fromGb18030(bytes: Uint8Array, codec: ByteCodec): Uint8Array | null {
  // Two bytes become three at most.
  const all = new Uint8Array(bytes.length + (bytes.length >> 1));
  let length = 0;
  for (let start = 0; start < bytes.length;) {
    const lineEnd = bytes.indexOf(LINE_FEED, start + sliceLength);
    const end = lineEnd < 0 ? bytes.length : lineEnd + 1;
    const text = codec.decode(bytes.subarray(start, end), "gb18030");
    if (text === null || text.includes("\0")) return null;
    const slice = codec.encodeUtf8(text);
    // Only the byte 0x80, which is no GB18030, would become more in some decoders.
    if (length + slice.length > all.length) return null;
    all.set(slice, length);
    length += slice.length;
    start = end;
  }
  return all.subarray(0, length);
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
