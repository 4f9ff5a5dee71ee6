import { parameterSheetStates } from "../../src/parameters/parameter-sheet-states";
import { buildWorkbook, type Grid } from "../support/build-workbook";
import { standard } from "./parameter-workbook";

const statesOf = (sheets: Readonly<Record<string, Grid>>, language: "zh" | "en" = "zh") =>
  parameterSheetStates(buildWorkbook(sheets), standard, language);
const stateOf = (id: string, sheets: Readonly<Record<string, Grid>>, language: "zh" | "en" = "zh") =>
  statesOf(sheets, language).find((state) => state.id === id);

test("every settings sheet is told of, whether it exists or not", () => {
  const states = statesOf({});
  expect(states.map(({ id, sheet, exists, rows, faults }) => [id, sheet, exists, rows, faults])).toEqual([
    ["roster", "单位名录", false, 0, []],
    ["rules", "规则参数", false, 0, []],
    ["calendar", "节假日", false, 0, []],
    ["backfill", "补报窗口", false, 0, []],
    ["waivers", "豁免登记", false, 0, []],
    ["subjects", "主体名录", false, 0, []],
  ]);
});

test("its rows are counted, blank ones and those above the header left out", () => {
  const roster: Grid = [
    ["平顶山市"],
    ["单位名称", "分组"],
    ["市公安局", "市直"],
    [null, " "],
    ["鲁山县", "县（市、区）"],
  ];
  expect(stateOf("roster", { 单位名录: roster })).toMatchObject({ exists: true, rows: 2, faults: [] });
  expect(stateOf("roster", { 单位名录: [] })).toMatchObject({ exists: true, rows: 0, faults: [] });
});

test("a fault is told with its cell, on its own sheet only, and the rows are still counted", () => {
  const sheets = {
    单位名录: [
      ["单位名称", "分组"],
      ["市公安局", "市值"],
    ],
    节假日: [["日期"], ["2027-01-01"]],
  };
  expect(stateOf("roster", sheets)).toMatchObject({
    rows: 1,
    faults: ["参数表“单位名录”单元格 B2：“市值”不是可选的值：市直 / 县（市、区）。"],
  });
  expect(stateOf("calendar", sheets)).toMatchObject({
    rows: 1,
    faults: ["参数表“节假日”单元格 A1：表头缺少栏目“类型”。"],
  });
  expect(stateOf("waivers", sheets)?.faults).toEqual([]);
});

test("titles and purposes are in the language of the user", () => {
  const [zh, en] = (["zh", "en"] as const).map((language) => statesOf({}, language));
  expect(zh?.map(({ title, sheet }) => title === sheet)).toEqual([true, true, true, true, true, true]);
  expect(en?.map(({ title }) => title)).toEqual([
    ...["Units", "Rules", "Holidays", "Backfill windows", "Waivers", "Subjects"],
  ]);
  expect(new Set([...(zh ?? []), ...(en ?? [])].map(({ purpose }) => purpose)).size).toBe(12);
});
