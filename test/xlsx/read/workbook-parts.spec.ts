import { nodeByteCodec } from "../../../cli/files/node-byte-codec";
import { readWorkbook } from "../../../src/xlsx/read/read-workbook";
import { bytesSource } from "../../support/bytes-source";
import { makeWorkbook, workbookParts, type WorkbookXml } from "../../support/make-workbook";
import { makeZip } from "../../support/make-zip";
import { gridsOf } from "../../support/sheet-grid";

const read = (bytes: Uint8Array): ReturnType<typeof readWorkbook> => readWorkbook(bytesSource(bytes), nodeByteCodec);
const link = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/${type}" Target="${target}"/>`;
const one = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
const grids = { 台账: [["甲"]] };

const oddly: WorkbookXml = {
  sheets: [],
  packageLinks: link("a", "officeDocument", "/book/台%20账.xml"),
  parts: [
    {
      name: "book/台 账.xml",
      data: `<x:workbook xmlns:x="m" xmlns:q="r"><x:sheets><x:sheet q:id="b" name='台账' sheetId='7'/></x:sheets></x:workbook>`,
    },
    {
      name: "book/_rels/台 账.xml.rels",
      data: `<p:Relationships>${link("b", "worksheet", "../Data/./Sheet.XML")}${link("c", "sharedStrings", "/data/s.xml")}</p:Relationships>`,
    },
    { name: "data/sheet.xml", data: `<worksheet><sheetData>${one}</sheetData></worksheet>` },
    { name: "data/s.xml", data: "<sst><si><t>甲</t></si></sst>" },
  ],
};

describe("readWorkbook finds the parts of a workbook", () => {
  test("wherever relationships lead: absolute, relative, escaped, in other case, with odd names", async () => {
    expect(gridsOf(await read(makeWorkbook(oddly)))).toEqual(grids);
  });

  test("when the package has no relationships of its own", async () => {
    const parts = workbookParts({ sheets: [one], sharedStrings: "<si><t>甲</t></si>" });
    expect(gridsOf(await read(makeZip(parts.filter((part) => part.name !== "_rels/.rels"))))).toEqual({
      Sheet1: [["甲"]],
    });
  });

  test("when it has no shared strings, linked or not", async () => {
    const parts = workbookParts({ sheets: ["<row><c><v>1</v></c></row>"] });
    expect(gridsOf(await read(makeZip(parts.filter((part) => part.name !== "xl/sharedStrings.xml"))))).toEqual({
      Sheet1: [[1]],
    });
  });

  test("and takes the last of parts with one name", async () => {
    const parts = workbookParts({ sheets: ["<row><c><v>1</v></c></row>"] });
    const second = {
      name: "xl/worksheets/sheet1.xml",
      data: "<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>",
    };
    expect(gridsOf(await read(makeZip([...parts, second])))).toEqual({ Sheet1: [[2]] });
  });

  test("stored, with data descriptors, in zip64, between other bytes", async () => {
    const parts = workbookParts(oddly);
    const noise = new Uint8Array(999).fill(7);
    for (const zip of [
      makeZip(parts.map((part) => ({ ...part, stored: true }))),
      makeZip(parts.map((part) => ({ ...part, descriptor: true }))),
      makeZip(
        parts.map((part) => ({ ...part, zip64: true })),
        { zip64: true },
      ),
      makeZip(parts, { before: noise, after: noise }),
    ]) {
      expect(gridsOf(await read(zip))).toEqual(grids);
    }
  });
});

describe("readWorkbook tells of a workbook", () => {
  test("the order, names and visibility of its worksheets, and passes over chart sheets", async () => {
    const workbook = `<workbook><sheets><sheet name="乙&amp;&#x4e19;" r:id="s2" state="hidden"/><sheet name="Chart" r:id="c1"/><sheet name="甲" r:id="s1"/><sheet name="丁" r:id="s3" state="veryHidden"/></sheets></workbook>`;
    const workbookLinks =
      [1, 2, 3].map((id) => link(`s${id}`, "worksheet", `worksheets/sheet${id}.xml`)).join("") +
      link("c1", "chartsheet", "chartsheets/sheet1.xml");
    const sheets = [1, 2, 3].map((value) => `<row><c><v>${value}</v></c></row>`);
    const result = await read(makeWorkbook({ sheets, workbook, workbookLinks }));
    expect(
      result.ok &&
        result.value.sheets.map(({ name, visibility, columns }) => [name, visibility, columns[0]?.values[1]]),
    ).toEqual([
      ["乙&丙", "hidden", 2],
      ["甲", "visible", 1],
      ["丁", "very-hidden", 3],
    ]);
  });

  test.each([
    ['<workbookPr date1904="1"/>', true],
    ["<workbookPr date1904='true'/>", true],
    ['<workbookPr date1904="0"/>', false],
    ["", false],
  ])("whether its dates count from 1904: %s", async (properties, date1904) => {
    const workbook = `<workbook>${properties}<sheets><sheet name="a" r:id="s1"/></sheets></workbook>`;
    const result = await read(makeWorkbook({ sheets: ['<row><c t="d"><v>1904-01-02</v></c></row>'], workbook }));
    expect(result.ok && [result.value.date1904, result.value.sheets[0]?.columns[0]?.values[1]]).toEqual([
      date1904,
      date1904 ? 1 : 1463,
    ]);
  });

  test("merged areas, hidden rows and hidden columns", async () => {
    const sheet = `<worksheet><cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="9"/><col max="16384" hidden="true" min="16384"/></cols>
      <sheetData><row r="1" hidden="1"/><row r="2" hidden="0"><c r="A2"><v>1</v></c></row><row r="7" hidden="true"/></sheetData>
      <mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="b2:xfd1048576"/><mergeCell ref="A9"/><mergeCell/></mergeCells></worksheet>`;
    const result = await read(makeWorkbook({ sheets: [sheet] }));
    expect(result.ok && result.value.sheets[0]).toEqual({
      name: "Sheet1",
      visibility: "visible",
      rowCount: 2,
      columns: [{ values: [null, 1], codes: Uint32Array.of(0, 1) }],
      merges: [
        { top: 0, left: 0, bottom: 0, right: 2 },
        { top: 1, left: 1, bottom: 1_048_575, right: 16_383 },
      ],
      hiddenRows: new Set([0, 6]),
      hiddenColumns: new Set([1, 2, 16_383]),
    });
  });
});
