import { type ByteCodec } from "../../ports/byte-codec";
import { afterSpecial } from "./tag";

const windowBytes = 1 << 18;
const LESS = 60;

/**
 * Markup as text, in pieces of about 256 KB. A piece ends before a `<` that opens a tag, so no tag, character,
 * comment or CDATA section is ever cut; only the last one may end otherwise.
 */
export async function* xmlWindows(chunks: AsyncIterable<Uint8Array>, codec: ByteCodec): AsyncIterable<string> {
  let pending: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    pending.push(chunk);
    size += chunk.length;
    if (size < windowBytes) continue;
    const bytes = joinBytes(pending, size);
    const cut = bytes.lastIndexOf(LESS);
    const text = codec.decodeUtf8(bytes, 0, Math.max(cut, 0));
    const whole = cut > 0 && !endsInsideSpecial(text);
    if (whole) yield text;
    const rest = whole ? bytes.subarray(cut) : bytes;
    pending = [rest];
    size = rest.length;
  }
  if (size > 0) yield codec.decodeUtf8(joinBytes(pending, size), 0, size);
}

/** Whether a comment or CDATA section that begins in the text does not end in it. */
function endsInsideSpecial(text: string): boolean {
  let start = text.indexOf("<!");
  while (start >= 0) {
    const after = afterSpecial(text, start);
    if (after < 0) return true;
    start = text.indexOf("<!", after);
  }
  return false;
}

/** The pieces as one array of `size` bytes. */
export function joinBytes(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const joined = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
