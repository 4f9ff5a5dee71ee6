import { type ByteCodec, type ByteSource } from "../../ports/byte-codec";
import { err, ok, type Result } from "../../support/result";
import { type FileFault } from "../read/file-fault";
import { recogniseFile } from "../read/recognise-file";
import { joinBytes } from "../xml/windows";
import { findEntryData, readZipDirectory, type ZipEntry } from "../zip/read-zip-directory";

/** The parts of a file; their names are compared without regard to case (ISO/IEC 29500-2). */
export interface Package {
  readonly entries: readonly ZipEntry[];
  has(name: string): boolean;
  /** The whole text of a part; empty where there is none. */
  text(name: string): Promise<string>;
  /** A part's bytes, unpacked. Ends early where they are damaged, and then {@link fault} tells. */
  unpacked(name: string): AsyncIterable<Uint8Array>;
  /** A part's bytes as they stand in the file. */
  compressed(entry: ZipEntry): AsyncIterable<Uint8Array>;
  /** The first damage met while parts were read. */
  fault(): FileFault | null;
}

const chunkBytes = 1 << 18;

/** Opens a zip whose every part is where the directory says and packed in a way that can be undone. */
export async function openPackage(source: ByteSource, codec: ByteCodec): Promise<Result<Package, FileFault>> {
  const directory = await readZipDirectory(source, (bytes, start, end) => codec.decodeUtf8(bytes, start, end));
  if (!directory.ok) return err(directory.error.kind === "not-a-zip" ? await recogniseFile(source) : directory.error);
  const offsets = new Map<ZipEntry, number>();
  const byName = new Map<string, ZipEntry>();
  for (const entry of directory.value) {
    const offset = await findEntryData(source, entry);
    if (!offset.ok) return err({ kind: "damaged", part: entry.name });
    if ((entry.flags & 1) !== 0) return err({ kind: "encrypted" });
    if (entry.method !== 0 && entry.method !== 8) return err({ kind: "unsupported", what: "compression" });
    offsets.set(entry, offset.value);
    byName.set(entry.name.toLowerCase(), entry);
  }
  let fault: FileFault | null = null;
  let hostFailed = false;

  async function* compressed(entry: ZipEntry): AsyncIterable<Uint8Array> {
    const offset = offsets.get(entry) ?? 0;
    for (let at = 0; at < entry.compressedSize; at += chunkBytes) {
      yield await source.read(offset + at, Math.min(chunkBytes, entry.compressedSize - at)).catch((cause: unknown) => {
        hostFailed = true;
        throw cause;
      });
    }
  }

  async function* unpacked(name: string): AsyncIterable<Uint8Array> {
    const entry = byName.get(name.toLowerCase());
    if (entry === undefined) return;
    let crc = 0;
    let damaged = false;
    try {
      for await (const chunk of entry.method === 0 ? compressed(entry) : codec.inflateRaw(compressed(entry))) {
        crc = codec.crc32(chunk, crc);
        yield chunk;
      }
    } catch (cause) {
      // A source that cannot be read is the host's trouble.
      if (hostFailed) throw cause;
      damaged = true;
    }
    if (damaged || crc !== entry.crc32) fault ??= { kind: "damaged", part: entry.name };
  }

  return ok({
    entries: directory.value,
    has: (name) => byName.has(name.toLowerCase()),
    async text(name) {
      const pieces: Uint8Array[] = [];
      let size = 0;
      for await (const piece of unpacked(name)) {
        pieces.push(piece);
        size += piece.length;
      }
      return codec.decodeUtf8(joinBytes(pieces, size), 0, size);
    },
    unpacked,
    compressed,
    fault: () => fault,
  });
}
