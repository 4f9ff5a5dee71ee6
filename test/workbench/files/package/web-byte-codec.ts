import { type ByteCodec, crc32 } from "../../../../src";

/** Bytes by what browsers and Node have in common. */
export const webByteCodec: ByteCodec = {
  inflateRaw: (chunks) => through(new DecompressionStream("deflate-raw"), chunks),
  deflateRaw: (chunks) => through(new CompressionStream("deflate-raw"), chunks),
  crc32,
  decodeUtf8: (bytes, start, end) => decoder.decode(bytes.subarray(start, end)),
  encodeUtf8: (text) => encoder.encode(text),
  decode(bytes, encoding) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      return null;
    }
  },
};

/** A byte order mark inside a text is a character like any other. */
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();

async function* through(stream: GenericTransformStream, chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const writer = (stream.writable as WritableStream<Uint8Array>).getWriter();
  const reader = (stream.readable as ReadableStream<Uint8Array>).getReader();
  const written = pour(chunks, writer);
  // A failure of the input reaches whoever reads below, through the stream; here it must only not go unheard.
  written.catch(() => undefined);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
    await written;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function pour(chunks: AsyncIterable<Uint8Array>, writer: WritableStreamDefaultWriter<Uint8Array>): Promise<void> {
  try {
    for await (const chunk of chunks) await writer.write(chunk);
    await writer.close();
  } catch (cause) {
    await writer.abort(cause).catch(() => undefined);
    throw cause;
  }
}
