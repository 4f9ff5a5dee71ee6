import { type DocumentTable } from "../../../src/documents/document-plan";
import { paragraphsOf, partOf, planOf } from "./document-parts";

const table: DocumentTable = {
  kind: "table",
  widths: [1, 3, 2],
  header: ["序号", "单位", "迟报率(%)"],
  rows: [
    [1, "市市场监管局", { numerator: 1, denominator: 359 }],
    [2, "市公安局", { numerator: 0, denominator: 33 }],
    [3, "市教育局", { numerator: 0, denominator: 0 }],
  ],
  total: ["合计", "", { numerator: 1, denominator: 447 }],
};

test("cells say what the notices print: two decimals, a plain 0, - for no data", async () => {
  const texts = (await paragraphsOf(planOf(table))).map(({ text }) => text);
  expect(texts).toEqual([
    ...["序号", "单位", "迟报率(%)"],
    ...["1", "市市场监管局", "0.28"],
    ...["2", "市公安局", "0"],
    ...["3", "市教育局", "-"],
    ...["合计", "0.22", ""],
  ]);
});

test("the header is repeated, no row is divided, and the total stands over number and name", async () => {
  const rows = Array.from(
    (await partOf(planOf(table), "word/document.xml")).matchAll(/<w:tr>.*?<\/w:tr>/gs),
    ([row]) => row,
  );
  expect(rows.map((row) => row.includes("<w:tblHeader/>"))).toEqual([true, false, false, false, false]);
  expect(rows.every((row) => row.includes("<w:cantSplit/>"))).toBe(true);
  expect(rows.at(-1)).toContain('<w:gridSpan w:val="2"/>');
});

test("columns fill the width of the text in proportion", async () => {
  const document = await partOf(planOf(table), "word/document.xml");
  const columns = Array.from(document.matchAll(/<w:gridCol w:w="(\d+)"/g), ([, width]) => Number(width));
  const all = columns.reduce((sum, width) => sum + width, 0);
  // 156 mm are 8845 twips.
  expect(Math.abs(8845 - all)).toBeLessThanOrEqual(3);
  expect(columns.map((width) => Math.round((6 * width) / all))).toEqual([1, 3, 2]);
});

test("many columns are written smaller", async () => {
  const wide: DocumentTable = {
    ...{ kind: "table", widths: Array.from({ length: 11 }, () => 1), total: null },
    ...{ header: Array.from({ length: 11 }, (_, at) => `列${at}`), rows: [] },
  };
  expect(await partOf(planOf(wide), "word/document.xml")).toContain('<w:sz w:val="18"/>');
  expect(await partOf(planOf(table), "word/document.xml")).toContain('<w:sz w:val="24"/>');
});

test("a section that ends with a table has no line below it that could begin a page", async () => {
  const section = { orientation: "landscape" as const, blocks: [table] };
  const paragraphs = await paragraphsOf({ ...planOf(), sections: [section, section] });
  const below = paragraphs.filter(({ style }) => style === "");
  expect(below.map(({ xml }) => xml.includes('<w:spacing w:line="20" w:lineRule="exact"/>'))).toEqual([true, true]);
  expect(below[0]?.xml).toContain("<w:sectPr>");
});
