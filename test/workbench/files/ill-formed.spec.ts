import { makeZip } from "../../support/make-zip";
import { readWorkbook } from "./read-workbook";
import { richBook } from "./rich-book";
import { writeWorkbook } from "./write-workbook";

test.each([
  ["an empty file", new Uint8Array(), /^这不是 \.xlsx 工作簿，而是空文件/],
  ["text", Buffer.from("a,b\n1,2"), /^这不是 \.xlsx 工作簿，而是文本文件/],
  ["a PDF", Buffer.from("%PDF-1.7 …"), /^这不是 \.xlsx 工作簿，而是PDF/],
  ["another zip", makeZip([{ name: "a.txt", data: "x" }]), /^这不是 \.xlsx 工作簿，而是ZIP/],
  [
    "a workbook without its sheet",
    makeZip([
      {
        name: "_rels/.rels",
        data: '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
      },
      { name: "xl/workbook.xml", data: '<workbook><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>' },
    ]),
    /^文件已损坏（xl\/workbook\.xml 无法读取）/,
  ],
])("%s is refused with one sentence that says why", async (_, bytes, sentence) => {
  await expect(readWorkbook(bytes)).rejects.toThrow(sentence);
});

test("a file that was cut off is refused as one", async () => {
  const bytes = await writeWorkbook(richBook());
  await expect(readWorkbook(bytes.subarray(0, bytes.length - 500))).rejects.toThrow(/^文件不完整/);
});

test("a file with a flipped byte is refused with the name of the part", async () => {
  const bytes = Uint8Array.from(await writeWorkbook(richBook()));
  const at = Buffer.from(bytes).indexOf("xl/worksheets/sheet1.xml") + 200;
  bytes[at]! ^= 0xff;
  await expect(readWorkbook(bytes)).rejects.toThrow(/^文件已损坏（xl\/worksheets\/sheet1\.xml 无法读取）/);
});
