import { type MergedFiles } from "../../src/merge/merge-files";
import { planRows } from "../../src/plans/plan-rows";
import { type CellValue } from "../../src/sheets/cell";
import { type Roster } from "../../src/units/roster";
import { buildWorkbook, type Grid } from "../support/build-workbook";
import { drawnWorkbook, mergeWorkbooks } from "./merge-workbooks";

const header = ["行政处罚决定书文号", "行政相对人名称", "处罚机关", "处罚决定日期", "罚款金额（万元）"];
const row = (number: number, party: CellValue = "甲公司", agency: CellValue = "市交通局"): readonly CellValue[] => [
  `平交罚〔2024〕${number}号`,
  party,
  agency,
  "2024/02/05",
  0.5,
];

/** The cells of a merged sheet, header first. */
function cellsOf({ plans }: MergedFiles, name: string): readonly (readonly CellValue[])[] {
  const plan = plans.find((each) => each.name === name);
  return plan === undefined ? [] : Array.from(planRows(plan), ({ values }) => values);
}

const penalties = (merged: MergedFiles) => cellsOf(merged, "汇总 行政处罚");
const merge = (files: Readonly<Record<string, Grid>>, options = {}) =>
  mergeWorkbooks(
    Object.fromEntries(Object.entries(files).map(([file, grid]) => [file, buildWorkbook({ 处罚: grid })])),
    options,
  );

describe("a merged table", () => {
  const merged = merge({
    "交通局.xlsx": [["某单位台账"], [...header, "经办人"], [...row(1), "张三"], [...row(2), "007"]],
    "城管局.xlsx": [
      ["处罚决定日期", "CF_WSH 行政处罚决定书文号", "行政相对人名称", "处罚机关", "联系电话"],
      [45_327, "平城罚〔2024〕001号", "乙公司", "市城管局", 3_751_234],
    ],
  });

  test("has the standard's columns in the standard's order, then the others, then where each row comes from", () => {
    expect(penalties(merged)[0]).toEqual([
      ...["行政相对人名称", "行政处罚决定书文号", "罚款金额（万元）", "处罚决定日期", "处罚机关"],
      ...["经办人", "联系电话", "归属单位", "来源文件", "来源工作表", "来源行"],
    ]);
  });

  test("holds every cell as it stood: text as text, numbers as numbers, blanks where a file lacks the column", () => {
    expect(penalties(merged).slice(1)).toEqual([
      ["甲公司", "平交罚〔2024〕1号", 0.5, "2024/02/05", "市交通局", "张三", null, null, "交通局.xlsx", "处罚", 3],
      ["甲公司", "平交罚〔2024〕2号", 0.5, "2024/02/05", "市交通局", "007", null, null, "交通局.xlsx", "处罚", 4],
      ["乙公司", "平城罚〔2024〕001号", null, 45_327, "市城管局", null, 3_751_234, null, "城管局.xlsx", "处罚", 2],
    ]);
  });

  test("shows codes as text and dates as dates", () => {
    const plan = merged.plans.find(({ name }) => name === "汇总 行政处罚");
    const formats = plan?.table?.columns.map(({ style }) => plan.styles[style]?.numberFormat);
    expect(formats?.slice(0, 7)).toEqual(["@", "@", "General", "yyyy-mm-dd", "@", "@", "General"]);
  });

  test("says of each file what was taken", () => {
    expect(merged.files.map(({ file, sheets }) => [file, ...sheets.map(({ rows }) => rows)])).toEqual([
      ["交通局.xlsx", 2],
      ["城管局.xlsx", 1],
    ]);
    expect(cellsOf(merged, "汇总来源").at(-1)).toEqual(["合计", "2 个文件", null, 3, null]);
  });
});

test("serial dates of a workbook that counts from 1904 are the same days afterwards", () => {
  const grid = [header.slice(0, 4), ["平交罚〔2024〕1号", "甲公司", "市交通局", 43_865]];
  const merged = mergeWorkbooks({ "mac.xlsx": { ...buildWorkbook({ 处罚: grid }), date1904: true } });
  expect(penalties(merged)[1]?.[2]).toBe(45_327);
});

test("names of units are resolved beside the cells, which stay; unknown ones are listed", () => {
  const roster: Roster = {
    id: "test",
    units: [{ name: "市交通运输局", aliases: ["市交通局"], group: "municipal", functions: ["penalty"], order: 1 }],
  };
  const merged = merge({ "a.xlsx": [header, row(1), row(2, "甲公司", "市林业局")] }, { roster });
  expect(penalties(merged).map((cells) => [cells[4], cells[5]])).toEqual([
    ["处罚机关", "归属单位"],
    ["市交通局", "市交通运输局"],
    ["市林业局", null],
  ]);
  expect(merged.unresolved).toEqual([{ name: "市林业局", rows: 1 }]);
});

describe("what came twice", () => {
  const files = {
    "a.xlsx": [header, row(1), row(2)],
    "b.xlsx": [header, row(2), ["平交罚(2024)第01号", "甲公司", "市交通局", "2024/02/05", 5]],
  };

  test("is listed: rows alike, and the same case with other content, cell by cell", () => {
    const merged = merge(files);
    expect(penalties(merged)).toHaveLength(5);
    const [{ repeated } = { repeated: undefined }] = merged.tables;
    expect(repeated?.duplicates.map(({ first, later }) => [first, later])).toEqual([
      [
        { file: "a.xlsx", sheet: "处罚", row: 3 },
        { file: "b.xlsx", sheet: "处罚", row: 2 },
      ],
    ]);
    expect(repeated?.conflicts.map(({ first, later, differences }) => [first.row, later.row, differences])).toEqual([
      [
        2,
        3,
        [
          expect.objectContaining({
            header: "行政处罚决定书文号",
            first: "平交罚〔2024〕1号",
            later: "平交罚(2024)第01号",
          }),
          expect.objectContaining({ header: "罚款金额（万元）", first: 0.5, later: 5 }),
        ],
      ],
    ]);
  });

  test("stays out of the table only where it is alike in every cell, and only if asked", () => {
    const merged = merge(files, { leavesOutDuplicates: true });
    expect(penalties(merged)).toHaveLength(4);
    expect(merged.tables.map(({ rows, leftOut, repeated }) => [rows, leftOut, repeated.duplicateCount])).toEqual([
      [3, 1, 1],
    ]);
  });

  test("is not alike where a column outside the standard differs", () => {
    const withClerk = (clerk: string): Grid => [
      [...header, "经办人"],
      [...row(1), clerk],
    ];
    const merged = merge({ "a.xlsx": withClerk("张三"), "b.xlsx": withClerk("李四") }, { leavesOutDuplicates: true });
    expect(merged.tables.map(({ rows, repeated }) => [rows, repeated.conflictCount])).toEqual([[2, 1]]);
  });

  test("shows no personal number", () => {
    const personal = [...header, "法定代表人证件号码", "来电登记"];
    const merged = merge({
      "a.xlsx": [personal, [...row(1), "410401188001010019", "李某410401190001010013"]],
      "b.xlsx": [personal, [...row(1), "410401188001010027", "李某410401190001010021"]],
    });
    const shown = JSON.stringify(cellsOf(merged, "汇总冲突"));
    expect(shown).toContain("410401********0019");
    expect(shown).not.toMatch(/(1880|1900)0101/);
  });
});

test("a column that is called like ours keeps its cells under another name, also when merged again", () => {
  const merged = merge({
    "a.xlsx": [
      [...header, "来源文件"],
      [...row(1), "电话报送"],
    ],
  });
  const again = mergeWorkbooks({ "汇总.xlsx": drawnWorkbook(merged) });
  expect(penalties(merged)[0]?.slice(5)).toEqual(["来源文件（原）", "归属单位", "来源文件", "来源工作表", "来源行"]);
  expect(penalties(again)).toEqual(penalties(merged));
});

test("only the kind that is asked for is merged; what else there is is said", () => {
  const merged = merge({ "a.xlsx": [header, row(1)] }, { kind: "licence" });
  expect(merged.tables).toEqual([]);
  expect(merged.files[0]?.sheets[0]?.remarks[0]?.zh).toBe("是行政处罚台账，本次不汇总。");
});
