import { type DocumentBlock } from "../../../src/documents/document-plan";
import { paragraphsOf, partOf, planOf } from "./document-parts";
import { samplePlan } from "./sample-plan";

const indentOf = (xml: string): string => /<w:ind [^>]*>/.exec(xml)?.[0] ?? "";
const styleOf = (styles: string, id: string): string =>
  new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`).exec(styles)?.[0] ?? "";

test("each part has its style, in the order of the plan", async () => {
  const body = (await paragraphsOf(planOf(...(samplePlan.sections[0]?.blocks ?? [])))).map(({ style }) => style);
  expect(body).toEqual([
    ...["GwLetterhead", "GwNumber", "GwTitle", "GwAddressee", "GwBody", "GwHeading1", "GwBody", "GwHeading2"],
    ...["GwBody", "GwHeading3", "GwHeading4", "GwBody", "GwAttachments", "GwAttachments"],
    ...["GwSignature", "GwSignature", "GwBody"],
  ]);
});

test("body text is 仿宋 of 16 points in exact lines, 22 a page, two characters in", async () => {
  const style = styleOf(await partOf(samplePlan, "word/styles.xml"), "GwBody");
  expect(style).toContain('w:eastAsia="仿宋_GB2312"');
  expect(style).toContain('<w:sz w:val="32"/>');
  expect(style).toContain('w:firstLineChars="200"');
  const line = Number(/w:line="(\d+)" w:lineRule="exact"/.exec(style)?.[1]);
  expect(line).toBeGreaterThanOrEqual(28 * 20);
  expect(line).toBeLessThanOrEqual(29 * 20);
  // 225 mm are 12756 twips.
  expect(22 * line).toBeLessThanOrEqual(12756);
});

test.each([
  [1, "黑体", 0],
  [2, "楷体_GB2312", 1],
  [3, "仿宋_GB2312", 2],
  [4, "仿宋_GB2312", 3],
])("headings of level %i are %s and stay with their text", async (level, font, outline) => {
  const style = styleOf(await partOf(samplePlan, "word/styles.xml"), `GwHeading${level}`);
  expect(style).toContain(`w:eastAsia="${font}"`);
  expect(style).toContain(`<w:outlineLvl w:val="${outline}"/>`);
  expect(style).toContain("<w:keepNext/>");
});

test("the letterhead is red, 35 mm down and in one line; the number has the red line below it", async () => {
  const [letterhead, number] = await paragraphsOf(
    planOf(
      { kind: "letterhead", text: "平顶山市社会信用体系建设领导小组办公室文件" },
      { kind: "number", text: "平信用办〔2024〕5号" },
    ),
  );
  expect(letterhead?.xml).toContain('w:before="1984"');
  const [, scale = 0] = /<w:w w:val="(\d+)"/.exec(letterhead?.xml ?? "") ?? [];
  const [, size = 0] = /<w:sz w:val="(\d+)"/.exec(letterhead?.xml ?? "") ?? [];
  // 21 characters in 156 mm, which are 442 points.
  expect((21 * (Number(size) / 2) * Number(scale)) / 100).toBeLessThanOrEqual(442);
  expect(styleOf(await partOf(samplePlan, "word/styles.xml"), "GwLetterhead")).toContain('<w:color w:val="FF0000"/>');
  expect(number?.xml).toContain('<w:bottom w:val="single" w:color="FF0000"');
});

test("a long title is broken into lines by us, and stands two lines below the red line only where there is one", async () => {
  const title: DocumentBlock = {
    kind: "title",
    text: "关于2024年2月份全市行政许可和行政处罚等信用信息公示工作情况的通报",
  };
  const [alone] = await paragraphsOf(planOf(title));
  expect(alone?.text).toBe("关于2024年2月份全市行政许可和|行政处罚等信用信息公示工作情况的通报");
  expect(alone?.xml).not.toContain("w:before");
  const [, below] = await paragraphsOf(planOf({ kind: "number", text: "平信用办〔2024〕5号" }, title));
  expect(below?.xml).toContain('w:before="1158"');
});

test("attachments are numbered, a further line stands below the name; a single one has no number", async () => {
  const attachments = async (...names: readonly string[]) =>
    (await paragraphsOf(planOf({ kind: "attachments", names }))).map(({ text, xml }) => [text, indentOf(xml)]);
  expect(await attachments("甲表", "乙表")).toEqual([
    // Two characters in, 附件： is three and 1. one.
    ["附件：1.甲表", '<w:ind w:left="1890" w:hanging="1260"/>'],
    ["2.乙表", '<w:ind w:left="1890" w:hanging="315"/>'],
  ]);
  expect(await attachments("甲表")).toEqual([["附件：甲表", '<w:ind w:left="1575" w:hanging="945"/>']]);
});

test.each([
  // The date is six characters wide: 4 + (6 - 5) / 2 from the edge.
  ["平顶山市府", "2024年3月5日", 4.5, 4],
  ["平顶山市社会信用体系建设领导小组办公室", "2024年3月5日", 2, 8.5],
])("%s stands centred over its date", async (sender, date, senderIndent, dateIndent) => {
  const [above, below] = await paragraphsOf(planOf({ kind: "signature", sender, date }));
  expect([above?.text, below?.text]).toEqual([sender, date]);
  expect(indentOf(above?.xml ?? "")).toBe(`<w:ind w:right="${Math.round(315 * senderIndent)}"/>`);
  expect(indentOf(below?.xml ?? "")).toBe(`<w:ind w:right="${Math.round(315 * dateIndent)}"/>`);
  expect(above?.xml).toContain("<w:keepNext/>");
});

test("a date that is not settled is left to be written in", async () => {
  const [, date] = await paragraphsOf(planOf({ kind: "signature", sender: "市信用办", date: "" }));
  expect(date?.text).toBe("　　年　　月　　日");
});

test("an annex begins a page, unless its section does", async () => {
  const label: DocumentBlock = { kind: "annex-label", text: "附件1" };
  const [first, , second] = await paragraphsOf(planOf(label, { kind: "paragraph", text: "正文" }, label));
  expect(first?.xml).not.toContain("<w:pageBreakBefore/>");
  expect(second?.xml).toContain("<w:pageBreakBefore/>");
});

test("pages are A4 with the margins of the standard, a lying one turned with its head to the binding", async () => {
  const document = await partOf(samplePlan, "word/document.xml");
  const sizes = Array.from(document.matchAll(/<w:pgSz [^>]*>/g), ([size]) => size);
  expect(sizes).toEqual([
    '<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>',
    '<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>',
    '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
  ]);
  const margins = Array.from(
    document.matchAll(/<w:pgMar w:top="(\d+)" w:right="(\d+)" w:bottom="(\d+)" w:left="(\d+)"/g),
  );
  expect(margins.map(([, ...sides]) => sides.map(Number))).toEqual([
    [2098, 1474, 1984, 1587],
    [2098, 1474, 1984, 1587],
    [1587, 2098, 1474, 1984],
  ]);
});

test("page numbers are right on odd pages and left on even ones", async () => {
  expect(await partOf(samplePlan, "word/settings.xml")).toContain("<w:evenAndOddHeaders/>");
  const [odd, even] = await Promise.all([1, 2].map((number) => partOf(samplePlan, `word/footer${number}.xml`)));
  expect(odd).toContain('<w:jc w:val="right"/>');
  expect(even).toContain('<w:jc w:val="left"/>');
  for (const footer of [odd, even]) expect(footer).toMatch(/— <\/w:t>.*PAGE.* —<\/w:t>/);
  const style = styleOf(await partOf(samplePlan, "word/styles.xml"), "GwPageNumber");
  expect(style).toContain('w:eastAsia="宋体"');
  expect(style).toContain('<w:sz w:val="28"/>');
});
