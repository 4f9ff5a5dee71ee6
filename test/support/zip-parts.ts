import { crc32, inflateRawSync } from "node:zlib";
import { nodeByteCodec } from "../../cli/files/node-byte-codec";
import { findEntryData, readZipDirectory } from "../../src/xlsx/zip/read-zip-directory";
import { bytesSource } from "./bytes-source";

/** The files of a zip by name, unpacked by zlib; throws where a size or a checksum is wrong. */
export async function zipParts(bytes: Uint8Array): Promise<ReadonlyMap<string, Buffer>> {
  const source = bytesSource(bytes);
  const directory = await readZipDirectory(source, (...name) => nodeByteCodec.decodeUtf8(...name));
  if (!directory.ok) throw new Error(`No zip: ${directory.error.kind}`);
  const parts = new Map<string, Buffer>();
  for (const entry of directory.value) {
    const offset = await findEntryData(source, entry);
    if (!offset.ok) throw new Error(`No data: ${entry.name}`);
    const packed = await source.read(offset.value, entry.compressedSize);
    const data = entry.method === 0 ? Buffer.from(packed) : inflateRawSync(packed);
    if (data.length !== entry.uncompressedSize) throw new Error(`Wrong size: ${entry.name}`);
    if (crc32(data) !== entry.crc32) throw new Error(`Wrong checksum: ${entry.name}`);
    if (parts.has(entry.name)) throw new Error(`Twice in the zip: ${entry.name}`);
    parts.set(entry.name, data);
  }
  return parts;
}

/** The text of one part; throws where there is none. */
export function partText(parts: ReadonlyMap<string, Buffer>, name: string): string {
  const part = parts.get(name);
  if (part === undefined) throw new Error(`No part ${name}, only ${[...parts.keys()].join(", ")}`);
  return part.toString("utf8");
}
