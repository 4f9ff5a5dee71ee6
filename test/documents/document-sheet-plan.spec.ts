import { dayOf } from "../../src/calendar/day";
import { type DocumentBlock, type DocumentPlan } from "../../src/documents/document-plan";
import { documentSheetPlan } from "../../src/documents/document-sheet-plan";
import { letterPlan } from "../../src/documents/letter-plan";
import { samplePlan } from "../docx/write/sample-plan";

const origin = { name: "工作提示函 市市场监管局", creator: "gongshi 0.1.0", day: dayOf(2024, 3, 5) };
const letter = letterPlan(
  {
    title: "工作提示函",
    addressee: "市市场监管局：",
    paragraphs: ["请逐条核实。", "特此提示。"],
    sender: "平顶山市信用办",
    date: "2024年3月5日",
  },
  origin,
);

const textsOf = (plan: DocumentPlan): unknown[] =>
  documentSheetPlan(plan, "提示函").rows.map(({ values: [text] }) => text);

const planOf = (...blocks: readonly DocumentBlock[]): DocumentPlan => ({
  ...letter,
  sections: [{ orientation: "portrait", blocks }],
});

test("a letter is one column of A4 with paragraphs indented by two characters", () => {
  const plan = documentSheetPlan(letter, "提示函");
  expect(textsOf(letter)).toEqual([
    ...["工作提示函", "", "市市场监管局："],
    ...["　　请逐条核实。", "　　特此提示。", ""],
    ...["平顶山市信用办　　", "2024年3月5日　　　　"],
  ]);
  expect(plan.columnWidths).toHaveLength(1);
  expect(plan.merges).toEqual([]);
  expect(plan.rows.map(({ height }) => height)).toEqual([58, 29, 29, 29, 29, 29, 29, 29]);
  expect(plan.page?.margins).toEqual({ top: 37, bottom: 35, left: 28, right: 26 });
});

test("the sheet ends before the first annex", () => {
  const texts = textsOf(samplePlan);
  expect(texts).toContain("　　（此件公开发布）");
  expect(texts).not.toContain("附件1");
});

test("names of attachments are numbered and stand below each other; a single one has no number", () => {
  const names = (...all: string[]): unknown[] => textsOf(planOf({ kind: "attachments", names: all }));
  expect(names("甲表", "乙表")).toEqual(["", "　　附件：1.甲表", "　　　　　2.乙表"]);
  expect(names("甲表")).toEqual(["", "　　附件：甲表"]);
});

test("a table in the text has columns of its own, and all else stands across them", () => {
  const plan = documentSheetPlan(
    planOf(
      { kind: "paragraph", text: "如下：" },
      {
        kind: "table",
        widths: [1, 3],
        header: ["单位", "迟报率(%)"],
        rows: [["市公安局", { numerator: 1, denominator: 359 }]],
        total: ["合计", { numerator: 0, denominator: 0 }],
      },
    ),
    "提示函",
  );
  expect(plan.columnWidths).toEqual([16, 48]);
  expect(plan.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  expect(plan.rows.slice(1).map(({ values }) => values)).toEqual([
    ["单位", "迟报率(%)"],
    ["市公安局", "0.28"],
    ["合计", "-"],
  ]);
});

test("a long title is broken where a person would, and gets the height for it", () => {
  const [title] = documentSheetPlan(
    planOf({ kind: "title", text: "关于2024年2月份全市行政许可和行政处罚等信用信息公示工作情况的通报" }),
    "通报",
  ).rows;
  expect(title).toMatchObject({
    values: ["关于2024年2月份\n全市行政许可和行政处罚等\n信用信息公示工作情况的通报"],
    height: 116,
  });
});
