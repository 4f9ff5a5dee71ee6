import { bulletinRegister } from "../../src/registers/bulletin-register";
import { newRegisterPlan } from "../../src/registers/new-register-plan";
import { readRegister } from "../../src/registers/register";
import { knownTemplateRows } from "../../src/bulletin/known-templates";
import { dayOf } from "../../src/calendar/day";
import { explainParameterFault } from "../../src/parameters/parameter-fault";
import { buildWorkbook, type Grid } from "../support/build-workbook";
import { nationalStandard } from "../support/national-standard";

const header = ["通报形式", "部分", "文字", "没有时写", "缺数时写"];
const read = (...rows: Grid) => readRegister(buildWorkbook({ 通报模板: [header, ...rows] }), bulletinRegister);

test("a new sheet has the shipped words of both forms, and reads as they do", () => {
  const start = { standard: nationalStandard, roster: null, asOf: dayOf(2024, 3, 5), registers: buildWorkbook({}) };
  const { rows } = newRegisterPlan("bulletin", start, "zh");
  const again = readRegister(buildWorkbook({ 通报模板: rows.map(({ values }) => values) }), bulletinRegister);
  expect(again).toEqual({ ok: true, value: [...knownTemplateRows.dual, ...knownTemplateRows.ten] });
});

test("what is wrong with a row is told with its cell", () => {
  const made = read(
    ["双公示通报", "正文", "共{归集量}条", "{迟报数}", "{合格率"],
    ["十公示", "段落", null],
    [null, null, "共{归集总量}条"],
  );
  const faults = made.ok ? [] : made.error.map((fault) => explainParameterFault(fault).zh);
  expect(faults.map((fault) => fault.split("；")[0])).toEqual([
    "参数表“通报模板”单元格 C2：没有叫“归集量”的数字",
    "参数表“通报模板”单元格 D2：没有叫“迟报数”的数字",
    "参数表“通报模板”单元格 E2：花括号没有成对。",
    "参数表“通报模板”单元格 A3：“十公示”不是可选的值：双公示通报 / 十公示通报。",
    expect.stringContaining("参数表“通报模板”单元格 B3：“段落”不是可选的值：发文机关标志 / 标题"),
    "参数表“通报模板”单元格 C3：不能为空。",
    "参数表“通报模板”单元格 A4：不能为空。",
    "参数表“通报模板”单元格 B4：不能为空。",
  ]);
});
