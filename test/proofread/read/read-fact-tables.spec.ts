import { type FactTable } from "../../../src/proofread/fact-table";
import { readFactTables } from "../../../src/proofread/read/read-fact-tables";
import { type Area } from "../../../src/sheets/address";
import { buildSheet, type Grid } from "../../support/build-workbook";

const tablesOf = (grid: Grid, merges: readonly Area[] = [], name = "表"): readonly FactTable[] =>
  readFactTables(buildSheet(name, grid, merges), name);

const rolesOf = ({ columns }: FactTable): readonly string[] => columns.map(({ header, role }) => `${header}:${role}`);

const only = (tables: readonly FactTable[]): FactTable => {
  const [table] = tables;
  if (table === undefined || tables.length > 1) throw new Error(`${tables.length} tables`);
  return table;
};

/** Annex 1 of Pingdingshan's notice of February 2024, shortened, as people keep it. */
const annex: Grid = [
  ["附件1"],
  ["2024年2月份市各单位“双公示”工作情况统计表"],
  ["单位：条"],
  ["序号", "成员单位名称", "数据总量", "迟报量", "迟报率(%)"],
  [1, "市市场监管局", 359, 1, 0.28],
  ["2", "市公安局", "33", "０", 0],
  [3, "市金融局", "-", "—", ""],
  ["合计", null, "1,392", 1, 0.07],
  ["数据统计时间范围：2024-2-01 00:00:00 至 2024-2-29 23:59:59"],
];
const titleMerge: Area = { top: 1, left: 0, bottom: 1, right: 4 };

test("a table has its label, title, roles, total and remarks; numbers as texts are numbers", () => {
  const table = only(tablesOf(annex, [titleMerge]));
  expect(table).toMatchObject({ name: "表", annex: 1, title: "2024年2月份市各单位“双公示”工作情况统计表" });
  expect(rolesOf(table)).toEqual([
    "序号:ordinal",
    "成员单位名称:name",
    "数据总量:count",
    "迟报量:count",
    "迟报率(%):rate",
  ]);
  expect(table.rows.map(({ name, row, cells }) => [name, row, ...cells.slice(2)])).toEqual([
    ["市市场监管局", 4, 359, 1, 0.28],
    ["市公安局", 5, 33, 0, 0],
    ["市金融局", 6, null, null, null],
  ]);
  expect(table.total).toMatchObject({ name: "合计", row: 7, cells: ["合计", null, 1392, 1, 0.07] });
  expect(table.footers).toEqual(["数据统计时间范围：2024-2-01 00:00:00 至 2024-2-29 23:59:59"]);
});

test("several tables stand below each other, each with its own title and place", () => {
  const second: Grid = [[], ["附件2"], ["各县统计表"], ["县（市、区）", "数量"], ["鲁山县", 2020], ["叶县", 183]];
  const [one, two, ...others] = tablesOf([...annex, ...second]);
  expect(others).toEqual([]);
  expect(one?.footers).toHaveLength(1);
  expect(two).toMatchObject({ name: "表 表 2", annex: 2, title: "各县统计表", total: null });
  expect(two?.rows.map(({ name, row }) => [name, row])).toEqual([
    ["鲁山县", 13],
    ["叶县", 14],
  ]);
});

test("a header in two rows is joined, and text in merged cells stands in all of them", () => {
  const grid: Grid = [
    ["组别", "单位", "许可", null, "处罚", null],
    [null, null, "总量", "迟报率", "总量", "迟报率"],
    ["市直", "市公安局", 10, "10%", 20, "5.00%"],
    [null, "市水利局", 4, "25％", 8, "0"],
  ];
  const table = only(
    tablesOf(grid, [
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 2, bottom: 0, right: 3 },
      { top: 0, left: 4, bottom: 0, right: 5 },
      { top: 2, left: 0, bottom: 3, right: 0 },
    ]),
  );
  expect(rolesOf(table)).toEqual([
    "组别:text",
    "单位:name",
    "许可 总量:count",
    "许可 迟报率:rate",
    "处罚 总量:count",
    "处罚 迟报率:rate",
  ]);
  expect(table.rows.map(({ cells }) => cells)).toEqual([
    ["市直", "市公安局", 10, 10, 20, 5],
    ["市直", "市水利局", 4, 25, 8, 0],
  ]);
});

test.each([
  ["parts of one, by the counts", [0.0028, 0], [359, 33], [1, 0], "rate", [0.28, 0]],
  ["percent numbers, by the counts", [0.28, 0], [359, 33], [1, 0], "rate", [0.28, 0]],
  ["percent numbers, by their size", [100, 0.5], [1, 1], [5, 5], "rate", [100, 0.5]],
  ["parts of one, by their places", [0.123456, 0], [0, 0], [0, 0], "rate", [12.3456, 0]],
  ["parts of one, as all is well", [1, 0.99], [0, 0], [0, 0], "rate", [100, 99]],
  ["nobody knows", [0.5, 0.2], [0, 0], [0, 0], "text", [0.5, 0.2]],
] as const)("a rate that Excel may show with a percent sign: %s", (_, rates, totals, lates, role, cells) => {
  const table = only(
    tablesOf([
      ["单位", "总量", "迟报量", "迟报率"],
      ["市公安局", totals[0], lates[0], rates[0]],
      ["市水利局", totals[1], lates[1], rates[1]],
    ]),
  );
  expect(table.columns[3]?.role).toBe(role);
  expect(table.rows.map((row) => row.cells[3])).toEqual(cells);
});

test("subtotals and means are no rows, and a row of sums without a name is none", () => {
  const table = only(
    tablesOf([
      ["单位", "总量"],
      ["市公安局", 1],
      ["市直小计", 1],
      ["叶县", 2],
      ["县区小计", 2],
      ["平均（总量为合计）", 1.5],
      ["全市合计", 3],
      [null, 3],
    ]),
  );
  expect(table.rows.map(({ name }) => name)).toEqual(["市公安局", "叶县"]);
  expect(table.total?.name).toBe("全市合计");
});

test("codes stay texts, and a list of names is a table without numbers", () => {
  const table = only(
    tablesOf([
      ["序号", "单位名称", "统一社会信用代码", "县（市、区）"],
      [1, "汝州市夏店镇夏南小学", "124104820868908166", "汝州市"],
      [2, "郟县茨芭镇许洼小学", "12410425077827479X", "郟县"],
    ]),
  );
  expect(rolesOf(table)).toEqual(["序号:ordinal", "单位名称:name", "统一社会信用代码:text", "县（市、区）:text"]);
  expect(table.rows[0]?.cells[2]).toBe("124104820868908166");
});

test("a unit that reported nothing is a row; a heading between rows and a header said again are not", () => {
  const table = only(
    tablesOf(
      [["单位", "总量"], ["一、市直单位"], ["市公安局", 1], ["市金融局"], ["单位", "总量"], ["市水利局", 2]],
      [{ top: 1, left: 0, bottom: 1, right: 1 }],
    ),
  );
  expect(table.rows.map(({ name, cells }) => [name, cells[1]])).toEqual([
    ["市公安局", 1],
    ["市金融局", null],
    ["市水利局", 2],
  ]);
});

test("a sheet named after an annex has its number; a ledger of thousands of rows is no table", () => {
  expect(
    only(
      tablesOf(
        [
          ["县", "数量"],
          ["叶县", 1],
        ],
        [],
        "附件3 名单",
      ),
    ).annex,
  ).toBe(3);
  expect(tablesOf([["县", "数量"], ...Array.from({ length: 3000 }, (_, row) => [`县${row}`, row])])).toEqual([]);
});
