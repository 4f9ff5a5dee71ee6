import { nodeByteCodec } from "../../../cli/files/node-byte-codec";
import { readWorkbook } from "../../../src/xlsx/read/read-workbook";
import { bytesSource } from "../../support/bytes-source";
import { faultOf } from "../../support/fault-of";
import { makeWorkbook, workbookParts } from "../../support/make-workbook";
import { makeZip, type ZipPart } from "../../support/make-zip";

const sheet = "xl/worksheets/sheet1.xml";
const rows = Array.from({ length: 300 }, (_, row) => `<row><c><v>${row * 7919}</v></c></row>`).join("");
const parts = workbookParts({ sheets: [rows] });
const withSheet = (change: Partial<ZipPart>): Uint8Array =>
  makeZip(parts.map((part) => (part.name === sheet ? { ...part, ...change } : part)));

describe("a file that unpacks to too much is refused in time", () => {
  const tooLarge = { kind: "too-large" };
  const bomb = Buffer.concat([Buffer.from("<worksheet><sheetData>"), Buffer.alloc(64 << 20, "<a/>")]);

  test("by the ratio it declares, before it is unpacked", async () => {
    const unpack = jest.spyOn(nodeByteCodec, "inflateRaw");
    expect(await faultOf(withSheet({ data: "<w/>", claims: { size: 2 ** 31 } }))).toEqual(tooLarge);
    // The two lists of relationships and the workbook were unpacked, and the shared strings.
    expect(unpack).toHaveBeenCalledTimes(4);
    unpack.mockRestore();
  });

  test("by the ratio it has, whatever it declares", async () => {
    let read = 0;
    const onProgress = (done: number): void => void (read = done);
    expect(
      await faultOf(withSheet({ data: bomb, claims: { size: 4000 } }), { onProgress, limits: { ratio: 50 } }),
    ).toEqual(tooLarge);
    expect(read).toBeLessThan(20 << 20);
  });

  test("by all that is unpacked", async () => {
    expect(await faultOf(makeZip(parts), { limits: { inflatedBytes: 5000 } })).toEqual(tooLarge);
  });

  test("by cells scattered over the sheet, with little memory", async () => {
    const row = Array.from(
      { length: 400 },
      (_, index) =>
        `<c r="${String.fromCharCode(65 + (index % 26))}${String.fromCharCode(65 + Math.floor(index / 26))}1048576"><v>1</v></c>`,
    ).join("");
    const before = process.memoryUsage().arrayBuffers;
    expect(await faultOf(makeWorkbook({ sheets: [`<row r="1048576">${row}</row>`] }))).toEqual(tooLarge);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 ** 31);
  });

  test("by distinct text, and by text that no cell can hold", async () => {
    const cells = Array.from({ length: 50 }, (_, index) => `<row><c t="str"><v>text ${index}</v></c></row>`).join("");
    expect(await faultOf(makeWorkbook({ sheets: [cells] }), { limits: { textBytes: 100 } })).toEqual(tooLarge);
    const long = `<t>${"字".repeat(1 << 20)}</t>`;
    const limits = { ratio: 1e9 };
    expect(await faultOf(makeWorkbook({ sheets: [`<row><c t="inlineStr"><is>${long}${long}`] }), { limits })).toEqual(
      tooLarge,
    );
    expect(await faultOf(makeWorkbook({ sheets: [""], sharedStrings: `<si>${long}${long}` }), { limits })).toEqual(
      tooLarge,
    );
  });
});

describe("a stray cell in the last corner", () => {
  test("is read without memory for the columns between", async () => {
    const bytes = makeWorkbook({
      sheets: ['<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'],
    });
    const result = await readWorkbook(bytesSource(bytes), nodeByteCodec);
    const found = result.ok ? result.value.sheets[0] : undefined;
    expect([found?.rowCount, found?.columns.length, found?.columns[16_383]?.codes[1_048_575]]).toEqual([
      1_048_576, 16_384, 1,
    ]);
    expect(new Set(found?.columns.map((column) => column.codes)).size).toBe(3);
  });
});
