import { type DisclosureFigures } from "../../src/disclosures/disclosure-figures";
import { disclosureTexts } from "../../src/disclosures/disclosure-words";
import { readDisclosures } from "../../src/disclosures/read-disclosures";
import { buildWorkbook, type Grid } from "../support/build-workbook";
import { county, figuresOf } from "./disclosure-case";
import { publishedGrid } from "./march-2023";

const stated: Grid = [
  ["县区", "行政给付", "行政确认", "总计"],
  ["叶县", 2, 5, 7],
  ["鲁山县", 4, 0, 5],
  ["合计", 6, 9, 12],
];
const rows: Grid = [
  ["县区", "给付对象", "给付月份"],
  ["叶县", "甲", "2023-01"],
  ["叶县", "甲", "2023-02"],
  ["叶县", "乙", "2023-02"],
];

const listed = ({ disagreements }: DisclosureFigures) =>
  disagreements.map(({ kind, county: name, what, stated: was, found, used, cell }) =>
    [kind, name, what, was, found, used, `${cell.column}${cell.row}`].join(" "),
  );

test("rows are used where there are any, stated numbers elsewhere; every disagreement is listed with its cell", () => {
  const figures = figuresOf({ 八公示: stated, 行政给付: rows });
  expect(county(figures, "叶县").categories).toMatchObject({ payment: 3, confirmation: 5 });
  expect(county(figures, "鲁山县").categories).toMatchObject({ payment: 4, confirmation: 0 });
  expect(listed(figures)).toEqual([
    "rows 叶县 payment 2 3 3 B2",
    "rows 鲁山县 payment 4 0 4 B3",
    "sum 鲁山县 total 5 4 4 D3",
    "sum 合计 confirmation 9 5 5 C4",
    "sum 合计 total 12 11 11 D4",
  ]);
  expect(disclosureTexts(figures, "zh").slice(0, 2)).toEqual([
    "叶县 行政给付：“八公示”B2填 2，逐行计数 3，附表用 3。",
    "鲁山县 行政给付：“八公示”B3填 4，逐行计数 0，附表用 4。",
  ]);
});

test("two sheets that state different numbers are listed, two that agree are one", () => {
  const figures = figuresOf({
    信用评价: publishedGrid("evaluation"),
    信用评价上报: [
      ["县区", "信用评价结果"],
      ["鲁山县", 1058],
      ["石龙区", 99],
    ],
  });
  expect(county(figures, "鲁山县").evaluations).toBe(1058);
  expect(listed(figures)).toEqual(["twice 石龙区 evaluation 99 98 98 B3"]);
});

test("lines of one county are added up, as a table by department has them", () => {
  const figures = figuresOf({
    行政检查: [
      ["检查单位", "数量"],
      ["叶县住建局", 3],
      ["叶县城管局", "1,204条"],
    ],
  });
  expect(county(figures, "叶县").categories?.inspection).toBe(1207);
});

test("a header of two rows, fields in a column, and a cell that is no count", () => {
  const figures = figuresOf({
    统计: [
      ["各县区信用评价情况", null, null],
      ["县（市、区）", "评价情况", null],
      [null, "信用评价结果（条）", "覆盖领域"],
      ["鲁山县", 1058, 17],
      ["石龙区", "约100", "食品、药品，食品"],
      ["叶县", "-", null],
      ["填表人：张三", "联系电话", "123"],
    ],
  });
  expect(county(figures, "鲁山县")).toMatchObject({ evaluations: 1058, fields: 17 });
  expect(figures.notes).toContainEqual({
    code: "unreadable",
    cell: { sheet: "统计", row: 5, column: "B" },
    text: "约100",
  });
  expect(county(figures, "叶县").evaluations).toBeNull();
  expect(figures.unresolved).toEqual([]);
});

test("the totals of the notice's text, put below its table, are not what its columns add up to", () => {
  const text = ["合计", 31_368, 115, 130_018, 4_935_214, 18_062, 39, 212_909, 41_275, 5_368_895];
  expect(listed(figuresOf({ 八公示: [...publishedGrid("eight"), text] }))).toEqual([
    "sum 合计 payment 4935214 5063415 5063415 E14",
    "sum 合计 total 5368895 5497201 5497201 J14",
  ]);
});

test.each<readonly [sheet: string, grid: Grid, is: boolean]>([
  [
    "年度表彰",
    [
      ["县区", "奖励"],
      ["叶县", 3],
    ],
    false,
  ],
  [
    "收支",
    [
      ["县区", "其他", "合计"],
      ["叶县", 3, 3],
    ],
    false,
  ],
  [
    "统计",
    [
      ["县区", "检查", "强制", "征收", "其他"],
      ["叶县", 3, 0, 0, 1],
    ],
    true,
  ],
  [
    "统计",
    [
      ["县区", "行政奖励"],
      ["叶县", 3],
    ],
    true,
  ],
  [
    "双公示",
    [
      ["县区", "行政许可", "行政处罚", "合计"],
      ["叶县", 3, 4, 7],
    ],
    false,
  ],
  [
    "行政处罚",
    [
      ["行政相对人名称", "行政相对人类别", "处罚类别", "县区"],
      ["甲", "自然人", "警告", "叶县"],
    ],
    false,
  ],
  [
    "许可台账",
    [
      ["县区", "行政相对人名称", "类别"],
      ["叶县", "甲", "其他"],
      ["叶县", "乙", "确认"],
    ],
    false,
  ],
  [
    "核验问题",
    [
      ["县区", "行政奖励"],
      ["叶县", 3],
    ],
    false,
  ],
])("sheet %s with %j is one of disclosures: %s", (sheet, grid, is) => {
  expect(readDisclosures(buildWorkbook({ [sheet]: grid })) !== null).toBe(is);
});
