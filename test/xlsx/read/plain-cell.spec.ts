import fc from "fast-check";
import { nodeByteCodec } from "../../../cli/files/node-byte-codec";
import { createPlainCellReader, type PlainCell } from "../../../src/xlsx/read/plain-cell";
import { readWorkbook } from "../../../src/xlsx/read/read-workbook";
import { createValuePool } from "../../../src/xlsx/read/value-pool";
import { bytesSource } from "../../support/bytes-source";
import { makeWorkbook } from "../../support/make-workbook";

const pool = createValuePool(nodeByteCodec);
const a = nodeByteCodec.encodeUtf8("甲");
const shared = Uint32Array.of(pool.codeOfText(a, 0, a.length), 0);
const readPlainCell = createPlainCellReader(pool, shared);

/** What is read of a cell of row 12: its column, its value and how many bytes it took; null when it is left alone. */
function read(cell: string): unknown {
  const found: PlainCell = { column: -1, code: -1 };
  const end = readPlainCell(Buffer.from(`<x/>${cell}<y/>`), 4, 2, found);
  return end === 0 ? null : [found.column, pool.valueOf(found.code), end - 4 - Buffer.byteLength(cell)];
}

describe("createPlainCellReader", () => {
  test.each([
    ['<c r="A12" s="1" t="s"><v>0</v></c>', [0, "甲", 0]],
    ['<c r="XFD12" t="s"><v>1</v></c>', [16_383, null, 0]],
    ['<c r="AB12" s="345"><v>45351</v></c>', [27, 45351, 0]],
    ['<c r="A12"><v>0.25</v></c>', [0, 0.25, 0]],
    ['<c r="A12"><v>123456789012345</v></c>', [0, 123_456_789_012_345, 0]],
    ['<c r="A12" s="1"/>', [0, null, 0]],
    ['<c r="A12" t="inlineStr"><is><t>乙 丙</t></is></c>', [0, "乙 丙", 0]],
    ['<c r="A12" t="inlineStr"><is><t></t></is></c>', [0, null, 0]],
  ])("reads %s", (cell, expected) => {
    expect(read(cell)).toEqual(expected);
  });

  test.each([
    '<row r="12">',
    '<col r="A12"/>',
    '<x:c r="A12"/>',
    "<c r='A12'/>",
    '<c  r="A12"/>',
    '<c s="1" r="A12"/>',
    '<c r="A12" s="1" cm="1"/>',
    '<c r="A123"/>',
    '<c r="A1"/>',
    '<c r="12"/>',
    '<c r="XFE12"/>',
    '<c r="A12" s="x"/>',
    '<c r="A12" t="s"><v>2</v></c>',
    '<c r="A12" t="s"><v></v></c>',
    '<c r="A12" t="s"><v>0 </v></c>',
    '<c r="A12" t="s"><f>A1</f><v>0</v></c>',
    '<c r="A12" t="str"><v>a</v></c>',
    '<c r="A12" t="b"><v>1</v></c>',
    '<c r="A12"><v>-1</v></c>',
    '<c r="A12"><v>1E3</v></c>',
    '<c r="A12"><v>1.2.3</v></c>',
    '<c r="A12"><v>.</v></c>',
    '<c r="A12"><v></v></c>',
    '<c r="A12"><v>1234567890123456</v></c>',
    '<c r="A12"><v>1</v><extLst/></c>',
    '<c r="A12"><f>1</f><v>1</v></c>',
    '<c r="A12" t="inlineStr"><is><t>a&amp;b</t></is></c>',
    '<c r="A12" t="inlineStr"><is><t>_x000D_</t></is></c>',
    '<c r="A12" t="inlineStr"><is><t>a\r\nb</t></is></c>',
    '<c r="A12" t="inlineStr"><is><t> a</t></is></c>',
    '<c r="A12" t="inlineStr"><is><t>a\n</t></is></c>',
    '<c r="A12" t="inlineStr"><is><t>a</t><rPh/></is></c>',
    '<c r="A12" t="inlineStr"><is><t xml:space="preserve">a</t></is></c>',
  ])("leaves %s to the scanner", (cell) => {
    expect(read(cell)).toBeNull();
  });

  test("leaves a cell that is cut off anywhere to the scanner", () => {
    const whole =
      '<c r="A12" s="1" t="inlineStr"><is><t>甲</t></is></c>|<c r="A12" s="1" t="s"><v>0</v></c>|<c r="A12" s="1"><v>1.5</v></c>|<c r="A12"/>';
    for (const cell of whole.split("|").map((text) => Buffer.from(text))) {
      for (let length = 0; length < cell.length; length += 1) {
        expect(readPlainCell(cell.subarray(0, length), 0, 2, { column: 0, code: 0 })).toBe(0);
      }
    }
  });

  test("reads the same as the scanner does, whatever the cells hold", async () => {
    const content = fc.oneof(
      fc.constantFrom("/>", ' t="s"><v>0</v></c>', ' t="s"><v>1</v></c>'),
      fc.stringMatching(/^-?\d{0,17}(?:\.\d{0,8})?$/).map((digits) => `><v>${digits}</v></c>`),
      fc.double({ noNaN: true }).map((value) => `><v>${value}</v></c>`),
      fc
        .string({ unit: fc.constantFrom("甲", "😀", "a", "1", " ", "\n", "\r", "_", "&lt;", "_x0041_"), maxLength: 6 })
        .map((text) => ` t="inlineStr"><is><t>${text}</t></is></c>`),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(content, { maxLength: 5 }), { maxLength: 12 }), async (rows) => {
        const workbooks = [" ", "  "].map((space) => {
          const data = rows.map(
            (row, index) =>
              `<row r="${index + 1}">${row.map((rest, column) => `<c${space}r="${"ABCDE"[column]}${index + 1}" s="2"${rest}`).join("")}</row>`,
          );
          return makeWorkbook({ sheets: [data.join("")], sharedStrings: "<si><t>甲</t></si><si><t>1</t></si>" });
        });
        const [plain, scanned] = await Promise.all(
          workbooks.map((bytes) => readWorkbook(bytesSource(bytes), nodeByteCodec)),
        );
        expect(plain?.ok).toBe(true);
        expect(plain).toEqual(scanned);
      }),
      { numRuns: 100 },
    );
  });
});
