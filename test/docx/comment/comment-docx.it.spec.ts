import { nodeByteCodec } from "../../../cli/files/node-byte-codec";
import { commentDocx } from "../../../src/docx/comment/comment-docx";
import { openDocx } from "../../../src/docx/read/open-docx";
import { documentBytes } from "../../../src/docx/write/document-bytes";
import { readDocxBulletin } from "../../../src/proofread/read/read-docx-bulletin";
import { bytesSource } from "../../support/bytes-source";
import { collectBytes } from "../../support/collect-bytes";
import { converted } from "../../support/libre-office";
import { partText, zipParts } from "../../support/zip-parts";
import { samplePlan } from "../write/sample-plan";

jest.setTimeout(120_000);

async function sample() {
  const opened = await openDocx(bytesSource(await documentBytes(samplePlan, nodeByteCodec)), nodeByteCodec);
  if (!opened.ok) throw new Error(opened.error.en);
  return opened.value;
}

test("a bulletin that we wrote reads back: its parts, and its tables under their labels", async () => {
  const { text, paragraphs, tables } = readDocxBulletin(await sample());
  const rolesOf = (part: string): readonly string[] =>
    paragraphs.filter(({ start, end }) => text.slice(start, end).includes(part)).map(({ role }) => role);
  expect(rolesOf("信息公示工作情况的通报")).toEqual(["title"]);
  expect(rolesOf("一、“双公示”工作总体情况")).toEqual(["heading"]);
  expect(paragraphs.filter(({ role }) => role === "annex-label")).toHaveLength(2);
  expect(paragraphs.filter(({ role }) => role === "attachment").length).toBeGreaterThan(1);
  expect(tables.map(({ annex, title, total }) => [annex, title !== "", total !== null])).toEqual([
    [1, true, true],
    [2, true, false],
  ]);
});

test("LibreOffice reads the comments around their words", async () => {
  const docx = await sample();
  const { text } = readDocxBulletin(docx);
  const remarks = ["4981条", "合格率"].flatMap((part) => {
    const start = text.indexOf(part);
    return start < 0 ? [] : [{ start, end: start + part.length, text: `核对：${part}\n第二行` }];
  });
  expect(remarks).toHaveLength(2);
  const author = { name: "Gongshi 公示助手", initials: "公示", date: "2024-03-05T00:00:00Z" };
  const bytes = await collectBytes(commentDocx(docx, remarks, author, nodeByteCodec));
  const content = partText(await zipParts(await converted(bytes, "odt", "docx")), "content.xml");
  const annotations = Array.from(
    content.matchAll(/<office:annotation .*?<\/office:annotation>(.*?)<office:annotation-end/gs),
  );
  expect(annotations).toHaveLength(remarks.length);
  for (const [at, [annotation, commented = ""]] of annotations.entries()) {
    const remark = remarks[at];
    expect(annotation).toContain("<dc:creator>Gongshi 公示助手</dc:creator>");
    expect(annotation).toContain(`核对：${text.slice(remark?.start, remark?.end)}`);
    expect(commented.replace(/<[^>]*>/g, "")).toBe(text.slice(remark?.start, remark?.end));
  }
});
