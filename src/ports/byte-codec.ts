/**
 * What the core needs from a host to read and write bytes: Node has it in zlib and TextDecoder,
 * a browser in DecompressionStream and TextDecoder.
 */
export interface ByteCodec {
  /** Raw deflate, undone chunk by chunk; rejects on damaged data. */
  inflateRaw(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
  /** Raw deflate, chunk by chunk. */
  deflateRaw(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
  /** The CRC-32 of zip files, carried on from `crc`; the core has its own for hosts that have none. */
  crc32(bytes: Uint8Array, crc: number): number;
  /** Text of UTF-8 bytes; malformed sequences become U+FFFD. */
  decodeUtf8(bytes: Uint8Array, start: number, end: number): string;
  encodeUtf8(text: string): Uint8Array;
  /** Text in another encoding, or `null` where the bytes are not valid in it. */
  decode(bytes: Uint8Array, encoding: "utf-8" | "gb18030" | "utf-16le" | "utf-16be"): string | null;
}

/** A file that can be read at any place, so that a large one need not be held whole. */
export interface ByteSource {
  readonly size: number;
  read(offset: number, length: number): Promise<Uint8Array>;
}
