import { type ByteCodec, type ByteSource } from "../../ports/byte-codec";
import { err, ok, type Result } from "../../support/result";
import { findEntryData, readZipDirectory, type ZipEntry } from "../zip/read-zip-directory";
import { type FileFault } from "./file-fault";
import { type ReadLimits } from "./read-limits";
import { recogniseFile } from "./recognise-file";
import { createUtf8Transcoder } from "./utf8-transcoder";
import { createXmlScanner, type XmlHandler } from "./xml-scanner";

/** A zip that is being read, and how much of its allowance is used up. */
export interface Archive {
  readonly source: ByteSource;
  readonly codec: ByteCodec;
  readonly limits: ReadLimits;
  readonly signal: { readonly aborted: boolean };
  /** By name in lower case: part names do not tell case apart (ISO/IEC 29500-2, 6.2.2.3). */
  readonly entries: ReadonlyMap<string, ZipEntry>;
  inflated: number;
}

const readLength = 1 << 18;
/** Small parts may be packed as tightly as they like. */
const ratioFreeBytes = 1 << 24;

export async function openArchive(
  source: ByteSource,
  codec: ByteCodec,
  limits: ReadLimits,
  signal: { readonly aborted: boolean },
): Promise<Result<Archive, FileFault>> {
  const directory = await readZipDirectory(source, (bytes, start, end) => codec.decodeUtf8(bytes, start, end));
  if (!directory.ok) return err(directory.error.kind === "not-a-zip" ? await recogniseFile(source) : directory.error);
  const entries = new Map(directory.value.map((entry) => [entry.name.toLowerCase(), entry]));
  return ok({ source, codec, limits, signal, entries, inflated: 0 });
}

/**
 * Unpacks an XML part chunk by chunk into `handler`. After each chunk `afterChunk` hears the unpacked bytes so far
 * and may end the reading with a fault.
 */
export async function scanPart(
  archive: Archive,
  name: string,
  handler: XmlHandler,
  afterChunk: (bytes: number) => FileFault | null = () => null,
): Promise<FileFault | null> {
  const damaged: FileFault = { kind: "damaged", part: name };
  const entry = archive.entries.get(name.toLowerCase());
  if (entry === undefined) return damaged;
  if ((entry.flags & 1) !== 0) return { kind: "encrypted" };
  if (entry.method !== 0 && entry.method !== 8) return { kind: "unsupported", what: "compression" };
  if (isBomb(archive, entry.uncompressedSize, entry.compressedSize)) return { kind: "too-large" };
  const data = await findEntryData(archive.source, entry);
  if (!data.ok) return damaged;

  const packed = packedBytes(archive.source, data.value, entry.compressedSize);
  const chunks = entry.method === 0 ? packed.chunks : archive.codec.inflateRaw(packed.chunks);
  const scanner = createXmlScanner(handler);
  const toUtf8 = createUtf8Transcoder();
  const before = archive.inflated;
  let bytes = 0;
  let crc = 0;
  const iterator = chunks[Symbol.asyncIterator]();
  try {
    for (;;) {
      if (archive.signal.aborted) return { kind: "cancelled" };
      const chunk = await nextChunk(iterator, packed);
      if (chunk === "damaged") return damaged;
      if (chunk === "end") break;
      bytes += chunk.length;
      archive.inflated = before + bytes;
      if (isBomb(archive, bytes, packed.readBytes())) return { kind: "too-large" };
      crc = archive.codec.crc32(chunk, crc);
      if (!scanner.push(toUtf8(chunk))) return damaged;
      const fault = afterChunk(bytes);
      if (fault !== null) return fault;
    }
  } finally {
    await iterator.return?.();
  }
  return scanner.end() && bytes === entry.uncompressedSize && crc === entry.crc32 ? null : damaged;
}

function isBomb({ limits, inflated }: Archive, bytes: number, packedLength: number): boolean {
  return (
    inflated > limits.inflatedBytes ||
    bytes > limits.inflatedBytes ||
    bytes > Math.max(ratioFreeBytes, packedLength * limits.ratio)
  );
}

interface PackedBytes {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly readBytes: () => number;
  /** Why the source could not be read, if it could not. */
  readonly failure: () => Error | null;
}

function packedBytes(source: ByteSource, offset: number, length: number): PackedBytes {
  let read = 0;
  let failure: Error | null = null;
  async function* chunks(): AsyncIterable<Uint8Array> {
    while (read < length) {
      let chunk: Uint8Array;
      try {
        chunk = await source.read(offset + read, Math.min(readLength, length - read));
      } catch (cause) {
        failure = cause instanceof Error ? cause : new Error(String(cause));
        throw failure;
      }
      if (chunk.length === 0) return;
      read += chunk.length;
      yield chunk;
    }
  }
  return { chunks: chunks(), readBytes: () => read, failure: () => failure };
}

/** Unpacking fails on damaged data; a source that cannot be read is the host's trouble and is thrown on. */
async function nextChunk(
  iterator: AsyncIterator<Uint8Array>,
  packed: PackedBytes,
): Promise<Uint8Array | "damaged" | "end"> {
  try {
    const step = await iterator.next();
    return step.done === true ? "end" : step.value;
  } catch {
    const failure = packed.failure();
    if (failure !== null) throw failure;
    return "damaged";
  }
}
