import { type ByteCodec } from "../../ports/byte-codec";

const chunkUnits = 1 << 16;

/** Text as UTF-8, gathered into chunks of some 64 KB or more. A surrogate pair must not be cut between two texts. */
export async function* utf8Chunks(
  texts: Iterable<string> | AsyncIterable<string>,
  codec: ByteCodec,
): AsyncIterable<Uint8Array> {
  let gathered: string[] = [];
  let units = 0;
  for await (const text of texts) {
    gathered.push(text);
    units += text.length;
    if (units < chunkUnits) continue;
    yield codec.encodeUtf8(gathered.join(""));
    gathered = [];
    units = 0;
  }
  if (units > 0) yield codec.encodeUtf8(gathered.join(""));
}
