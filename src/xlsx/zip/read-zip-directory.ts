import { type ByteSource } from "../../ports/byte-codec";
import { err, ok, type Result } from "../../support/result";

/**
 * A file inside a zip, as the central directory tells of it (APPNOTE 4.3.12, zip64 undone).
 * All that is needed to copy it into another zip is here and in its compressed bytes.
 */
export interface ZipEntry {
  /** With `/` between folders, without a leading one. */
  readonly name: string;
  readonly rawName: Uint8Array;
  readonly versionMadeBy: number;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** MS-DOS time in the low half, date in the high half. */
  readonly modified: number;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly uncompressedSize: number;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
  readonly comment: Uint8Array;
  /** Where the local header starts in the source. */
  readonly headerOffset: number;
}

/** Why a source cannot be read as a zip, or a part of it cannot be found. */
export type ZipFault =
  { readonly kind: "not-a-zip" } | { readonly kind: "truncated" } | { readonly kind: "damaged"; readonly part: string };

const endLength = 22;
/** A comment of 64 KB at most, and a margin for bytes that a download or an archive put behind the zip. */
const endSearchLength = endLength + 0xffff + 0x10000;
/** Three hundred thousand parts; no workbook comes near, and no hostile file takes more memory than this. */
const directoryLimit = 1 << 25;
const maxUint32 = 0xffffffff;

/** Reads the list of files of a zip. A name that occurs twice is listed twice. Bytes before and after the zip are borne. */
export async function readZipDirectory(
  source: ByteSource,
  decodeName: (bytes: Uint8Array, start: number, end: number) => string,
): Promise<Result<readonly ZipEntry[], ZipFault>> {
  const end = await findEnd(source);
  if (end === null) return err(await withoutEnd(source));
  // What the end record says of the offset is wrong by as much as there are bytes before the zip.
  const shift = end.offset - end.directorySize - end.directoryOffset;
  if (shift < 0 || end.directorySize > directoryLimit) return err({ kind: "damaged", part: "zip directory" });
  for (const start of [end.directoryOffset + shift, end.directoryOffset]) {
    const entries = parseDirectory(
      await source.read(start, end.directorySize),
      start - end.directoryOffset,
      decodeName,
    );
    if (entries !== null) return ok(entries);
  }
  return err({ kind: "damaged", part: "zip directory" });
}

/** Where the compressed bytes of an entry start; its local header has to be read for that. */
export async function findEntryData(source: ByteSource, entry: ZipEntry): Promise<Result<number, ZipFault>> {
  if (entry.headerOffset + 30 > source.size) return err({ kind: "damaged", part: entry.name });
  const header = viewOf(await source.read(entry.headerOffset, 30));
  if (header.byteLength < 30 || header.getUint32(0, true) !== 0x04034b50) {
    return err({ kind: "damaged", part: entry.name });
  }
  const offset = entry.headerOffset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  if (offset + entry.compressedSize > source.size) return err({ kind: "damaged", part: entry.name });
  return ok(offset);
}

interface End {
  /** Of the (zip64) end record, which the directory comes before. */
  readonly offset: number;
  readonly directorySize: number;
  readonly directoryOffset: number;
}

async function findEnd(source: ByteSource): Promise<End | null> {
  const tailOffset = Math.max(0, source.size - endSearchLength);
  const tail = viewOf(await source.read(tailOffset, source.size - tailOffset));
  for (let at = tail.byteLength - endLength; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== 0x06054b50) continue;
    if (at + endLength + tail.getUint16(at + 20, true) > tail.byteLength) continue;
    const directorySize = tail.getUint32(at + 12, true);
    const directoryOffset = tail.getUint32(at + 16, true);
    const isZip64 =
      directorySize === maxUint32 || directoryOffset === maxUint32 || tail.getUint16(at + 10, true) === 0xffff;
    const end64 = isZip64 ? await findEnd64(source, tailOffset + at) : null;
    return end64 ?? { offset: tailOffset + at, directorySize, directoryOffset };
  }
  return null;
}

async function findEnd64(source: ByteSource, endOffset: number): Promise<End | null> {
  if (endOffset < 76) return null;
  const locator = viewOf(await source.read(endOffset - 20, 20));
  if (locator.byteLength < 20 || locator.getUint32(0, true) !== 0x07064b50) return null;
  for (const offset of [endOffset - 76, readUint64(locator, 8)]) {
    if (offset + 56 > endOffset) continue;
    const record = viewOf(await source.read(offset, 56));
    if (record.byteLength < 56 || record.getUint32(0, true) !== 0x06064b50) continue;
    return { offset, directorySize: readUint64(record, 40), directoryOffset: readUint64(record, 48) };
  }
  return null;
}

async function withoutEnd(source: ByteSource): Promise<ZipFault> {
  const head = viewOf(await source.read(0, Math.min(4, source.size)));
  return { kind: head.byteLength === 4 && head.getUint32(0, true) === 0x04034b50 ? "truncated" : "not-a-zip" };
}

function parseDirectory(
  bytes: Uint8Array,
  shift: number,
  decodeName: (bytes: Uint8Array, start: number, end: number) => string,
): readonly ZipEntry[] | null {
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at + 46 <= view.byteLength && view.getUint32(at, true) === 0x02014b50) {
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const commentEnd = extraEnd + view.getUint16(at + 32, true);
    if (commentEnd > view.byteLength) return null;
    // Zip64 holds only those of the three that do not fit, in this order (APPNOTE 4.5.3).
    const [uncompressedSize, compressedSize, headerOffset] = widen(view, nameEnd, extraEnd, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    entries.push({
      name: decodeName(bytes, at + 46, nameEnd)
        .replaceAll("\\", "/")
        .replace(/^\/+/, ""),
      rawName: bytes.slice(at + 46, nameEnd),
      versionMadeBy: view.getUint16(at + 4, true),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      modified: view.getUint32(at + 12, true),
      crc32: view.getUint32(at + 16, true),
      compressedSize,
      uncompressedSize,
      internalAttributes: view.getUint16(at + 36, true),
      externalAttributes: view.getUint32(at + 38, true),
      comment: bytes.slice(extraEnd, commentEnd),
      headerOffset: headerOffset + shift,
    });
    at = commentEnd;
  }
  const signed = at + 4 <= view.byteLength && view.getUint32(at, true) === 0x05054b50;
  return at === view.byteLength || signed ? entries : null;
}

function widen(
  view: DataView,
  extraStart: number,
  extraEnd: number,
  sizes: readonly [number, number, number],
): readonly [number, number, number] {
  let at = extraStart;
  while (at + 4 <= extraEnd && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  const end = at + 4 <= extraEnd ? Math.min(extraEnd, at + 4 + view.getUint16(at + 2, true)) : 0;
  at += 4;
  const next = (size: number): number => {
    if (size !== maxUint32 || at + 8 > end) return size;
    at += 8;
    return readUint64(view, at - 8);
  };
  return [next(sizes[0]), next(sizes[1]), next(sizes[2])];
}

function readUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
