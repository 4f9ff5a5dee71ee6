import { type ByteCodec, crc32 } from "../../src";

/** Bytes where there is no Node: in a worker or a page. */
export const webByteCodec: ByteCodec = {
  inflateRaw: (chunks) => through(new DecompressionStream("deflate-raw"), chunks),
  deflateRaw: (chunks) => through(new CompressionStream("deflate-raw"), chunks),
  crc32,
  decodeUtf8: (bytes, start, end) => utf8.decode(bytes.subarray(start, end)),
  encodeUtf8: (text) => encoder.encode(text),
  decode(bytes, encoding) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      return null;
    }
  },
};

// A byte order mark inside a part is a character like others.
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();

type ByteTransform = ReadableWritablePair<Uint8Array, BufferSource>;

async function* through(
  { readable, writable }: ByteTransform,
  chunks: AsyncIterable<Uint8Array>,
): AsyncIterable<Uint8Array> {
  const feeding = feed(writable.getWriter(), chunks);
  const reader = readable.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
    await feeding;
  } finally {
    // Whoever has read enough lets the feeder go as well.
    await reader.cancel().catch(() => undefined);
  }
}

/** Writes the chunks as fast as they are read. A failure of theirs ends the stream, and so reaches its reader. */
async function feed(
  writer: WritableStreamDefaultWriter<BufferSource>,
  chunks: AsyncIterable<Uint8Array>,
): Promise<void> {
  try {
    for await (const chunk of chunks) {
      await writer.ready;
      // No bytes of ours lie in memory that threads share.
      await writer.write(chunk as Uint8Array<ArrayBuffer>);
    }
    await writer.close();
  } catch (error) {
    await writer.abort(error).catch(() => undefined);
  }
}
