import * as fc from "fast-check";
import { dayOf } from "../../src/calendar/day";
import { type DisclosureNote } from "../../src/disclosures/disclosure-note";
import { disclosureCategories, subjectName } from "../../src/disclosures/disclosure-subjects";
import { type Grid } from "../support/build-workbook";
import { county, figuresOf } from "./disclosure-case";

const payments = ["县区", "给付对象", "身份证号码", "给付项目", "给付月份", "发放日期"];
const noteOf = (notes: readonly DisclosureNote[], code: DisclosureNote["code"]) =>
  notes.find((note) => note.code === code);

/** How many rows of a category a county has. */
const countIn = (
  figures: ReturnType<typeof figuresOf>,
  name: string,
  category: (typeof disclosureCategories)[number],
) => county(figures, name).categories?.[category];

test("each month of the same recipient counts, the same month of the same matter once", () => {
  const figures = figuresOf({
    行政给付: [
      ["行政给付信息归集表"],
      payments,
      ["叶县", "张三", "410422199001011234", "城乡低保", "2023年1月", null],
      ["叶县", "张三", "410422199001011234", "城乡低保", "2023-02", null],
      ["叶县", "张三", "410422199001011234", "城乡低保", "202302", null],
      ["叶县", "张三", "410422199001011234", "高龄津贴", "2023-02", null],
      ["叶县", "张三", "410422199001011234", "城乡低保", null, "2023/3/8"],
      ["叶县", "张三", "410422199001011234", "城乡低保", null, "2023-03-20"],
    ],
  });
  expect(countIn(figures, "叶县", "payment")).toBe(4);
  expect(noteOf(figures.notes, "repeats")).toEqual({ code: "repeats", of: [{ subject: "payment", rows: 2 }] });
});

test("a taxpayer is a flow too; an inspection of the same day counts once, of another day again", () => {
  const rows = (what: string): Grid => [
    ["实施机关", "行政相对人名称", "统一社会信用代码", "决定书文号", `${what}日期`],
    ["叶县税务局", "甲公司", "91410422MA00000001", "", "2023-01-05"],
    ["叶县税务局", "甲公司", "91410422MA00000001", "", "2023-01-25"],
    ["叶县税务局", "甲公司（变更前）", "91410422ma00000001", "", "2023-01-25"],
  ];
  const figures = figuresOf({ 行政征收: rows("征收"), 行政检查: rows("检查") });
  expect([countIn(figures, "叶县", "levy"), countIn(figures, "叶县", "inspection")]).toEqual([1, 2]);
});

test("without a code, or with a masked one, the name tells recipients apart", () => {
  const figures = figuresOf({
    行政给付: [
      payments,
      ["叶县", "张三", "4104**********1234", "低保", "2023-01", null],
      ["叶县", "李四", "4104**********1234", "低保", "2023-01", null],
      ["叶县", "李 四", "4104**********1234", "低保", "2023-01", null],
    ],
  });
  expect(countIn(figures, "叶县", "payment")).toBe(2);
});

test("document numbers are compared as they mean, and sheets of one category together", () => {
  const sheet = (number: string): Grid => [
    ["县区", "行政相对人名称", "文书号", "确认日期"],
    ["鲁山", "甲", number, "2023-02-01"],
  ];
  const figures = figuresOf({ 行政确认: sheet("鲁民确〔2023〕3号"), "行政确认 (2)": sheet("鲁民确(2023)第003号") });
  expect(countIn(figures, "鲁山县", "confirmation")).toBe(1);
});

test("one sheet with a column of categories; 行政补偿 counts as 其他 and it is said, a licence does not count", () => {
  const figures = figuresOf({
    归集明细: [
      ["填报单位：鲁山县信用办"],
      ["序号", "事项类别", "县（市、区）", "行政相对人名称", "决定文书号", "决定日期"],
      [1, "行政确认", "鲁山县", "甲", "1号", "2023-02-01"],
      [2, "行政奖励", "鲁山县", "乙", "2号", "2023-02-01"],
      [3, "行政补偿", "鲁山县", "丙", "3号", "2023-02-01"],
      [4, "行政许可", "鲁山县", "丁", "4号", "2023-02-01"],
      ["", "", "合计", "合计", "", ""],
    ],
  });
  const { categories, total, coverage } = county(figures, "鲁山县");
  expect([categories?.confirmation, categories?.reward, categories?.other, total, coverage]).toEqual([1, 1, 1, 3, 3]);
  expect(noteOf(figures.notes, "taken-in")).toEqual({ code: "taken-in", category: "行政补偿", rows: 1 });
  expect(noteOf(figures.notes, "unknown-category")).toEqual({ code: "unknown-category", name: "行政许可", rows: 1 });
});

test("rows of later days are left out, by the day of receipt where there is one", () => {
  const rows: Grid = [
    ["县区", "被检查对象", "检查日期", "上报时间"],
    ["叶县", "甲", "2023-03-01", "2023-03-10 23:00:00"],
    ["叶县", "乙", "2023-03-01", "2023-03-11 00:00:00"],
    ["叶县", "丙", "2023-03-01", null],
    ["叶县", "丁", "2023-03-11", null],
    ["叶县", "戊", null, null],
  ];
  const figures = figuresOf({ 监督检查: rows }, { until: dayOf(2023, 3, 10) });
  expect(countIn(figures, "叶县", "inspection")).toBe(3);
  expect(noteOf(figures.notes, "after")).toEqual({ code: "after", rows: 2 });
  expect(noteOf(figures.notes, "undated")).toEqual({ code: "undated", rows: 1 });
});

test("郟县 is 郏县, a county's department is the county's, and what nobody answers to is listed", () => {
  const figures = figuresOf({
    行政裁决: [
      ["实施机关", "当事人", "裁决书文号", "裁决日期"],
      ["郏县自然资源局", "甲", "1号", "2023-01-01"],
      ["郟县", "乙", "2号", "2023-01-01"],
      ["示范区", "丙", "3号", "2023-01-01"],
      ["高新区", "丁", "4号", "2023-01-01"],
      ["某某县", "戊", "5号", "2023-01-01"],
      ["市民政局", "己", "6号", "2023-01-01"],
      [null, "庚", "7号", "2023-01-01"],
    ],
  });
  expect(["郟县", "城乡一体化示范区", "高新技术产业开发区"].map((name) => countIn(figures, name, "ruling"))).toEqual([
    2, 1, 1,
  ]);
  expect(figures.unresolved).toEqual([
    { name: "某某县", rows: 1 },
    { name: "（未填县区）", rows: 1 },
  ]);
  expect(noteOf(figures.notes, "municipal")).toEqual({ code: "municipal", name: "市民政局", rows: 1 });
});

test("evaluations tell the fields they cover; an enterprise registers once", () => {
  const figures = figuresOf({
    信用评价: [
      ["县区", "企业名称", "统一社会信用代码", "评价领域", "评价日期"],
      ["叶县", "甲", "A1", "食品", "2023-01-01"],
      ["叶县", "甲", "A1", "药品", "2023-01-01"],
      ["叶县", "乙", "A2", "食 品", "2023-01-01"],
    ],
    信易贷注册企业: [
      ["县区", "企业名称", "统一社会信用代码", "注册日期"],
      ["叶县", "甲", "A1", "2023-01-01"],
      ["叶县", "甲有限公司", "A1", "2023-02-01"],
    ],
  });
  expect(county(figures, "叶县")).toMatchObject({ evaluations: 3, fields: 2, loans: 1, categories: null });
});

test("rows without party and document are all counted, and said", () => {
  const figures = figuresOf({
    行政奖励: [
      ["县区", "奖励名称", "奖励对象", "奖励日期"],
      ["叶县", "先进", "", "2023-01-01"],
      ["叶县", "先进", "", "2023-01-01"],
    ],
  });
  expect(countIn(figures, "叶县", "reward")).toBe(2);
  expect(noteOf(figures.notes, "unkeyed")).toEqual({ code: "unkeyed", rows: 2 });
});

test("the order of rows, and rows sent twice, change no count", () => {
  const row = fc.tuple(
    fc.constantFrom("叶县", "郏县", "郟县", "鲁山"),
    fc.constantFrom("甲", "乙", "丙"),
    fc.constantFrom("1号", "2号", ""),
    fc.constantFrom(...disclosureCategories.map(subjectName)),
    fc.constantFrom("2023-01-05", "2023-01-20", "2023-02-01"),
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
      const header = ["县区", "行政相对人名称", "文书号", "类别", "决定日期"];
      // One category in full: 其他 alone may head rows of anything.
      const first = ["叶县", "甲", "0号", "行政确认", "2023-01-05"];
      const counts = (grid: Grid) =>
        figuresOf({ 明细: [header, first, ...grid] }).counties.map(({ categories }) => categories);
      expect(counts([...rows].reverse().concat(rows))).toEqual(counts(rows));
    }),
  );
});
