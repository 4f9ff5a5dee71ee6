import { nodeByteCodec } from "../../../cli/files/node-byte-codec";
import { explainFileFault, type FileFault } from "../../../src/xlsx/read/file-fault";
import { readWorkbook } from "../../../src/xlsx/read/read-workbook";
import { bytesSource } from "../../support/bytes-source";
import { compoundFile } from "../../support/compound-file";
import { faultOf } from "../../support/fault-of";
import { makeWorkbook, workbookParts } from "../../support/make-workbook";
import { makeZip, type ZipPart } from "../../support/make-zip";

const sheet = "xl/worksheets/sheet1.xml";
const rows = Array.from({ length: 300 }, (_, row) => `<row><c><v>${row * 7919}</v></c></row>`).join("");
const parts = workbookParts({ sheets: [rows] });
const damaged = { kind: "damaged", part: sheet };
const withPart = (part: ZipPart): Uint8Array => makeZip([...parts.filter(({ name }) => name !== part.name), part]);
const withSheet = (change: Partial<ZipPart>): Uint8Array =>
  makeZip(parts.map((part) => (part.name === sheet ? { ...part, ...change } : part)));

describe("a workbook that cannot be read says why", () => {
  test("a password, of the whole file or of the zip", async () => {
    const names = ["Root Entry", "EncryptedPackage", "\u0006DataSpaces", "Version"];
    expect(await faultOf(compoundFile(names))).toEqual({ kind: "encrypted" });
    expect(await faultOf(withSheet({ encrypted: true }))).toEqual({ kind: "encrypted" });
  });

  test("cut off anywhere, it is truncated; the sheets are not read in part", async () => {
    const whole = makeZip(parts);
    for (let part = 1; part < 20; part += 1) {
      expect(await faultOf(whole.subarray(0, Math.floor((whole.length * part) / 20)))).toEqual({ kind: "truncated" });
    }
    expect(await faultOf(compoundFile([]).subarray(0, 600))).toEqual({ kind: "truncated" });
    expect(await faultOf(compoundFile([]).subarray(0, 40))).toEqual({ kind: "truncated" });
  });

  test("a binary workbook, an unusual compression", async () => {
    const data = '<R><Relationship Id="1" Type="x/officeDocument" Target="xl/workbook.bin"/></R>';
    expect(await faultOf(makeZip([{ name: "_rels/.rels", data }]))).toEqual({ kind: "unsupported", what: "xlsb" });
    expect(await faultOf(withSheet({ method: 9 }))).toEqual({ kind: "unsupported", what: "compression" });
  });

  test("no sheet, or charts only", async () => {
    expect(await faultOf(makeWorkbook({ sheets: [] }))).toEqual({ kind: "no-sheets" });
    const workbook = '<workbook><sheets><sheet name="c" r:id="c"/></sheets></workbook>';
    const workbookLinks = '<Relationship Id="c" Type="x/chartsheet" Target="c.xml"/>';
    expect(await faultOf(makeWorkbook({ sheets: [], workbook, workbookLinks }))).toEqual({ kind: "no-sheets" });
  });

  test.each<[string, Uint8Array]>([
    ["a size that is wrong", withSheet({ claims: { size: 5 } })],
    ["a packed size that is too small", withSheet({ claims: { compressedSize: 50 } })],
    ["a checksum that is wrong", withSheet({ claims: { crc: 1 } })],
    ["data that is not packed as it says", withSheet({ data: "\u00ff\u00ff\u00ff", stored: true, method: 8 })],
    ["no data", makeZip(parts.filter(({ name }) => name !== sheet))],
    ["no XML", withSheet({ data: "text" })],
    ["nothing in it", withSheet({ data: "" })],
    ["XML that stops early", withSheet({ data: "<worksheet><sheetData><row>" })],
    ["XML that stops in a tag", withSheet({ data: "<worksheet/><x" })],
    ["XML that closes too much", withSheet({ data: "<worksheet></worksheet></x>" })],
    ["attributes without quotes", withSheet({ data: "<worksheet a=1/>" })],
    ["attributes without a value", withSheet({ data: "<worksheet a />" })],
    ["a tag in a tag", withSheet({ data: "<worksheet <a/>" })],
    ["a tag without a name", withSheet({ data: "<worksheet>< a></worksheet>" })],
    ["a slash inside a tag", withSheet({ data: "<worksheet / a='1'>" })],
    ["a slash before white space", withSheet({ data: "<worksheet><a/ ></worksheet>" })],
    ["a reference beyond the last row", makeWorkbook({ sheets: ['<row><c r="A1048577"><v>1</v></c></row>'] })],
    ["entities of its own", withSheet({ data: '<!DOCTYPE w [<!ENTITY a "b">]><worksheet/>' })],
    ["a row beyond the last", makeWorkbook({ sheets: ['<row r="1048577"><c><v>1</v></c></row>'] })],
    ["a row zero", makeWorkbook({ sheets: ['<row r="0"/>'] })],
    ["a column beyond the last", makeWorkbook({ sheets: ['<row r="1"><c r="XFE1"><v>1</v></c></row>'] })],
    ["a reference without a column", makeWorkbook({ sheets: ['<row r="1"><c r="1"><v>1</v></c></row>'] })],
    [
      "a reference without a row, in a row without a number",
      makeWorkbook({ sheets: ['<row><c r="A"><v>1</v></c></row>'] }),
    ],
    ["a cell past the last column", makeWorkbook({ sheets: ['<row><c r="XFD1"/><c><v>1</v></c></row>'] })],
    ["a shared string that is not there", makeWorkbook({ sheets: ['<row><c t="s"><v>0</v></c></row>'] })],
    ["a token without end", withSheet({ data: `<worksheet><a x="${"b".repeat(17_000_000)}` })],
  ])("damage: a sheet with %s", async (_, bytes) => {
    expect(await faultOf(bytes, { limits: { ratio: 1e9 } })).toEqual(damaged);
  });

  test("damage of any single byte never throws, and never passes for another value", async () => {
    const whole = makeZip(parts);
    const intact = await readWorkbook(bytesSource(whole), nodeByteCodec);
    for (let at = 0; at < whole.length; at += 5) {
      const bent = Uint8Array.from(whole);
      bent[at] = (bent[at] ?? 0) ^ 0x10;
      const result = await readWorkbook(bytesSource(bent), nodeByteCodec);
      expect([at, result.ok ? result : intact]).toEqual([at, intact]);
    }
  });

  test("a part that the workbook lists but does not have, or does not link to", async () => {
    expect(
      await faultOf(
        withPart({
          name: "xl/workbook.xml",
          data: '<workbook><sheets><sheet name="a" r:id="nowhere"/></sheets></workbook>',
        }),
      ),
    ).toEqual({ kind: "damaged", part: "xl/workbook.xml" });
    expect(await faultOf(makeZip(parts.filter(({ name }) => name !== "xl/workbook.xml")))).toEqual({
      kind: "damaged",
      part: "xl/workbook.xml",
    });
  });

  test("cancelled before and while it is read", async () => {
    expect(await faultOf(makeZip(parts), { signal: { aborted: true } })).toEqual({ kind: "cancelled" });
    const signal = { aborted: false };
    const onProgress = (): void => void (signal.aborted = true);
    expect(await faultOf(makeZip(parts), { signal, onProgress })).toEqual({ kind: "cancelled" });
  });

  test("a source that cannot be read is the host's trouble and is thrown on", async () => {
    const source = bytesSource(makeZip(parts));
    let reads = 0;
    const failing = {
      ...source,
      read: (offset: number, length: number) =>
        (reads += 1) > 3 ? Promise.reject(new Error("EIO")) : source.read(offset, length),
    };
    await expect(readWorkbook(failing, nodeByteCodec)).rejects.toThrow("EIO");
  });
});

test("progress counts the bytes of the sheets and ends with all of them", async () => {
  const heard: number[][] = [];
  await readWorkbook(bytesSource(makeWorkbook({ sheets: [rows, rows] })), nodeByteCodec, {
    onProgress: (...bytes) => heard.push(bytes),
  });
  const size = Buffer.byteLength(String(parts.find(({ name }) => name === sheet)?.data));
  expect(heard).toEqual([
    [size, size * 2],
    [size * 2, size * 2],
  ]);
});

test("every fault is one sentence in Chinese and in English", () => {
  const faults: FileFault[] = [
    { kind: "encrypted" },
    damaged as FileFault,
    { kind: "truncated" },
    { kind: "too-large" },
    { kind: "no-sheets" },
    { kind: "cancelled" },
    { kind: "unsupported", what: "xlsb" },
    { kind: "unsupported", what: "compression" },
    { kind: "not-a-workbook", looksLike: "html" },
    { kind: "not-a-workbook", looksLike: "old-excel" },
  ];
  for (const fault of faults) {
    const { zh, en } = explainFileFault(fault);
    expect(zh).toMatch(/^[^。]+。$/);
    expect(en).toMatch(/^[A-Z].+\.$/);
  }
  expect(explainFileFault({ kind: "encrypted" }).zh).toContain("清空密码");
  expect(explainFileFault(damaged as FileFault).zh).toContain(sheet);
});
