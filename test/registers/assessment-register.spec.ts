import { explainParameterFault } from "../../src/parameters/parameter-fault";
import { assessmentRegister, assessmentRegisterOf } from "../../src/registers/assessment-register";
import { readRegister, type Register } from "../../src/registers/register";
import { type AssessmentEntry } from "../../src/scores/assessment-entry";
import { type CellValue } from "../../src/sheets/cell";
import { buildWorkbook } from "../support/build-workbook";

const read = (register: Register<AssessmentEntry>, ...grid: readonly (readonly CellValue[])[]) =>
  readRegister(buildWorkbook({ 考核登记: grid }), register);

test("the shipped scheme's columns are those that people must find out", () => {
  expect(Object.values(assessmentRegister.table.columns).map(({ header }) => header)).toEqual([
    "月份",
    "单位名称",
    "台账",
    "工作方案",
    "专栏目录",
    "公示信息",
    "综合扣分",
    "表彰创建",
    "报道批示",
    "依据",
  ]);
});

test("a row says what is there, how many times, and nothing of what is blank", () => {
  const entries = read(
    assessmentRegister,
    ["月份", "单位名称", "台账", "工作方案", "专栏目录", "公示信息", "综合扣分", "表彰创建"],
    ["2021-08", "市公安局", "已说明", "有", "无", null, 1, "2"],
  );
  expect(entries).toEqual({
    ok: true,
    value: [
      {
        month: "2021-08",
        unit: "市公安局",
        ledger: "explained",
        given: { 工作方案: 1, 专栏目录: 0, 综合扣分: 1, 表彰创建: 2 },
      },
    ],
  });
});

test("another scheme has other columns", () => {
  const register = assessmentRegisterOf({
    items: [{ name: "培训", kind: "bonus", points: 1, part: null, clause: "" }],
  });
  const entries = read(register, ["月份", "单位名称", "培训"], ["2021-08", "市公安局", 3]);
  expect(entries.ok && entries.value[0]?.given).toEqual({ 培训: 3 });
});

test("what cannot be read is told at its cell", () => {
  const entries = read(
    assessmentRegister,
    ["月份", "单位名称", "台账", "工作方案", "综合扣分"],
    ["八月", null, "在路上", "部分", 1.5],
  );
  expect(entries.ok ? [] : entries.error.map((fault) => explainParameterFault(fault).zh)).toEqual([
    "参数表“考核登记”单元格 A2：“八月”不是月份，应写成 2024-02。",
    "参数表“考核登记”单元格 B2：不能为空。",
    "参数表“考核登记”单元格 C2：“在路上”不是可选的值：已报送 / 已说明 / 未报送。",
    "参数表“考核登记”单元格 D2：“部分”不是可选的值：有 / 无。",
    "参数表“考核登记”单元格 E2：“1.5”不是不小于 0 的整数。",
  ]);
});
