import { Readable, pipeline, type Transform, type TransformOptions } from "node:stream";
import { crc32, createDeflateRaw, createInflateRaw, type ZlibOptions } from "node:zlib";
import { type ByteCodec } from "../../src";

/** Bytes in Node: zlib works in its own threads, so that unpacking and scanning share two cores. */
export const nodeByteCodec: ByteCodec = {
  inflateRaw: (chunks) => through(createInflateRaw(inflateOptions), chunks),
  deflateRaw: (chunks) => through(createDeflateRaw({ chunkSize, level: 6 }), chunks),
  crc32,
  decodeUtf8,
  encodeUtf8: (text) => Buffer.from(text, "utf8"),
  decode(bytes, encoding) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      return null;
    }
  },
};

const chunkSize = 1 << 18;
/** How far unpacking may run ahead of whoever reads. */
const aheadBytes = 1 << 22;

const inflateOptions: ZlibOptions & TransformOptions = { chunkSize, readableHighWaterMark: aheadBytes };

async function* through(transform: Transform, chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  // A failure of the input destroys the transform, and so reaches the reader below.
  pipeline(Readable.from(chunks, { highWaterMark: 2 }), transform, () => undefined);
  for await (const chunk of transform) yield chunk as Uint8Array;
}

/** The bytes last decoded from: millions of short texts come from few pages, each its own view would be garbage. */
let page: Buffer = Buffer.alloc(0);

function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  if (page.buffer !== bytes.buffer) page = Buffer.from(bytes.buffer);
  return page.toString("utf8", bytes.byteOffset + start, bytes.byteOffset + end);
}
