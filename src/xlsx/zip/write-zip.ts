import { type ByteCodec } from "../../ports/byte-codec";
import { type ZipEntry } from "./read-zip-directory";

/** A file for a zip: content to be deflated, or an entry of another zip with its compressed bytes as they are. */
export type ZipPart =
  | { readonly name: string; readonly content: AsyncIterable<Uint8Array> }
  | { readonly entry: ZipEntry; readonly compressed: AsyncIterable<Uint8Array> };

/** What the central directory says of a file. */
type Written = Omit<ZipEntry, "name">;

const maxUint32 = 0xffffffff;
const hasDescriptor = 1 << 3;
const utf8Name = 1 << 11;
const deflated = 8;
/** 1980-01-01 00:00, the first moment of MS-DOS: a clock would make every file differ. */
export const firstMoment = 0x00210000;

/**
 * Writes a zip (APPNOTE 6.3), chunk by chunk and in the order given. The same parts give the same bytes.
 * Sizes of deflated files follow their data; zip64 records appear only where a number needs them.
 */
export async function* writeZip(
  parts: Iterable<ZipPart> | AsyncIterable<ZipPart>,
  codec: ByteCodec,
): AsyncIterable<Uint8Array> {
  const written: Written[] = [];
  let offset = 0;
  for await (const part of parts) {
    const headerOffset = offset;
    const begun = begin(part, headerOffset, codec);
    const header = localHeader(begun);
    offset += header.length;
    yield header;
    if ("entry" in part) {
      for await (const chunk of part.compressed) yield chunk;
      offset += part.entry.compressedSize;
      written.push(begun);
      continue;
    }
    let crc = 0;
    let uncompressedSize = 0;
    const counted = async function* (): AsyncIterable<Uint8Array> {
      for await (const chunk of part.content) {
        crc = codec.crc32(chunk, crc);
        uncompressedSize += chunk.length;
        yield chunk;
      }
    };
    let compressedSize = 0;
    for await (const chunk of codec.deflateRaw(counted())) {
      compressedSize += chunk.length;
      yield chunk;
    }
    const finished = { ...begun, crc32: crc, compressedSize, uncompressedSize };
    const descriptor = dataDescriptor(finished);
    offset += compressedSize + descriptor.length;
    yield descriptor;
    written.push(finished);
  }
  let directorySize = 0;
  for (const file of written) {
    const record = directoryRecord(file);
    directorySize += record.length;
    yield record;
  }
  yield endRecords(written.length, directorySize, offset);
}

function begin(part: ZipPart, headerOffset: number, codec: ByteCodec): Written {
  if ("entry" in part) return { ...part.entry, flags: part.entry.flags & ~hasDescriptor, headerOffset };
  return {
    rawName: codec.encodeUtf8(part.name),
    versionMadeBy: 20,
    flags: hasDescriptor | utf8Name,
    method: deflated,
    modified: firstMoment,
    crc32: 0,
    compressedSize: 0,
    uncompressedSize: 0,
    internalAttributes: 0,
    externalAttributes: 0,
    comment: new Uint8Array(),
    headerOffset,
  };
}

function localHeader(file: Written): Uint8Array {
  const wide = isWide(file.compressedSize, file.uncompressedSize);
  return record([
    [4, 0x04034b50],
    ...described(file, wide),
    [2, file.rawName.length],
    [2, wide ? 20 : 0],
    file.rawName,
    ...(wide ? zip64Extra([file.uncompressedSize, file.compressedSize]) : []),
  ]);
}

function dataDescriptor(file: Written): Uint8Array {
  const width = isWide(file.compressedSize, file.uncompressedSize) ? 8 : 4;
  return record([
    [4, 0x08074b50],
    [4, file.crc32],
    [width, file.compressedSize],
    [width, file.uncompressedSize],
  ]);
}

function directoryRecord(file: Written): Uint8Array {
  const wideNumbers = [file.uncompressedSize, file.compressedSize, file.headerOffset].filter((size) => isWide(size));
  const extra = wideNumbers.length === 0 ? [] : zip64Extra(wideNumbers);
  return record([
    [4, 0x02014b50],
    [2, file.versionMadeBy],
    ...described(file, wideNumbers.length > 0),
    [2, file.rawName.length],
    [2, extra.length === 0 ? 0 : 4 + 8 * wideNumbers.length],
    [2, file.comment.length],
    [2, 0],
    [2, file.internalAttributes],
    [4, file.externalAttributes],
    [4, Math.min(file.headerOffset, maxUint32)],
    file.rawName,
    ...extra,
    file.comment,
  ]);
}

/** The fields that the local header and the directory share, from the version needed to the sizes. */
function described(file: Written, zip64: boolean): readonly Field[] {
  return [
    [2, zip64 ? 45 : 20],
    [2, file.flags],
    [2, file.method],
    [4, file.modified],
    [4, file.crc32],
    [4, Math.min(file.compressedSize, maxUint32)],
    [4, Math.min(file.uncompressedSize, maxUint32)],
  ];
}

function zip64Extra(numbers: readonly number[]): readonly Field[] {
  return [[2, 1], [2, numbers.length * 8], ...numbers.map((number): Field => [8, number])];
}

function endRecords(count: number, directorySize: number, directoryOffset: number): Uint8Array {
  const wide = count >= 0xffff || isWide(directorySize, directoryOffset);
  const end64: readonly Field[] = [
    [4, 0x06064b50],
    [8, 44],
    [2, 45],
    [2, 45],
    [4, 0],
    [4, 0],
    [8, count],
    [8, count],
    [8, directorySize],
    [8, directoryOffset],
    [4, 0x07064b50],
    [4, 0],
    [8, directoryOffset + directorySize],
    [4, 1],
  ];
  return record([
    ...(wide ? end64 : []),
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, Math.min(count, 0xffff)],
    [2, Math.min(count, 0xffff)],
    [4, Math.min(directorySize, maxUint32)],
    [4, Math.min(directoryOffset, maxUint32)],
    [2, 0],
  ]);
}

/** Bytes as they are, or a little-endian number of 2, 4 or 8 bytes. */
type Field = Uint8Array | readonly [width: 2 | 4 | 8, value: number];

function record(fields: readonly Field[]): Uint8Array {
  const size = fields.reduce((sum, field) => sum + (field instanceof Uint8Array ? field.length : field[0]), 0);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const field of fields) {
    if (field instanceof Uint8Array) {
      bytes.set(field, at);
      at += field.length;
      continue;
    }
    const [width, value] = field;
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value % 2 ** 32, true);
    if (width === 8) view.setUint32(at + 4, Math.floor(value / 2 ** 32), true);
    at += width;
  }
  return bytes;
}

function isWide(...sizes: readonly number[]): boolean {
  return sizes.some((size) => size >= maxUint32);
}
