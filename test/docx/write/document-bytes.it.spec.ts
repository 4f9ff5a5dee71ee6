import { nodeByteCodec } from "../../../cli/files/node-byte-codec";
import { type DocumentPlan } from "../../../src/documents/document-plan";
import { documentBytes } from "../../../src/docx/write/document-bytes";
import { converted, pageColors, pageSizes, pageTexts } from "../../support/libre-office";
import { planOf } from "./document-parts";
import { samplePlan } from "./sample-plan";

jest.setTimeout(120_000);

const drawn = async (plan: DocumentPlan): Promise<Buffer> =>
  converted(await documentBytes(plan, nodeByteCodec), "pdf", "docx");

/** The texts of the pages, without the spaces that the layout puts in. */
const textsOf = async (pdf: Buffer): Promise<readonly string[]> =>
  (await pageTexts(pdf)).map((text) => text.replace(/\s+/g, ""));

test("LibreOffice lays the document out as planned: order, pages, sizes, numbers", async () => {
  const pdf = await drawn(samplePlan);
  const texts = await textsOf(pdf);
  const all = texts.join("");
  const parts = [
    ...["办公室文件", "平信用办〔2024〕5号", "信息公示工作情况的通报", "各县（市、区）发展改革委"],
    ...["一、“双公示”工作总体情况", "（一）市直各单位", "附件：1.2024年2月份", "2.2024年2月份全市政府部门"],
    ...["市信用办", "2024年3月5日", "（此件公开发布）", "附件1", "序号成员单位名称", "合计", "数据统计时间范围"],
    ...["附件2", "11410482005468123X"],
  ];
  const places = parts.map((part) => all.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));

  const sizes = await pageSizes(pdf);
  expect(sizes.slice(0, -1).every(([width, height]) => width === 595 && height === 842)).toBe(true);
  expect(sizes.at(-1)).toEqual([842, 595]);
  expect(texts.map((text, at) => text.includes(`—${at + 1}—`))).toEqual(sizes.map(() => true));
  // The letterhead and its line.
  expect((await pageColors(pdf)).get("FF0000")).toBeGreaterThan(500);
});

test("a long table has its header on every page, and each annex begins one", async () => {
  const texts = await textsOf(await drawn(samplePlan));
  const ofTable = texts.filter((text) => text.includes("市第"));
  expect(ofTable.length).toBeGreaterThan(1);
  expect(ofTable.every((text) => text.includes("序号成员单位名称数据总量"))).toBe(true);
  expect(texts.filter((text) => /^附件[12]/.test(text))).toHaveLength(2);
});

test("28 characters stand in a line and 22 lines on a page", async () => {
  const text = "信".repeat(28 * 22 * 2 - 2);
  const pdf = await drawn(planOf({ kind: "paragraph", text }));
  const pages = (await pageTexts(pdf)).map((page) => page.split("\n").filter((line) => line.includes("信")));
  expect(pages.map((lines) => lines.length)).toEqual([22, 22]);
  expect(pages[1]?.map((line) => line.trim().length)).toEqual(Array.from({ length: 22 }, () => 28));
});

test("a number is not broken at the end of a line", async () => {
  // Long numbers a line of text apart: some end of a line falls into every place of one.
  const text = Array.from({ length: 30 }, (_, at) => `${"信".repeat(8 + (at % 5))}123456789`).join("");
  const pages = await pageTexts(await drawn(planOf({ kind: "paragraph", text })));
  expect(
    pages
      .join("\n")
      .match(/\d+/g)
      ?.filter((number) => number.length > 1 && number !== "123456789"),
  ).toEqual([]);
});
