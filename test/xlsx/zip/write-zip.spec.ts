import { crc32 as nodeCrc32, inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { nodeByteCodec } from "../../../cli/files/node-byte-codec";
import { type ByteSource } from "../../../src/ports/byte-codec";
import { crc32 } from "../../../src/xlsx/zip/crc32";
import { readZipDirectory, type ZipEntry } from "../../../src/xlsx/zip/read-zip-directory";
import { writeZip, type ZipPart } from "../../../src/xlsx/zip/write-zip";
import { bytesSource } from "../../support/bytes-source";
import { collectBytes } from "../../support/collect-bytes";
import { zipParts } from "../../support/zip-parts";

async function* chunksOf(...texts: readonly string[]): AsyncIterable<Uint8Array> {
  for (const text of texts) yield await Promise.resolve(Buffer.from(text));
}

const decodeName: typeof nodeByteCodec.decodeUtf8 = (...name) => nodeByteCodec.decodeUtf8(...name);

const zipped = (...parts: readonly ZipPart[]): Promise<Buffer> => collectBytes(writeZip(parts, nodeByteCodec));

test("the checksum is that of zlib, in one piece or in several", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(100), (bytes, cut) => {
      expect(crc32(bytes)).toBe(nodeCrc32(bytes));
      expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(nodeCrc32(bytes));
    }),
  );
});

test("what is written can be read, names in Chinese and empty files included", async () => {
  const zip = await zipped(
    { name: "xl/工作簿.xml", content: chunksOf("<a>", "平顶山".repeat(9000), "</a>") },
    { name: "empty", content: chunksOf() },
  );
  const parts = await zipParts(zip);
  expect([...parts.keys()]).toEqual(["xl/工作簿.xml", "empty"]);
  expect(parts.get("xl/工作簿.xml")?.toString()).toBe(`<a>${"平顶山".repeat(9000)}</a>`);
  expect(parts.get("empty")).toHaveLength(0);
});

test("the same parts give the same bytes", async () => {
  const once = await zipped({ name: "a", content: chunksOf("b", "c") });
  expect(await zipped({ name: "a", content: chunksOf("bc") })).toEqual(once);
});

test("an entry of another zip is copied without being unpacked, and the copy of the copy is the same", async () => {
  const first = await zipped(
    { name: "a", content: chunksOf("甲".repeat(500)) },
    { name: "b", content: chunksOf("乙") },
  );
  const copy = await copied(first);
  expect([...(await zipParts(copy)).values()].map(String)).toEqual(["甲".repeat(500), "乙"]);
  expect(await copied(copy)).toEqual(copy);
  // No sizes follow the data any more, and the flags say so.
  expect([first.readUInt16LE(6), copy.readUInt16LE(6)]).toEqual([0x808, 0x800]);
});

async function copied(zip: Uint8Array): Promise<Buffer> {
  const parts: ZipPart[] = (await entriesOf(zip)).map((entry) => {
    // The name is ASCII and one byte long, and there is no extra field.
    const start = entry.headerOffset + 31;
    return {
      entry,
      compressed: (async function* () {
        yield await Promise.resolve(zip.subarray(start, start + entry.compressedSize));
      })(),
    };
  });
  return zipped(...parts);
}

async function entriesOf(zip: Uint8Array): Promise<readonly ZipEntry[]> {
  const directory = await readZipDirectory(bytesSource(zip), decodeName);
  if (!directory.ok) throw new Error(directory.error.kind);
  return directory.value;
}

test("numbers beyond 32 bits stand in zip64 records", async () => {
  const size = 6_000_000_000;
  const entry: ZipEntry = {
    name: "huge",
    rawName: Buffer.from("huge"),
    versionMadeBy: 20,
    flags: 0,
    method: 8,
    modified: 0x210000,
    crc32: 1,
    compressedSize: size,
    uncompressedSize: size + 1,
    internalAttributes: 0,
    externalAttributes: 0,
    comment: new Uint8Array(),
    headerOffset: 0,
  };
  // Only what surrounds the data is made; the data itself is left out.
  const bytes = await zipped({ entry, compressed: chunksOf() }, { name: "after", content: chunksOf("x") });
  const header = bytes.subarray(0, 54);
  expect(header.readUInt16LE(4)).toBe(45);
  expect([header.readUInt32LE(18), header.readUInt32LE(22), header.readUInt16LE(28)]).toEqual([
    0xffffffff, 0xffffffff, 20,
  ]);
  expect(header.readBigUInt64LE(38)).toBe(BigInt(size + 1));
  expect(header.readBigUInt64LE(46)).toBe(BigInt(size));

  const end = 54 + size;
  const whole: ByteSource = {
    size: size + bytes.length,
    read(offset, length) {
      const read = Buffer.alloc(length);
      for (let at = 0; at < length; at += 1) {
        const place = offset + at;
        read[at] = place >= 54 && place < end ? 0 : (bytes[place < 54 ? place : place - size] ?? 0);
      }
      return Promise.resolve(read);
    },
  };
  const directory = await readZipDirectory(whole, decodeName);
  expect(directory).toMatchObject({
    ok: true,
    value: [
      { name: "huge", compressedSize: size, uncompressedSize: size + 1, headerOffset: 0 },
      { name: "after", uncompressedSize: 1, headerOffset: size + 54 },
    ],
  });
});

test("more than 65 534 files need zip64 end records", async () => {
  const count = 65_535;
  const parts = Array.from({ length: count }, (_, index): ZipPart => ({
    entry: { ...emptyEntry, rawName: Buffer.from(String(index)) },
    compressed: chunksOf(),
  }));
  const zip = await zipped(...parts);
  expect(await entriesOf(zip)).toHaveLength(count);
  const end64 = zip.length - 22 - 20 - 56;
  expect([zip.readUInt32LE(end64), zip.readBigUInt64LE(end64 + 32)]).toEqual([0x06064b50, BigInt(count)]);
});

const emptyEntry: ZipEntry = {
  name: "",
  rawName: new Uint8Array(),
  versionMadeBy: 20,
  flags: 0,
  method: 0,
  modified: 0,
  crc32: 0,
  compressedSize: 0,
  uncompressedSize: 0,
  internalAttributes: 0,
  externalAttributes: 0,
  comment: new Uint8Array(),
  headerOffset: 0,
};

test("sizes that follow the data are found by a reader that goes from the front", async () => {
  const zip = await zipped({ name: "a", content: chunksOf("text") });
  const [entry] = await entriesOf(zip);
  const packed = entry?.compressedSize ?? 0;
  expect(inflateRawSync(zip.subarray(31, 31 + packed)).toString()).toBe("text");
  const descriptor = zip.subarray(31 + packed);
  expect([0, 4, 8, 12].map((at) => descriptor.readUInt32LE(at))).toEqual([0x08074b50, nodeCrc32("text"), packed, 4]);
});
