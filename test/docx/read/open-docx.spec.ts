import { nodeByteCodec } from "../../../cli/files/node-byte-codec";
import { type DocxBlock } from "../../../src/docx/read/docx-block";
import { withCommentMarks } from "../../../src/docx/comment/comment-marks";
import { listNumber } from "../../../src/docx/read/list-number";
import { openDocx } from "../../../src/docx/read/open-docx";
import { bytesSource } from "../../support/bytes-source";
import { compoundFile } from "../../support/compound-file";
import { makeDocx, paragraph, run, tableCell } from "../../support/make-docx";
import { makeZip } from "../../support/make-zip";
import { gridOf } from "../../support/sheet-grid";

async function blocksOf(body: string): Promise<readonly DocxBlock[]> {
  const opened = await openDocx(bytesSource(makeDocx(body)), nodeByteCodec);
  if (!opened.ok) throw new Error(opened.error.en);
  return opened.value.blocks;
}

const textsOf = async (body: string): Promise<readonly (string | null)[]> =>
  (await blocksOf(body)).map((block) => (block.kind === "paragraph" ? block.text : null));

const faultOf = async (bytes: Uint8Array): Promise<string> => {
  const opened = await openDocx(bytesSource(bytes), nodeByteCodec);
  return opened.ok ? "" : opened.error.en;
};

test("a paragraph is its runs, with tabs, breaks and entities, links and fields' results", async () => {
  const body = [
    paragraph(run("共归集"), run("4981", "<w:b/>"), "<w:r><w:tab/><w:t>A&amp;B</w:t><w:br/><w:t>条</w:t></w:r>"),
    paragraph(
      `<w:hyperlink>${run("详见")}</w:hyperlink>`,
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>',
      run("附件 1"),
    ),
    `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph("控件里")}</w:sdtContent></w:sdt>`,
    "<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr></w:p>",
  ].join("");
  expect(await textsOf(body)).toEqual(["共归集4981\tA&B 条", "详见附件 1", "控件里", ""]);
});

test("tracked deletions are left out and insertions read", async () => {
  const body = paragraph(
    run("共"),
    "<w:del><w:r><w:delText>4981</w:delText></w:r></w:del>",
    `<w:moveFrom>${run("旧")}</w:moveFrom>`,
    `<w:ins>${run("4982")}</w:ins>`,
    run("条"),
  );
  expect(await textsOf(body)).toEqual(["共4982条"]);
});

test("a text box is read once, after the paragraph that it hangs on", async () => {
  const box = `<w:txbxContent>${paragraph("框里")}</w:txbxContent>`;
  const body = paragraph(
    run("正文"),
    `<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
  );
  expect(await textsOf(body)).toEqual(["正文", "框里"]);
});

test("a table is a sheet: spans and merges downwards, rows whose deletion is tracked left out", async () => {
  const body = [
    "<w:tbl><w:tblPr/><w:tblGrid/>",
    `<w:tr>${tableCell("单位", '<w:vMerge w:val="restart"/>')}${tableCell("报送", '<w:gridSpan w:val="2"/>')}</w:tr>`,
    `<w:tr>${tableCell("", "<w:vMerge/>")}${tableCell("总量")}${tableCell("迟报")}</w:tr>`,
    `<w:tr><w:trPr><w:del/></w:trPr>${tableCell("删去的")}</w:tr>`,
    `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tableCell("359")}${tableCell("1")}</w:tr>`,
    "</w:tbl>",
  ].join("");
  const [block] = await blocksOf(body);
  if (block?.kind !== "table") throw new Error("no table");
  expect(gridOf(block.sheet)).toEqual([
    ["单位", "报送", null],
    [null, "总量", "迟报"],
    [null, "359", "1"],
  ]);
  expect(block.sheet.merges).toEqual([
    { top: 0, left: 0, bottom: 1, right: 0 },
    { top: 0, left: 1, bottom: 0, right: 2 },
  ]);
});

describe("numbers that Word writes by itself", () => {
  const level = (ilvl: number, format: string, text: string, more = ""): string =>
    `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
  const part = (root: string, content: string): string =>
    `<w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${content}</w:${root}>`;
  const headings = [level(0, "chineseCounting", "%1、"), level(1, "japaneseCounting", "（%2）")].join("");
  const lists = [
    `<w:abstractNum w:abstractNumId="0">${headings}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="1">${level(0, "decimal", "%1.")}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="2">${level(0, "bullet", "")}</w:abstractNum>`,
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
    '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
    '<w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>',
  ].join("");
  const styles = [
    '<w:style w:styleId="base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    '<w:style w:styleId="sub"><w:basedOn w:val="base"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>',
  ].join("");
  const link = (id: string, kind: string): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${kind}.xml"/>`;
  const numbered = (text: string, list: number, more = ""): string =>
    paragraph(`<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>${more}</w:pPr>`, run(text));
  const styled = (text: string, style: string, more = ""): string =>
    paragraph(`<w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>`, run(text));
  const file = (body: string): Uint8Array =>
    makeDocx(body, {
      documentLinks: link("rId1", "numbering") + link("rId2", "styles"),
      parts: { "word/numbering.xml": part("numbering", lists), "word/styles.xml": part("styles", styles) },
    });
  const linesOf = async (body: string): Promise<readonly string[]> => {
    const opened = await openDocx(bytesSource(file(body)), nodeByteCodec);
    if (!opened.ok) throw new Error(opened.error.en);
    return opened.value.blocks.map((block) => (block.kind === "table" ? gridOf(block.sheet).join("|") : block.text));
  };

  test("stand before their paragraphs, by list or by style, and begin anew under the next heading", async () => {
    const body = [
      styled("总体情况", "base"),
      ...[styled("数量", "sub"), styled("质量", "sub"), styled("区县", "base"), styled("排名", "sub")],
      ...[numbered("5家", 2), numbered("6家", 2), numbered("附件一", 3), numbered("附件二", 3), numbered("圆点", 4)],
      styled("不编号", "base", '<w:numPr><w:numId w:val="0"/></w:numPr>'),
    ];
    expect(await linesOf(body.join(""))).toEqual([
      ...["一、总体情况", "（一）数量", "（二）质量", "二、区县", "（一）排名"],
      ...["1. 5家", "2. 6家", "1. 附件一", "2. 附件二", "圆点", "不编号"],
    ]);
  });

  test("are those of now, not those that a tracked change took away", async () => {
    const was = '<w:pPrChange><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:pPrChange>';
    expect(await linesOf(paragraph(`<w:pPr>${was}</w:pPr>`, run("正文")) + numbered("甲", 2, was))).toEqual([
      "正文",
      "1. 甲",
    ]);
  });

  test("number the rows of a table", async () => {
    const cell = (content: string): string => `<w:tc><w:tcPr/>${content}</w:tc>`;
    const row = (name: string): string => `<w:tr>${cell(numbered("", 2))}${tableCell(name)}</w:tr>`;
    expect(await linesOf(`<w:tbl><w:tblPr/><w:tblGrid/>${row("县公安局")}${row("县水利局")}</w:tbl>`)).toEqual([
      "1.,县公安局|2.,县水利局",
    ]);
  });

  test("are no words of the document: a remark on a numbered paragraph stands around what was typed", async () => {
    const opened = await openDocx(bytesSource(file(numbered("共归集4981条", 1))), nodeByteCodec);
    if (!opened.ok) throw new Error(opened.error.en);
    const marked = withCommentMarks(opened.value.xml, opened.value.blocks, [{ id: 0, start: 5, end: 10 }]);
    expect(marked).toContain('<w:t xml:space="preserve">共归集</w:t></w:r><w:commentRangeStart w:id="0"/>');
  });
});

test.each([
  [12, "chineseCounting", "十二"],
  [20, "japaneseCounting", "二十"],
  [105, "chineseCountingThousand", "一百零五"],
  [31, "ideographDigital", "三一"],
  [3, "ideographTraditional", "丙"],
  [7, "decimalZero", "07"],
  [15, "decimalFullWidth", "１５"],
  [20, "decimalEnclosedCircle", "⑳"],
  [21, "decimalEnclosedCircleChinese", "21"],
  [28, "upperLetter", "BB"],
  [49, "lowerRoman", "xlix"],
  [4, "cardinalText", "4"],
])("the number %d of the format %s is %s", (value, format, expected) => {
  expect(listNumber(value, format)).toBe(expected);
});

test("a damaged file's number of skipped columns is no more than Word has", async () => {
  const row = `<w:tr><w:trPr><w:gridBefore w:val="1000000000"/></w:trPr>${tableCell("359")}</w:tr>`;
  const [block] = await blocksOf(`<w:tbl><w:tblPr/><w:tblGrid/>${row}</w:tbl>`);
  if (block?.kind !== "table") throw new Error("no table");
  expect(gridOf(block.sheet)[0]?.length).toBe(65);
});

test("what is no .docx says what to do", async () => {
  expect(await faultOf(compoundFile(["WordDocument"]))).toContain("old Word document (.doc)");
  expect(await faultOf(compoundFile(["EncryptedPackage"]))).toContain("password");
  expect(await faultOf(makeZip([{ name: "xl/workbook.xml", data: "<a/>" }]))).toContain("no Word document");
  expect(await faultOf(Buffer.from("%PDF-1.7"))).toContain("no Word document");
  expect(await faultOf(makeDocx("<w:p><w:r>").subarray(0, 400))).toContain("ends too early");
  expect(await faultOf(makeDocx("<w:p><w:r></w:p>"))).toContain("damaged");
});
