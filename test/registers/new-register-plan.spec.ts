import { dayOf } from "../../src/calendar/day";
import { newRegisterPlan } from "../../src/registers/new-register-plan";
import { registerIds } from "../../src/registers/registers";
import { builtInRoster } from "../../src/units/built-in-rosters";
import { buildWorkbook, type Grid } from "../support/build-workbook";
import { nationalStandard } from "../support/national-standard";

const start = {
  standard: nationalStandard,
  roster: builtInRoster("yuncheng-2021"),
  asOf: dayOf(2022, 1, 9),
  registers: buildWorkbook({}),
};

const cellsOf = (registers: Readonly<Record<string, Grid>> = {}) =>
  newRegisterPlan("assessment", { ...start, registers: buildWorkbook(registers) }, "zh").rows.map(
    ({ values }) => values,
  );

test("考核登记 begins with a row for each unit, in the month before", () => {
  const rows = cellsOf().slice(3);
  expect(rows).toHaveLength(47);
  expect(rows[0]?.slice(0, 3)).toEqual(["2021-12", "人民银行运城支行", null]);
});

test("its columns are those of the office's scheme, the shipped ones while that has faults", () => {
  const header = ["考核项", "满分", "计分"];
  expect(cellsOf({ 考核方案: [header, ["培训", 5, "有即得分"], ["合规率", 95, "合规率"]] })[2]).toEqual([
    ...["月份", "单位名称", "台账", "培训", "依据"],
  ]);
  expect(cellsOf({ 考核方案: [header, ["培训", "五", "有即得分"]] })[2]).toContain("工作方案");
});

test.each(registerIds)("a new %s has its purpose, its header, and no rows without a roster", (id) => {
  const { rows, name } = newRegisterPlan(id, { ...start, roster: null }, "zh");
  expect(rows.length).toBeGreaterThanOrEqual(3);
  expect(name).not.toBe("");
});
