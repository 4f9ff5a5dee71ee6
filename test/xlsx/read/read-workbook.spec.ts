import { nodeByteCodec } from "../../../cli/files/node-byte-codec";
import { type ByteCodec } from "../../../src/ports/byte-codec";
import { readWorkbook } from "../../../src/xlsx/read/read-workbook";
import { bytesSource } from "../../support/bytes-source";
import { makeWorkbook, type WorkbookXml } from "../../support/make-workbook";
import { gridsOf, inChunks } from "../../support/sheet-grid";

const read = async (xml: WorkbookXml): Promise<unknown> =>
  gridsOf(await readWorkbook(bytesSource(makeWorkbook(xml)), nodeByteCodec));
/** The cells of the first sheet, given what its `sheetData` holds. */
const cells = async (data: string, sharedStrings = ""): Promise<unknown> =>
  ((await read({ sheets: [data], sharedStrings })) as Record<string, unknown>).Sheet1;

describe("readWorkbook reads cells", () => {
  test.each([
    ["numbers", '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="n"><v>-0.5</v></c></row>', [[1, -0.5]]],
    [
      "numbers in any spelling",
      '<row r="1"><c r="A1"><v>1.5E-7</v></c><c r="B1"><v> 007 </v></c></row>',
      [[1.5e-7, 7]],
    ],
    ["seventeen digits", '<row r="1"><c r="A1"><v>0.10000000000000001</v></c></row>', [[0.1]]],
    [
      "what is no number as text",
      '<row r="1"><c r="A1"><v>0x10</v></c><c r="B1"><v>1e999</v></c></row>',
      [["0x10", "1e999"]],
    ],
    ["booleans", '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c></row>', [[true, false]]],
    ["errors as their text", '<row r="1"><c r="A1" t="e"><v>#N/A</v></c></row>', [["#N/A"]]],
    ["inline text", '<row r="1"><c r="A1" t="inlineStr"><is><t>平顶山市</t></is></c></row>', [["平顶山市"]]],
    [
      "inline text in runs, without phonetic guides",
      '<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>许</t></r><r><t>可</t></r><rPh sb="0" eb="1"><t>きょか</t></rPh></is></c></row>',
      [["许可"]],
    ],
    ["a formula's text", '<row r="1"><c r="A1" t="str"><f>A2&amp;"x"</f><v>甲x</v></c></row>', [["甲x"]]],
    ["a formula's number", '<row r="1"><c r="A1"><f t="shared" ref="A1:A9" si="0">1+1</f><v>2</v></c></row>', [[2]]],
    [
      "a formula without a result as a blank",
      '<row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><v>1</v></c></row>',
      [[null, 1]],
    ],
    ["empty text as a blank", '<row r="1"><c r="A1" t="str"><v></v></c><c r="B1"><v>1</v></c></row>', [[null, 1]]],
    [
      "styled blanks as blanks",
      '<row r="1"><c r="A1" s="3"/><c r="B1"><v>1</v></c><c r="C1" s="3"></c></row>',
      [[null, 1]],
    ],
    [
      "cells without a reference where they stand",
      '<row r="1"><c><v>1</v></c><c r="D1"><v>4</v></c><c><v>5</v></c></row>',
      [[1, null, null, 4, 5]],
    ],
    [
      "rows without a number where they stand",
      '<row><c><v>1</v></c></row><row r="3"><c><v>3</v></c></row><row><c><v>4</v></c></row>',
      [[1], [null], [3], [4]],
    ],
    ["the row of a reference when the row has no number", '<row><c r="A2"><v>2</v></c></row>', [[null], [2]]],
    [
      "cells and rows out of order",
      '<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
      [
        [1, null],
        [3, 4],
      ],
    ],
    ["a cell given twice as its last value", '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>', [[2]]],
    [
      "a value before a styled blank of the same address",
      '<row r="1"><c r="A1"><v>1</v></c><c r="A1" s="1"/></row><row r="2"><c r="A2"><v>2</v></c><c r="A2"></c></row>',
      [[1], [2]],
    ],
    [
      "cells in the row that holds them, whatever their references say",
      '<row r="2"><c r="A9"><v>1</v></c><c  r="B9"><v>2</v></c></row>',
      [
        [null, null],
        [1, 2],
      ],
    ],
    [
      "the first days of 1900",
      '<row r="1"><c r="A1" t="d"><v>1900-01-01</v></c><c r="B1" t="d"><v>1900-03-01</v></c></row>',
      [[1, 61]],
    ],
    ["an escape whose underscores are references", '<row><c t="str"><v>&#95;x0042&#x5F;</v></c></row>', [["B"]]],
    ["lower-case references", '<row r="1"><c r="b1"><v>2</v></c></row>', [[null, 2]]],
    [
      "ISO dates as serial numbers",
      '<row r="1"><c r="A1" t="d"><v>2024-02-29T12:00:00</v></c><c r="B1" t="d"><v>某日</v></c></row>',
      [[45351.5, "某日"]],
    ],
    ["dates as the serial numbers they are", '<row r="1"><c r="A1" s="14"><v>45351</v></c></row>', [[45351]]],
    ["nothing", "", []],
  ])("reads %s", async (_, data, expected) => {
    expect(await cells(data)).toEqual(expected);
  });

  test("reads shared strings: plain, in runs, with phonetic guides, empty and repeated", async () => {
    const strings =
      "<si><t>甲</t></si><si><r><rPr><b/></rPr><t>有限</t></r><r><t>公司</t></r></si>" +
      "<si><t>東京</t><rPh sb='0' eb='2'><t>とうきょう</t></rPh><phoneticPr fontId='1'/></si><si/><si><t></t></si><si><t>甲</t></si>";
    const row = [0, 1, 2, 3, 4, 5].map((index) => `<c t="s"><v>${index}</v></c>`).join("");
    expect(await cells(`<row>${row}</row>`, strings)).toEqual([["甲", "有限公司", "東京", null, null, "甲"]]);
  });

  test("resolves entities, character references, CDATA and escapes, in shared and in inline text", async () => {
    const spelled =
      "A&amp;B&#10;&#x4e2d;&lt;<![CDATA[<&amp;>]]>&quot;&apos;&gt;_x000D__x4E2D__x005F_x0041_&#x1F600;_xD83D__xDE00_&#95;x0042_&unknown;";
    const meant = "A&B\n中<<&amp;>\"'>\r中_x0041_😀😀B&unknown;";
    const inline = `<c t="inlineStr"><is><t>${spelled}</t></is></c>`;
    expect(await cells(`<row><c t="s"><v>0</v></c>${inline}</row>`, `<si><t>${spelled}</t></si>`)).toEqual([
      [meant, meant],
    ]);
  });

  test("makes one line feed of every line end, and U+FFFD of what is no character", async () => {
    const text = "a\r\nb\rc&#13;d&#xD800;_xDC00_&#x110000;";
    expect(await cells(`<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`)).toEqual([
      ["a\nb\nc\rd\ufffd\ufffd\ufffd"],
    ]);
  });

  test("keeps white space at the ends only where xml:space says so, as Excel does", async () => {
    const strings =
      "<si><t> a </t></si><si><t xml:space='preserve'> b </t></si><si><r><t xml:space=\"preserve\">c </t></r><r><t>d\n</t></r></si>";
    const row =
      '<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="str"><v> e </v></c><c t="str"><v xml:space="preserve">\u3000f </v></c>';
    expect(await cells(`<row>${row}</row>`, strings)).toEqual([["a", " b ", "c d", "e", "\u3000f "]]);
  });

  test("gives equal values one code however they are spelled", async () => {
    const rows = [
      '<c t="s"><v>0</v></c><c><v>1</v></c>',
      '<c t="inlineStr"><is><t>&#x7532;</t></is></c><c><v>1.0</v></c>',
      '<c t="str"><v>甲</v></c><c><v>1E0</v></c>',
      '<c t="str"><v>1</v></c><c t="str"><v>1</v></c>',
      "<c><v>-0</v></c><c><v>0</v></c>",
    ];
    const bytes = makeWorkbook({
      sheets: [rows.map((row) => `<row>${row}</row>`).join("")],
      sharedStrings: "<si><t>甲</t></si>",
    });
    const workbook = await readWorkbook(bytesSource(bytes), nodeByteCodec);
    expect(workbook.ok && workbook.value.sheets[0]?.columns).toEqual([
      { values: [null, "甲", "1", 0], codes: Uint32Array.of(1, 1, 1, 2, 3) },
      { values: [null, 1, "1", 0], codes: Uint32Array.of(1, 1, 1, 2, 3) },
    ]);
  });

  test("gives malformed UTF-8 that reads alike one code", async () => {
    const cell = (bytes: readonly number[]): Buffer =>
      Buffer.concat([Buffer.from("<row><c t='str'><v>"), Uint8Array.from(bytes), Buffer.from("</v></c></row>")]);
    const sheet = Buffer.concat([
      Buffer.from("<worksheet><sheetData>"),
      cell([0xff]),
      cell([0xfe]),
      cell([0xef, 0xbf, 0xbd]),
      cell([0xe4, 0xb8]),
      Buffer.from("</sheetData></worksheet>"),
    ]);
    const workbook = await readWorkbook(bytesSource(makeWorkbook({ sheets: [sheet] })), nodeByteCodec);
    expect(workbook.ok && workbook.value.sheets[0]?.columns).toEqual([
      { values: [null, "\ufffd"], codes: Uint32Array.of(1, 1, 1, 1) },
    ]);
  });
});

describe("readWorkbook reads XML however it is written", () => {
  const strings = "<si><t>市场监督管理局</t></si><si><t>😀𠮷</t></si>";
  const expected = {
    Sheet1: [
      ["市场监督管理局", "😀𠮷"],
      [1.5, "中文&"],
    ],
  };
  const plain = `<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2"><v>1.5</v></c><c r="B2" t="inlineStr"><is><t>中文&amp;</t></is></c></row></sheetData></worksheet>`;
  const utf16 = (text: string, isBig: boolean): Uint8Array => {
    const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
    return isBig ? bytes.swap16() : bytes;
  };

  test.each([
    ["with prefixes", plain.replace(/<(\/?)(?=\w)/g, "<$1x:")],
    ["with single quotes", plain.replaceAll('"', "'")],
    [
      "with white space wherever it may be",
      plain.replace(/ (\w+)="(\w*)"/g, '\n\t$1 = \r\n"$2" ').replaceAll("</c>", "</c \n>\n"),
    ],
    ["with attributes in another order", plain.replace(/ r="(\w+)" t="(\w+)"/g, ' t="$2" s="1" cm="0" r="$1"')],
    [
      "with comments and instructions",
      plain.replaceAll("</c>", "</c><!-- <c><v>9</v></c> -- > --><?x <c> ?>").replace(">1.5<", ">1<!-- . --><?y?>.5<"),
    ],
    ["with CDATA", plain.replace("中文&amp;", "中<![CDATA[文&]]>").replace(">1.5<", "><![CDATA[1.5]]><")],
    ["with a declaration and a byte order mark", `\ufeff<?xml version="1.0" encoding="UTF-8"?>\n${plain}\n`],
    ["with > in an attribute", plain.replace('r="A1"', 'x="a>b/>" r="A1"')],
    ["in UTF-16, little end first", utf16(plain, false)],
    ["in UTF-16, big end first", utf16(plain, true)],
    ["with a dimension that is wrong", plain.replace("<sheetData>", '<dimension ref="A1:A1"/><sheetData>')],
    ["with a dimension that is vast", plain.replace("<sheetData>", '<dimension ref="A1:XFD1048576"/><sheetData>')],
    [
      "with tables of other things after it",
      plain.replace(
        "</worksheet>",
        '<extLst><ext><x14:c><xm:v>9</xm:v></x14:c><row r="9"/></ext></extLst></worksheet>',
      ),
    ],
  ])("reads a sheet %s, whatever the chunks are", async (_, sheet) => {
    const source = bytesSource(makeWorkbook({ sheets: [sheet], sharedStrings: strings }));
    for (let size = 1; size <= 64; size += 1) {
      expect([size, gridsOf(await readWorkbook(source, inChunks(nodeByteCodec, size)))]).toEqual([size, expected]);
    }
  });

  test("reads shared strings in UTF-16 too", async () => {
    const data = utf16(`<sst>${strings}</sst>`, true);
    expect(await read({ sheets: [plain], parts: [{ name: "xl/sharedStrings.xml", data }] })).toEqual(expected);
  });

  test("reads chunks that share one buffer", async () => {
    const shared = new Uint8Array(100);
    const codec: ByteCodec = {
      ...nodeByteCodec,
      async *inflateRaw(chunks) {
        for await (const chunk of inChunks(nodeByteCodec, shared.length).inflateRaw(chunks)) {
          shared.fill(0);
          shared.set(chunk);
          yield shared.subarray(0, chunk.length);
        }
      },
    };
    const source = bytesSource(makeWorkbook({ sheets: [plain], sharedStrings: strings }));
    expect(gridsOf(await readWorkbook(source, codec))).toEqual(expected);
  });

  test("reads text longer than what is joined at a chunk's border", async () => {
    const text = "许可内容&amp;".repeat(1200);
    const data = `<row><c t="str"><v>${text}</v></c><c><v>7</v></c></row>`.repeat(3);
    const expectedRow = [text.replaceAll("&amp;", "&"), 7];
    const source = bytesSource(makeWorkbook({ sheets: [data] }));
    for (const size of [4095, 4096, 4097, 8192, 9999, 60_000]) {
      expect([size, gridsOf(await readWorkbook(source, inChunks(nodeByteCodec, size)))]).toEqual([
        size,
        { Sheet1: [expectedRow, expectedRow, expectedRow] },
      ]);
    }
  });
});
