import { nodeByteCodec } from "../../../cli/files/node-byte-codec";
import { type DocxBlock } from "../../../src/docx/read/docx-block";
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
