import { type SheetMarks } from "../../../src/xlsx/annotate/sheet-marks";
import { annotated } from "../../support/annotated";
import { findingsPlan, ledgerMarks } from "../../support/ledger-marks";
import { sheet, smallParts, smallWorkbook } from "../../support/small-workbook";
import { partText, zipParts } from "../../support/zip-parts";

const part = "xl/worksheets/sheet1.xml";

/** Marks in columns C and D for a ledger in A1:B3 of the small workbook. */
function smallMarks(changes: Partial<SheetMarks> = {}): SheetMarks {
  return ledgerMarks({
    sheet: "表",
    headerRow: 1,
    firstRow: 2,
    lastRow: 3,
    lastColumn: 1,
    resultColumn: 2,
    maskColumn: 3,
    cells: (row) => (row === 2 ? ["错误", "e."] : null),
    ...changes,
  });
}

/** The sheet's part after annotation, having seen that annotating again changes nothing. */
async function markedXml(sheetXml: string, marks = smallMarks()): Promise<string> {
  const { bytes, unmarked } = await annotated(smallWorkbook({ [part]: sheetXml }), { sheets: [marks] });
  expect(unmarked).toEqual([]);
  expect((await annotated(bytes, { sheets: [marks] })).bytes.equals(bytes)).toBe(true);
  return partText(await zipParts(bytes), part);
}

/** The rows of a part. */
const rowsOf = (xml: string): string | undefined => /<(?:x:)?sheetData>(.*)<\/(?:x:)?sheetData>/s.exec(xml)?.[1];

const text = (reference: string, value: string, style = 1): string =>
  `<c r="${reference}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`;

describe("rows", () => {
  const header = text("C1", "核验结果") + text("D1", "核验标记");
  const marks = text("C2", "错误") + text("D2", "e.");

  test.each([
    ["an empty <sheetData/>", "<sheetData/>", `<row r="1">${header}</row><row r="2">${marks}</row>`],
    [
      "rows that are empty, in either form",
      `<sheetData><row r='1' /><row r="2"></row></sheetData>`,
      `<row r='1'>${header}</row><row r="2">${marks}</row>`,
    ],
    [
      "rows and cells that do not say where they are",
      `<sheetData><row><c><v>1</v></c></row><row><c/><c t='b'><v>1</v></c></row></sheetData>`,
      `<row><c><v>1</v></c>${header.replaceAll(` s="1"`, "")}</row><row><c/><c t='b'><v>1</v></c>${marks}</row>`,
    ],
    [
      "cells to the right, which stay, and cells in the two columns, which go",
      `<sheetData><row r="2" spans="1:3 5:6"><c r="A2"/><c r="C2"><f>A1</f><v>0</v></c><c r="D2"/><c r='F2'/></row></sheetData>`,
      `<row r="1">${header}</row><row r="2" spans="1:3 5:6"><c r="A2"/>${marks}<c r='F2'/></row>`,
    ],
    [
      "markup in CDATA and comments that only looks like cells",
      `<sheetData><row r="2"><!-- <c r="C2"/> --><c r="A2" t="inlineStr"><is><t><![CDATA[</c></row>]]></t></is></c></row></sheetData>`,
      `<row r="1">${header}</row><row r="2"><!-- <c r="C2"/> --><c r="A2" t="inlineStr"><is><t><![CDATA[</c></row>]]></t></is></c>${marks}</row>`,
    ],
    [
      "rows beyond the ledger, where other things may stand in the two columns",
      `<sheetData><row r="4"><c r="C4"><v>5</v></c></row></sheetData>`,
      `<row r="1">${header}</row><row r="2">${marks}</row><row r="4"><c r="C4"><v>5</v></c></row>`,
    ],
  ])("are right for %s", async (_, data, rows) => {
    expect(rowsOf(await markedXml(sheet(data)))).toBe(rows);
  });

  test("keep the prefix that the file gives its names", async () => {
    const prefixed = (data: string): string =>
      `<?xml version='1.0'?>\n<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:cols><x:col min='1' max='9' width='9'/></x:cols>${data}</x:worksheet>`;
    const xml = await markedXml(prefixed(`<x:sheetData><x:row r="3"><x:c r="A3"/></x:row></x:sheetData>`));
    expect(xml.replace(/<(?:\/?x:|\?)/g, "")).not.toContain("<");
    expect(xml).toContain(`<x:row r="2"><x:c r="C2" s="1" t="inlineStr"><x:is><x:t>错误</x:t></x:is></x:c>`);
    expect(xml).toContain(
      `<x:col min="1" max="2" width='9'/><x:col min="3" max="3" width="40.71484375" customWidth="1"/>`,
    );
    expect(xml).toContain(`<x:pane ySplit="1" topLeftCell="A2"`);
  });
});

describe("what surrounds the rows", () => {
  test("goes where the schema has it", async () => {
    const head = `<sheetPr/><sheetFormatPr defaultRowHeight="15"/>`;
    const tail = `<sheetCalcPr/><mergeCells><mergeCell ref="A1:B1"/></mergeCells><phoneticPr fontId="1"/><hyperlinks/><pageMargins/><extLst/>`;
    const xml = await markedXml(sheet(`${head}<sheetData/>${tail}`));
    const names = [
      ...xml.matchAll(
        /<(sheetPr|sheetViews|sheetFormatPr|cols|sheetData|sheetCalcPr|autoFilter|mergeCells|phoneticPr|conditionalFormatting|hyperlinks|pageMargins|extLst)[ >/]/g,
      ),
    ];
    expect(names.map(([, name]) => name)).toEqual(
      "sheetPr sheetViews sheetFormatPr cols sheetData sheetCalcPr autoFilter mergeCells phoneticPr conditionalFormatting conditionalFormatting hyperlinks pageMargins extLst".split(
        " ",
      ),
    );
  });

  test("a view that was scrolled down freezes the header all the same and keeps its selection", async () => {
    const views = `<sheetViews><sheetView tabSelected="1" topLeftCell="A90" workbookViewId="0"><selection activeCell="B95" sqref="B95"/></sheetView></sheetViews>`;
    expect(await markedXml(sheet(`${views}<sheetData/>`))).toContain(
      `<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection activeCell="B95" sqref="B95"/></sheetView></sheetViews>`,
    );
    expect(await markedXml(sheet(`<sheetViews><sheetView workbookViewId='0'/></sheetViews><sheetData/>`))).toContain(
      `<sheetView workbookViewId='0'><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>`,
    );
  });

  test("a filter keeps its criteria, and one over something else is left alone", async () => {
    const criteria = `<filterColumn colId="1"><filters><filter val="甲"/></filters></filterColumn>`;
    const own = await markedXml(sheet(`<sheetData/><autoFilter ref="$A$1:$B$2">${criteria}</autoFilter>`));
    expect(own).toContain(`<autoFilter ref="A1:C3">${criteria}</autoFilter>`);
    const other = await markedXml(sheet(`<sheetData/><autoFilter ref='H1:J3'/>`));
    expect(other.match(/<autoFilter.*?>/g)).toEqual([`<autoFilter ref='H1:J3'/>`]);
    const below = await markedXml(sheet(`<sheetData/><autoFilter ref='A9:B12'/>`));
    expect(below.match(/<autoFilter.*?>/g)).toEqual([`<autoFilter ref='A9:B12'/>`]);
  });

  test("our rules go and others stay, in one element or in several, and theirs come first", async () => {
    const own = `<cfRule type="expression" dxfId="7" priority="9"><formula>MID($AB7,COLUMN()-COLUMN($A7)+1,1)="e"</formula></cfRule>`;
    const theirs = `<cfRule type="expression" dxfId="7" priority="12"><formula>MID($A1,1,2)="平许"</formula></cfRule>`;
    const formats = [own, own + theirs, theirs].map(
      (rules) => `<conditionalFormatting sqref="A1">${rules}</conditionalFormatting>`,
    );
    const extension = `<extLst><x14:cfRule type="dataBar" priority="20"/></extLst>`;
    const xml = await markedXml(sheet(`<sheetData/>${formats.join("")}${extension}`));
    const kept = `<conditionalFormatting sqref="A1">${theirs}</conditionalFormatting>`;
    expect(xml).toContain(
      `</sheetData><autoFilter ref="A1:C3"/>${kept}${kept}<conditionalFormatting sqref="A2:B3"><cfRule type="expression" dxfId="0" priority="21">`,
    );
    expect(xml.match(/MID\(\$D2/g)).toHaveLength(2);
    expect(xml).not.toContain("$AB7");
  });

  test("a rule of ours that reads something else than the mask is not there twice either", async () => {
    const [format] = smallMarks().conditionalFormats;
    const formats = format === undefined ? [] : [{ ...format, formula: `$C2<>""` }];
    const xml = await markedXml(sheet(`<sheetData/>`), smallMarks({ conditionalFormats: formats }));
    expect(xml.match(/<formula>.*?<\/formula>/g)).toEqual(["<formula>$C2&lt;&gt;&quot;&quot;</formula>"]);
  });

  test("the headers look like the header to their left, not like what is to their right", async () => {
    const cells = `<c r="A1" s="5"/><c r="B1" s="6"/><c r="H1" s="7"/>`;
    const xml = await markedXml(
      sheet(`<sheetData><row r="1">${cells}</row><row r="2"><c r="A2" s="8"/></row></sheetData>`),
    );
    expect(xml.match(/<c r="[CD]1" s="\d"/g)).toEqual([`<c r="C1" s="6"`, `<c r="D1" s="6"`]);
  });

  test("a range of columns is split and its other columns keep their look", async () => {
    const cols = `<cols><col min="2" max="16384" width="9" style="5" bestFit="1" hidden="1"/></cols>`;
    expect(/<cols>.*<\/cols>/.exec(await markedXml(sheet(`${cols}<sheetData/>`)))?.[0]).toBe(
      [
        `<cols><col min="2" max="2" width="9" style="5" bestFit="1" hidden="1"/>`,
        `<col min="3" max="3" width="40.71484375" style="5" customWidth="1"/>`,
        `<col min="4" max="4" width="3" style="5" hidden="1" customWidth="1"/>`,
        `<col min="5" max="16384" width="9" style="5" bestFit="1" hidden="1"/></cols>`,
      ].join(""),
    );
  });

  test("protection that is switched off is none", async () => {
    expect(await markedXml(sheet(`<sheetData/><sheetProtection sheet="0"/>`))).toContain("核验结果");
  });
});

describe("a workbook", () => {
  test("without styles gets some", async () => {
    const parts = await zipParts((await annotated(smallWorkbook(), { sheets: [smallMarks()] })).bytes);
    expect(partText(parts, "xl/styles.xml")).toContain(`<cellXfs count="2">`);
    expect(partText(parts, "[Content_Types].xml")).toContain(`PartName="/xl/styles.xml"`);
    expect(partText(parts, "xl/_rels/workbook.xml.rels")).toContain(`relationships/styles" Target="styles.xml"/>`);
  });

  test("in another folder, “strict”, prefixed and with absolute links is treated alike", async () => {
    const strict = "http://purl.oclc.org/ooxml";
    const bytes = smallWorkbook({
      "_rels/.rels": smallParts["_rels/.rels"].replace("xl/workbook.xml", "/Book/main.xml"),
      "xl/workbook.xml": null,
      "xl/_rels/workbook.xml.rels": null,
      "Book/main.xml": `<x:workbook xmlns:x="${strict}/spreadsheetml/main"><x:sheets><x:sheet name='表' sheetId='3' q:id='a1' xmlns:q="${strict}/officeDocument/relationships"/></x:sheets><x:calcPr/></x:workbook>`,
      "Book/_rels/main.xml.rels": `<Relationships><Relationship Id='a1' Type='${strict}/officeDocument/relationships/worksheet' Target='/xl/worksheets/sheet1.xml'/></Relationships>`,
    });
    const changes = { sheets: [smallMarks()], appended: [findingsPlan] };
    const { bytes: once, unmarked } = await annotated(bytes, changes);
    expect(unmarked).toEqual([]);
    const parts = await zipParts(once);
    expect(partText(parts, "Book/main.xml")).toMatch(
      new RegExp(
        `<x:sheet name="问题清单" sheetId="4" xmlns:q="${strict}/officeDocument/relationships" q:id="rId2"/></x:sheets><x:definedNames><x:definedName .*</x:definedNames><x:calcPr/>`,
      ),
    );
    expect(partText(parts, "Book/_rels/main.xml.rels")).toContain(
      `<Relationship Id="rId2" Type="${strict}/officeDocument/relationships/worksheet" Target="worksheets/sheet1.xml"/>`,
    );
    expect(partText(parts, "Book/worksheets/sheet1.xml")).toContain(`<worksheet xmlns="${strict}/spreadsheetml/main">`);
    expect((await annotated(once, changes)).bytes.equals(once)).toBe(true);
  });

  test("gives every new sheet a part, a number and a link of its own", async () => {
    const bytes = smallWorkbook({
      "xl/workbook.xml": smallParts["xl/workbook.xml"].replace("rId1", "rId2"),
      "xl/_rels/workbook.xml.rels": smallParts["xl/_rels/workbook.xml.rels"].replace("rId1", "rId2"),
    });
    const appended = [findingsPlan, { ...findingsPlan, name: "说明" }];
    const parts = await zipParts((await annotated(bytes, { appended })).bytes);
    expect([...parts.keys()]).toEqual(expect.arrayContaining(["xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml"]));
    expect(partText(parts, "xl/workbook.xml").match(/ (?:sheetId|r:id)="\w+"/g)).toEqual([
      ` sheetId="1"`,
      ` r:id="rId2"`,
      ` sheetId="2"`,
      ` r:id="rId3"`,
      ` sheetId="3"`,
      ` r:id="rId4"`,
    ]);
    expect(partText(parts, "xl/_rels/workbook.xml.rels").match(/(?<= Id=)"\w+"/g)).toEqual([
      `"rId2"`,
      `"rId3"`,
      `"rId4"`,
      `"rId5"`,
    ]);
  });

  test("loses its order of calculation only where that names a cell that gives way", async () => {
    const links = smallParts["xl/_rels/workbook.xml.rels"].replace(
      "</",
      `<Relationship Id="rId5" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></`,
    );
    const types = smallParts["[Content_Types].xml"].replace(
      "</",
      `<Override PartName="/xl/calcChain.xml" ContentType="c"/></`,
    );
    for (const [reference, stays] of [
      ["B2", true],
      ["C2", false],
      ["D3", false],
    ] as const) {
      const bytes = smallWorkbook({
        "xl/calcChain.xml": `<calcChain><c r="A1" i="1"/><c r="${reference}"/></calcChain>`,
        "xl/_rels/workbook.xml.rels": links,
        "[Content_Types].xml": types,
      });
      const parts = await zipParts((await annotated(bytes, { sheets: [smallMarks()] })).bytes);
      const mentions = ["xl/_rels/workbook.xml.rels", "[Content_Types].xml"].map((name) =>
        partText(parts, name).includes("calcChain"),
      );
      expect([parts.has("xl/calcChain.xml"), ...mentions]).toEqual([stays, stays, stays]);
    }
  });
});
