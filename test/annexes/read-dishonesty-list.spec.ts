import { type DishonestBody, readDishonestyList } from "../../src/annexes/read-dishonesty-list";
import { buildWorkbook, type Grid } from "../support/build-workbook";

const header = ["序号", "单位名称", "统一社会信用代码", "县（市、区）"];
const body: DishonestBody = { name: "汝州市某某医院", uscc: "12410482MB0T5T0188", county: "汝州市", row: 2 };
const line = [1, body.name, body.uscc, body.county];

const listOf = (grid: Grid, name = "严重失信主体名单") => readDishonestyList(buildWorkbook({ [name]: grid }));

test("each body stands with its name, code, county and row", () => {
  expect(listOf([header, line])).toEqual({ sheet: "严重失信主体名单", bodies: [body] });
});

test("titles may stand above the header, up to nine rows", () => {
  const titled = (rows: number) => [...Array.from({ length: rows }, () => ["严重失信主体名单"]), header, line];
  expect(listOf(titled(2))?.bodies).toEqual([{ ...body, row: 4 }]);
  expect(listOf(titled(9))?.bodies).toEqual([{ ...body, row: 11 }]);
  expect(listOf(titled(10))).toBeNull();
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

test("blank rows and notes are no bodies", () => {
  const bodies = listOf([
    header,
    line,
    [],
    [null, "  ", "12410482MB0T5T0188"],
    [null, "注：截至2月底。"],
    line,
  ])?.bodies;
  expect(bodies).toEqual([body, { ...body, row: 6 }]);
});

test("a body may lack its code or its county", () => {
  const rows = [header, [1, body.name, null, body.county], [2, body.name, body.uscc, null]];
  expect(listOf(rows)?.bodies).toEqual([
    { ...body, uscc: "" },
    { ...body, county: "", row: 3 },
  ]);
});

test("cells are trimmed, and a code that Excel keeps as a number is taken as it stands", () => {
  expect(listOf([header, [1, " 某某所　", 124_104_820, "汝州市 "]])?.bodies).toEqual([
    { name: "某某所", uscc: "124104820", county: "汝州市", row: 2 },
  ]);
});

test("a sheet that is not named for it, or lacks a column, holds no list", () => {
  expect(listOf([header, line], "名单")).toBeNull();
  expect(listOf([header.slice(0, 3), line])).toBeNull();
  expect(listOf([["序号", "统一社会信用代码", "县（市、区）"]])).toBeNull();
  expect(listOf([["序号", "单位名称", "县（市、区）"]])).toBeNull();
});

test("the first sheet that holds a list counts", () => {
  const workbook = buildWorkbook({ 失信说明: [["说明"]], 失信名单: [header, line], "失信名单 (2)": [header] });
  expect(readDishonestyList(workbook)?.sheet).toBe("失信名单");
});
