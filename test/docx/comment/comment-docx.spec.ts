import fc from "fast-check";
import { nodeByteCodec } from "../../../cli/files/node-byte-codec";
import { commentDocx, type DocxRemark } from "../../../src/docx/comment/comment-docx";
import { openDocx, type OpenedDocx } from "../../../src/docx/read/open-docx";
import { markupText, plainText } from "../../../src/xlsx/xml/text";
import { bytesSource } from "../../support/bytes-source";
import { collectBytes } from "../../support/collect-bytes";
import { makeDocx, paragraph, run, tableCell } from "../../support/make-docx";
import { partText, zipParts } from "../../support/zip-parts";

const author = { name: "公示 & 助手", initials: "公", date: "2024-03-05T00:00:00Z" };

async function opened(bytes: Uint8Array): Promise<OpenedDocx> {
  const docx = await openDocx(bytesSource(bytes), nodeByteCodec);
  if (!docx.ok) throw new Error(docx.error.en);
  return docx.value;
}

const commented = async (bytes: Uint8Array, remarks: readonly DocxRemark[]): Promise<Buffer> =>
  collectBytes(commentDocx(await opened(bytes), remarks, author, nodeByteCodec));

const textsOf = ({ blocks }: OpenedDocx): readonly string[] =>
  blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));

/** The texts between the marks of each comment. */
function marked(xml: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from(xml.matchAll(/<w:commentRangeStart w:id="(\d+)"\/>/g), ({ 1: id = "", index }) => {
      const end = xml.indexOf(`<w:commentRangeEnd w:id="${id}"/>`);
      const texts = xml.slice(index, end).matchAll(/<w:t[ >][^<]*?>?([^<>]*)<\/w:t>/g);
      return [id, Array.from(texts, ([, text]) => text).join("")];
    }),
  );
}

const body = [
  paragraph(run("共归集"), run("4981", "<w:b/>"), run(" 条，迟报&lt;1&gt;条。")),
  `<w:tbl><w:tr>${tableCell("表里")}</w:tr></w:tbl>`,
  paragraph("第二段有 10 家，其中 5 家。"),
].join("");
const text = "共归集4981 条，迟报<1>条。\n第二段有 10 家，其中 5 家。";

const at = (part: string): { start: number; end: number } => {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
};

test("comments stand around the exact words, across runs and inside them", async () => {
  const remarks = ["4981", "归集4981 条", "迟报<1>", "10 家", "5 家"].map((part) => ({ ...at(part), text: part }));
  const bytes = await commented(makeDocx(body), remarks);
  const parts = await zipParts(bytes);
  const xml = partText(parts, "word/document.xml");
  expect(marked(xml)).toEqual({
    0: "4981",
    1: "归集4981 条",
    2: "迟报&lt;1&gt;",
    3: "10 家",
    4: "5 家",
  });
  expect(textsOf(await opened(bytes))).toEqual(text.split("\n"));
  expect(xml).toContain('<w:r><w:rPr><w:b/></w:rPr><w:t>4981</w:t></w:r><w:commentRangeEnd w:id="0"/>');
  expect(partText(parts, "word/comments.xml")).toContain('w:author="公示 &amp; 助手"');
  expect(partText(parts, "word/comments.xml").match(/<w:comment /g)).toHaveLength(5);
  expect(partText(parts, "[Content_Types].xml")).toContain("/word/comments.xml");
  expect(partText(parts, "word/_rels/document.xml.rels")).toContain('Target="comments.xml"');
});

test("a run keeps its look when it is cut, and spaces at the cut stay", async () => {
  const bytes = await commented(makeDocx(paragraph(run("甲 乙 丙", "<w:i/>"))), [{ start: 2, end: 3, text: "乙" }]);
  const xml = partText(await zipParts(bytes), "word/document.xml");
  expect(xml).toContain('<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">甲 </w:t></w:r><w:commentRangeStart');
  expect(xml).toContain('<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve"> 丙</w:t></w:r>');
});

test("whatever is commented on, the text stays and the marks stand around it", async () => {
  const word = fc.stringMatching(/^[甲乙丙1。 &<]{1,6}$/);
  const pieces = fc.array(fc.record({ word, look: fc.constantFrom("", "<w:b/>"), isTwo: fc.boolean() }), {
    minLength: 1,
    maxLength: 5,
  });
  const stretches = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 12 })), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { minLength: 1, maxLength: 3 }), stretches, async (paragraphs, places) => {
      const texts = paragraphs.map((runs) =>
        runs.map((each) => each.word + (each.isTwo ? `\t${each.word}` : "")).join(""),
      );
      const written = (part: string): string => `<w:t>${markupText(part)}</w:t>`;
      const markup = paragraphs.map((runs) =>
        paragraph(
          ...runs.map(
            (each) =>
              `<w:r><w:rPr>${each.look}</w:rPr>${written(each.word)}${each.isTwo ? `<w:tab/>${written(each.word)}` : ""}</w:r>`,
          ),
        ),
      );
      const all = texts.join("\n");
      const remarks = places
        .map(([start, length]) => ({
          start: start % all.length,
          end: Math.min(all.length, (start % all.length) + length),
        }))
        .filter(({ start, end }) => all.slice(start, end) !== "\n");
      const bytes = await commented(
        makeDocx(markup.join("")),
        remarks.map((remark) => ({ ...remark, text: "注" })),
      );
      expect(textsOf(await opened(bytes))).toEqual(texts);
      const found = marked(partText(await zipParts(bytes), "word/document.xml"));
      const plain = (part: string): string => part.replace(/[\n\t]/g, "");
      expect(Object.values(found).map(plainText)).toEqual(
        remarks.map(({ start, end }) => plain(all.slice(start, end))),
      );
    }),
    { numRuns: 60 },
  );
});

test("comments that are there stay, and ids go on", async () => {
  const file = makeDocx(`<w:p><w:commentRangeStart w:id="7"/>${run("旧批注")}<w:commentRangeEnd w:id="7"/></w:p>`, {
    documentLinks:
      '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>',
    parts: {
      "word/comments.xml":
        '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="7" w:author="甲"><w:p/></w:comment></w:comments>',
    },
  });
  const parts = await zipParts(await commented(file, [{ start: 1, end: 3, text: "新的\n两行" }]));
  const comments = partText(parts, "word/comments.xml");
  expect(comments).toContain('<w:comment w:id="7" w:author="甲">');
  expect(comments).toContain('<w:comment w:id="8"');
  expect(comments.match(/<w:p>/g)).toHaveLength(2);
  expect(partText(parts, "word/_rels/document.xml.rels").match(/Target="comments.xml"/g)).toHaveLength(1);
});

test("the rest of the file is copied byte for byte, and two runs give the same bytes", async () => {
  const file = makeDocx(body, { parts: { "word/media/image1.png": "not really", "word/styles.xml": "<w:styles/>" } });
  const [one, two] = [
    await commented(file, [{ ...at("4981"), text: "a" }]),
    await commented(file, [{ ...at("4981"), text: "a" }]),
  ];
  expect(one.equals(two)).toBe(true);
  const [before, after] = [await zipParts(file), await zipParts(one)];
  for (const name of ["word/media/image1.png", "word/styles.xml", "_rels/.rels"]) {
    expect(partText(after, name)).toBe(partText(before, name));
  }
});
