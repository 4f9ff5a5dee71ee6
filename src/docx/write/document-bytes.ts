import { type DocumentPlan } from "../../documents/document-plan";
import { type ByteCodec, type ByteSource } from "../../ports/byte-codec";
import { findEntryData, readZipDirectory } from "../../xlsx/zip/read-zip-directory";
import { firstMoment, type ZipPart } from "../../xlsx/zip/write-zip";
import { oneChunk, zipBytes } from "../../xlsx/zip/zip-bytes";
import { replacedParts } from "./package-parts";

/**
 * A document as a .docx file in the layout of GB/T 9704. The same plan gives the same bytes on every machine: the
 * library packs without the host, and the times that it puts into the package are taken out.
 */
export async function documentBytes(plan: DocumentPlan, codec: ByteCodec): Promise<Uint8Array> {
  // The library is large; a pane should not wait for it before somebody wants a document.
  const { packDocument } = await import("./pack-document");
  const packed = await packDocument(plan, replacedParts(plan.info));
  return zipBytes(timelessParts(packed, codec), codec);
}

/** The files of a package, compressed as they are. */
async function* timelessParts(packed: Uint8Array, codec: ByteCodec): AsyncIterable<ZipPart> {
  const source: ByteSource = {
    size: packed.length,
    read: (offset, length) => Promise.resolve(packed.subarray(offset, offset + length)),
  };
  const entries = await readZipDirectory(source, (bytes, start, end) => codec.decodeUtf8(bytes, start, end));
  if (!entries.ok) throw new Error("The library's package is not a zip");
  for (const entry of entries.value) {
    const start = await findEntryData(source, entry);
    if (!start.ok) throw new Error(`The library's package lacks ${entry.name}`);
    const compressed = packed.subarray(start.value, start.value + entry.compressedSize);
    yield { entry: { ...entry, modified: firstMoment }, compressed: oneChunk(compressed) };
  }
}
