import { findEntryData, readZipDirectory } from "../../../src/xlsx/zip/read-zip-directory";
import { bytesSource } from "../../support/bytes-source";
import { makeZip, type ZipPart } from "../../support/make-zip";

const decodeName = (bytes: Uint8Array, start: number, end: number): string =>
  Buffer.from(bytes.subarray(start, end)).toString("utf8");
const parts: readonly ZipPart[] = [
  { name: "xl/台账.xml", data: "<a/>", stored: true },
  { name: "\\xl\\b.xml", data: "bbbbbbbbbbbbbbbbbbbb", descriptor: true },
];
const noise = new Uint8Array(3000).fill(0x50);

async function entriesOf(zip: Uint8Array): Promise<unknown> {
  const source = bytesSource(zip);
  const directory = await readZipDirectory(source, decodeName);
  if (!directory.ok) return directory.error.kind;
  return Promise.all(
    directory.value.map(async (entry) => {
      const data = await findEntryData(source, entry);
      return [entry.name, entry.method, entry.flags & 8, entry.uncompressedSize, data.ok && zip[data.value]];
    }),
  );
}

const expected = [
  ["xl/台账.xml", 0, 0, 4, 0x3c],
  ["xl/b.xml", 8, 8, 20, 0x4b],
];

describe("readZipDirectory", () => {
  test.each([
    ["plain", makeZip(parts)],
    ["with bytes before it", makeZip(parts, { before: noise })],
    ["with bytes after it", makeZip(parts, { after: noise })],
    [
      "with bytes after it that look like an end",
      makeZip(parts, { after: Buffer.from("PK\u0005\u0006".padEnd(20, "\0") + "\u0001\u0001") }),
    ],
    ["with zip64 end records", makeZip(parts, { zip64: true })],
    ["with zip64 end records and bytes before it", makeZip(parts, { zip64: true, before: noise })],
    [
      "with zip64 fields",
      makeZip(
        parts.map((part) => ({ ...part, zip64: true })),
        { before: noise },
      ),
    ],
  ])("lists the files of a zip %s", async (_, zip) => {
    expect(await entriesOf(zip)).toEqual(expected);
  });

  test("lists a name that occurs twice twice", async () => {
    const twice = makeZip([
      { name: "a", data: "1" },
      { name: "a", data: "22" },
    ]);
    expect(await entriesOf(twice)).toEqual([
      ["a", 8, 0, 1, expect.any(Number)],
      ["a", 8, 0, 2, expect.any(Number)],
    ]);
  });

  test("keeps what a copy of an entry needs", async () => {
    const directory = await readZipDirectory(bytesSource(makeZip(parts)), decodeName);
    expect(directory.ok && directory.value[1]).toMatchObject({
      rawName: new Uint8Array(Buffer.from("\\xl\\b.xml")),
      modified: 0x5a210000,
      crc32: 0x8ad0642c,
      versionMadeBy: 20,
    });
  });

  test("a zip without its end is truncated, other bytes are no zip", async () => {
    const zip = makeZip(parts);
    expect(await entriesOf(zip.subarray(0, zip.length - 1))).toBe("truncated");
    expect(await entriesOf(noise)).toBe("not-a-zip");
    expect(await entriesOf(new Uint8Array())).toBe("not-a-zip");
  });

  test("a directory that is overwritten is damaged", async () => {
    const zip = makeZip(parts).slice();
    zip.fill(0, zip.length - 60, zip.length - 30);
    expect(await entriesOf(zip)).toBe("damaged");
  });

  test("an entry whose header or data lies outside the file is damaged", async () => {
    const source = bytesSource(makeZip([{ name: "a", data: "1", claims: { compressedSize: 5000 } }]));
    const directory = await readZipDirectory(source, decodeName);
    if (!directory.ok) throw new Error("no directory");
    const [entry] = directory.value;
    if (entry === undefined) throw new Error("no entry");
    const damaged = { ok: false, error: { kind: "damaged", part: "a" } };
    expect(await findEntryData(source, entry)).toEqual(damaged);
    expect(await findEntryData(source, { ...entry, headerOffset: 9 ** 9 })).toEqual(damaged);
    expect(await findEntryData(source, { ...entry, compressedSize: 0, headerOffset: 1 })).toEqual(damaged);
  });
});
