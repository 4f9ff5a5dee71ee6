import { dayOf } from "../../src/calendar/day";
import { readDishonestyList } from "../../src/dishonesty/read-dishonesty-list";
import { dishonestyRegister } from "../../src/registers/dishonesty-register";
import { settingsSheetPlan } from "../../src/parameters/settings-sheet-plan";
import { buildWorkbook, type Grid } from "../support/build-workbook";
import { workbookOfPlans } from "../support/plan-workbook";
import { listEntry } from "./list-entry";

const header = ["序号", "单位名称", "统一社会信用代码", "县（市、区）"];
const body = listEntry();
const line = [1, body.name, body.uscc, body.county];

const listOf = (grid: Grid, name = "严重失信主体名单") => readDishonestyList(buildWorkbook({ [name]: grid }));
const cellsOf = (grid: Grid, name?: string) => listOf(grid, name)?.faults.map(({ cell }) => cell);

test("a plain list of three columns is one, with each body's name, code, county and row", () => {
  expect(listOf([header, line])).toEqual({ sheet: "严重失信主体名单", bodies: [body], faults: [] });
  expect(listOf([header, line], "失信单位")).toEqual({ sheet: "失信单位", bodies: [body], faults: [] });
});

test("titles may stand above the header, up to nine rows", () => {
  const titled = (rows: number) => [...Array.from({ length: rows }, () => ["严重失信主体名单"]), header, line];
  expect(listOf(titled(2))?.bodies).toEqual([{ ...body, row: 4 }]);
  expect(listOf(titled(9))?.bodies).toEqual([{ ...body, row: 11 }]);
  expect(listOf(titled(10), "失信单位")).toBeNull();
});

test.each([
  ["主体名称", "信用代码", "县区"],
  ["失信主体名称", "代码", "所属县区"],
  ["机构名称", "统一社会信用代码*", "所属区县"],
  [" 单位 名称", "统一社会信用代码", "所在县(市、区)"],
])("the columns may be called %s, %s and %s, in any order", (name, uscc, county) => {
  expect(
    listOf([
      [county, uscc, name],
      [body.county, body.uscc, body.name],
    ])?.bodies,
  ).toEqual([body]);
});

test("the other columns tell why, since when, and how a body is to come off the list", () => {
  const [more] =
    listOf([
      [...header, "列入事由", "列入时间", "整改措施", "移出时限", "销号日期", "备注"],
      [...line, "未履行判决", "2023-11-20", "分期履行", "2024年3月31日", "2024/3/8", "已结"],
    ])?.bodies ?? [];
  expect(more).toEqual({
    ...body,
    ...{ reason: "未履行判决", plan: "分期履行", note: "已结" },
    ...{ listed: dayOf(2023, 11, 20), planned: dayOf(2024, 3, 31), removed: dayOf(2024, 3, 8) },
  });
});

test("blank rows, notes and totals are no bodies", () => {
  const rows = [
    header,
    line,
    [],
    [null, "注：截至2月底。"],
    line,
    [null, "合计", null, "2家"],
    [null, null, null, "2"],
  ];
  expect(listOf(rows)).toMatchObject({ bodies: [body, { ...body, row: 5 }], faults: [] });
});

test("a body may lack its code or its county, not its name", () => {
  const rows = [header, [1, body.name, null, body.county], [2, body.name, body.uscc, null]];
  expect(listOf(rows)?.bodies).toEqual([
    { ...body, uscc: "" },
    { ...body, county: "", row: 3 },
  ]);
  expect(cellsOf([header, line, [2, " ", body.uscc, body.county]])).toEqual(["B3"]);
});

test("a day that cannot be read, and a removal before the listing, are faults and leave no list", () => {
  const dated = [...header, "列入日期", "移出日期"];
  const rows = [
    dated,
    [...line, "2024年1月", null],
    [...line, "2024-02-02", "2024-02-01"],
    [...line, null, "2024-02-01"],
  ];
  expect(listOf(rows)?.bodies).toEqual([]);
  expect(cellsOf(rows)).toEqual(["E2", "F3"]);
});

test("cells are trimmed, and a code that Excel keeps as a number is taken as it stands", () => {
  expect(listOf([header, [1, " 某某所　", 124_104_820, "汝州市 "]])?.bodies).toEqual([
    listEntry({ name: "某某所", uscc: "124104820" }),
  ]);
});

test("a sheet that is not named for it, or lacks a column, holds no list", () => {
  expect(listOf([header, line], "名单")).toBeNull();
  for (const columns of [header.slice(0, 3), ["统一社会信用代码", "县（市、区）"], ["单位名称", "县（市、区）"]]) {
    expect(listOf([columns], "失信单位")).toBeNull();
  }
});

test("the register that lacks a column says so", () => {
  expect(listOf([header.slice(0, 3), line])?.faults.map(({ reason }) => reason.zh)).toEqual([
    "表头缺少栏目“县（市、区）”",
  ]);
});

test("the register goes before other sheets, unless it is still empty; our own results are no lists", () => {
  const sheetOf = (own: Grid) =>
    readDishonestyList(
      buildWorkbook({
        ...{ 失信说明: [["说明"]], 严重失信整改跟踪: [header, line], 失信名单: [header, line] },
        严重失信主体名单: own,
      }),
    )?.sheet;
  expect(sheetOf([header, line])).toBe("严重失信主体名单");
  expect(sheetOf([header])).toBe("失信名单");
  expect(sheetOf([])).toBe("失信名单");
});

test("a new register is read as an empty list", () => {
  const workbook = workbookOfPlans(settingsSheetPlan(dishonestyRegister, [], "zh"));
  expect(readDishonestyList(workbook)).toEqual({ sheet: "严重失信主体名单", bodies: [], faults: [] });
});
