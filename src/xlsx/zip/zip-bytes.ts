import { type ByteCodec } from "../../ports/byte-codec";
import { writeZip, type ZipPart } from "./write-zip";

/** A zip that is small enough to be held whole ({@link writeZip}). */
export async function zipBytes(
  parts: Iterable<ZipPart> | AsyncIterable<ZipPart>,
  codec: ByteCodec,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeZip(parts, codec)) chunks.push(chunk);
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Bytes as the content of a part. */
export async function* oneChunk(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield await Promise.resolve(bytes);
}
