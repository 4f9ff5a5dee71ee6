import { type FactTable } from "../../../src/proofread/fact-table";
import { readBulletinText } from "../../../src/proofread/read/read-bulletin-text";
import { readFactTables } from "../../../src/proofread/read/read-fact-tables";
import { type Area } from "../../../src/sheets/address";
import { buildSheet, type Grid } from "../../support/build-workbook";

const head = ["单位名称", "行政许可", "行政处罚", "合计"];
const offices: Grid = [
  ["市公安局", 120, 80, 200],
  ["市水利局", 0, 5, 5],
  ["市教育局", 7, 0, 7],
];
const counties: Grid = [
  ["临江县", 88, 12, 100],
  ["青山区", 143, 60, 203],
];
const [ofOffices, ofCounties, ofAll] = [
  [127, 85, 212],
  [231, 72, 303],
  [358, 157, 515],
];
const rows = [...offices, ...counties];
const turned = (grid: Grid): Grid => (grid[0] ?? []).map((_, column) => grid.map((row) => row[column] ?? null));
const asText = (grid: Grid, between: string): string => grid.map((row) => row.join(between)).join("\n");
const merge = (top: number, left: number, bottom: number, right: number): Area => ({ top, left, bottom, right });

const tablesOf = (grid: Grid, merges: readonly Area[] = []): readonly FactTable[] =>
  readFactTables(buildSheet("表", grid, merges), "表");

/** What a table says, whatever it looks like. */
const facts = (tables: readonly FactTable[]) => ({
  rows: tables.flatMap((table) =>
    table.rows.map(({ name, cells }) => [name, ...cells.slice(1).filter((cell) => cell !== name)]),
  ),
  totals: tables.map(({ total }) => total?.cells.filter((cell) => typeof cell === "number") ?? null),
});

const plain: Grid = [head, ...rows, ["合计", ...ofAll]];

test.each<[string, readonly FactTable[]]>([
  ["plain", tablesOf(plain)],
  ["with the whole on top", tablesOf([head, ["全市", ...ofAll], ...rows])],
  ["with the whole under the city's name", tablesOf([head, ...rows, ["云川市", ...ofAll]])],
  [
    "with totals of groups",
    tablesOf([
      head,
      ["总计", ...ofAll],
      ...offices,
      ["市直合计", ...ofOffices],
      ...counties,
      ["县区合计", ...ofCounties],
    ]),
  ],
  [
    "with groups' sums in front",
    tablesOf([
      head,
      ["一、市直单位", ...ofOffices],
      ...offices,
      ["二、县（市、区）", ...ofCounties],
      ...counties,
      ["合计", ...ofAll],
    ]),
  ],
  [
    "with numbered names",
    tablesOf([
      head,
      ...rows.map(([name, ...cells], at) => [`${at + 1}.${String(name)}`, ...cells]),
      ["合计", ...ofAll],
    ]),
  ],
  [
    "below who made it and when",
    tablesOf([["报送情况统计表"], ["制表单位：市信用办", null, "2024年6月3日"], ...plain]),
  ],
  ["going on over a page", tablesOf([["报送情况统计表"], ...plain.slice(0, 3), [], ["续表"], head, ...plain.slice(3)])],
  ["with what a row counts too", tablesOf([head, ...rows, ["其中：高新片区", 3, 1, 4], ["合计：", ...ofAll]])],
  ["on its side", tablesOf(turned(plain.map((row, at) => (at === 0 ? ["项目", ...row.slice(1)] : row))))],
  [
    "on its side, saying what it counts in",
    tablesOf(turned([["项目", ...head.slice(1)], ["单位", "条", "条", "条"], ...plain.slice(1)])),
  ],
  [
    "a list in two halves",
    tablesOf([
      [...head, ...head],
      ...[0, 1].map((at) => [...(rows[at] ?? []), ...(rows[at + 3] ?? [])]),
      [...(rows[2] ?? []), "合计", ...ofAll],
    ]),
  ],
  ["with tabs", readBulletinText(`情况如下。\n${asText(plain, "\t")}\n`).tables],
  ["with single spaces", readBulletinText(`情况如下。\n${asText(plain, " ")}\n`).tables],
])("the same facts: %s", (_, tables) => {
  expect(facts(tables)).toEqual({ rows, totals: [ofAll] });
});

test.each([
  [
    "under captions",
    [
      ["市直单位", null, null, null, null, "县（市、区）"],
      [...head, null, ...head],
    ],
    [merge(0, 0, 0, 3), merge(0, 5, 0, 8)],
  ],
  ["with an empty column between", [[...head, null, "县区", ...head.slice(1)]], []],
] as const)("tables side by side, %s", (_, header, merges) => {
  const tables = tablesOf(
    [
      ...header,
      ...offices.map((row, at) => [...row, null, ...(counties[at] ?? [])]),
      ["合计", ...ofOffices, null, "合计", ...ofCounties],
    ],
    merges,
  );
  expect(tables.map((table) => facts([table]))).toEqual([
    { rows: offices, totals: [ofOffices] },
    { rows: counties, totals: [ofCounties] },
  ]);
});

test("cells of a table on its side, and of a list in halves, are told where they stand", () => {
  const [onItsSide] = tablesOf(
    turned([
      ["项目", "许可", "处罚"],
      ["市公安局", 1, 2],
      ["市水利局", 3, 4],
    ]),
  );
  expect(onItsSide?.rows[1]?.at).toEqual(["C1", "C2", "C3"]);
  const [halved] = tablesOf([
    ["单位", "总量", "单位", "总量"],
    ["市公安局", 1, "市水利局", 2],
    ["市教育局", 3, "市林业局", 4],
  ]);
  expect(halved?.rows.map(({ name, at }) => [name, at?.[1]])).toEqual([
    ["市公安局", "B2"],
    ["市教育局", "B3"],
    ["市水利局", "D2"],
    ["市林业局", "D3"],
  ]);
});

test("blanks of an upper header go on with what is left of them, where nothing is merged", () => {
  const [table] = tablesOf([
    ["序号", "单位", "许可", null, "处罚", null, "备注"],
    [null, null, "本月", "上月", "本月", "上月", null],
    [1, "市公安局", 1, 2, 3, 4, null],
    [2, "市水利局", 1, 2, 3, 4, null],
  ]);
  expect(table?.columns.map(({ header }) => header)).toEqual([
    "序号",
    "单位",
    "许可 本月",
    "许可 上月",
    "处罚 本月",
    "处罚 上月",
    "备注",
  ]);
});

test("what stands for all offices beside counties is one of the rows", () => {
  const [table] = tablesOf([head, ["市直单位", ...ofOffices], ...counties, ["合计", ...ofAll]]);
  expect(table?.rows.map(({ name }) => name)).toEqual(["市直单位", "临江县", "青山区"]);
});

test("a county whose few numbers happen to be the sum of the others' is one of them", () => {
  const [table] = tablesOf([
    ["县区", "总量"],
    ["临江县", 3],
    ["青山区", 2],
    ["白河县", 1],
    ["云阳县", 0],
    ["石门区", 0],
  ]);
  expect(table?.total).toBeNull();
  expect(table?.rows).toHaveLength(5);
});

describe("money that a line above the table tells", () => {
  const loans: Grid = [
    ["县区", "入驻企业数", "授信金额", "增减"],
    ["临江县", 12, 4500.5, "↑120"],
    ["青山区", 23, 9800, "▼50"],
  ];
  const headers = (tables: readonly FactTable[]): readonly string[] | undefined =>
    tables[0]?.columns.map(({ header }) => header);

  test.each<[string, readonly FactTable[]]>([
    ["on a line", tablesOf([["授信情况统计表"], ["（单位：家、万元）"], ...loans])],
    ["beside the title", tablesOf([["授信情况统计表", null, null, "单位：家、万元"], ...loans])],
    ["below the title in its cell", tablesOf([["授信情况统计表\n（单位：家、万元）"], ...loans])],
    ["in the text", readBulletinText(`附件\n\n授信情况统计表\n\n单位：家、万元\n\n${asText(loans, "\t")}\n`).tables],
  ])("%s", (_, tables) => {
    expect(tables[0]?.title).toBe("授信情况统计表");
    expect(headers(tables)).toEqual(["县区", "入驻企业数", "授信金额（万元）", "增减"]);
    expect(tables[0]?.rows.map(({ cells }) => cells[3])).toEqual([120, -50]);
  });

  test("is every column's where nothing else is counted", () => {
    expect(headers(tablesOf([["单位：万元"], ["县区", "授信", "户数"], ["临江县", 4500.5, 3]]))).toEqual([
      "县区",
      "授信（万元）",
      "户数",
    ]);
  });
});
