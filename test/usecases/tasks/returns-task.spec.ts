import { returnHeaders } from "../../../src/ledger/own-sheets";
import { returnHeadRows } from "../../../src/returns/return-sheet-plan";
import { unknownUnit } from "../../../src/returns/returns-by-unit";
import { type ExampleRow } from "../../../src/rules/rule";
import { returnsTask } from "../../../src/usecases/tasks/returns-task";
import { filesOf, firstSheet, sendOut } from "../../returns/round-trip";
import { buildSheet, type Grid } from "../../support/build-workbook";
import { numberedRow } from "../../support/clean-row";
import { ledgerGrid } from "../../support/ledger-grid";
import { taskInputOf } from "../../support/task-input";

const roster: Grid = [
  ["单位名称", "分组", "职能", "别名"],
  ["平顶山市示例局", "市直", "许可", "市示例局"],
  ["鲁山县", "县（市、区）", "许可", null],
];

const wrong = (number: number, parts: ExampleRow = {}): ExampleRow =>
  numberedRow(number, { licenceContent: null, ...parts });

/** Two wrong rows of the office under two names, one of a county, one of nobody, and rows that nothing is wrong with. */
const rows: readonly ExampleRow[] = [
  numberedRow(1),
  wrong(2),
  wrong(3, { sourceUnit: "市示例局" }),
  wrong(4, { sourceUnit: "鲁山县市场监督管理局", partyName: "鲁山某某" }),
  wrong(5, { sourceUnit: "谁也不认识的局" }),
  wrong(6, { sourceUnit: null, agency: null }),
  numberedRow(7, { validFrom: "2024/02/01" }),
];

const sheets = { 单位名录: roster, 许可台账: ledgerGrid(rows) };

const dataRows = (grid: Grid): Grid => grid.slice(returnHeadRows);

function column(grid: Grid, header: string): readonly unknown[] {
  const at = (grid[returnHeadRows - 1] ?? []).indexOf(header);
  return dataRows(grid).map((cells) => cells[at]);
}

test("each unit gets its own problem rows and nobody else's; rows of unknown units are kept together", () => {
  const files = filesOf(sheets);
  expect(Object.keys(files)).toEqual(["平顶山市示例局.xlsx", "鲁山县.xlsx", `${unknownUnit}.xlsx`]);
  const numbers = Object.values(files).map((file) => column(firstSheet(file), "行政许可决定文书号"));
  expect(numbers).toEqual([
    ["平审批许〔2024〕2号", "平审批许〔2024〕3号"],
    ["平审批许〔2024〕4号"],
    ["平审批许〔2024〕5号", "平审批许〔2024〕6号"],
  ]);
  // Nothing of a row of one unit stands anywhere in the file of another.
  const texts = Object.values(files).map((file) => JSON.stringify(file));
  expect(texts.map((text) => text.includes("鲁山某某"))).toEqual([false, true, false]);
  expect(texts.map((text) => text.includes("谁也不认识的局"))).toEqual([false, false, true]);
});

test("a row goes back as it stands, personal numbers in full, with its reasons and what to do", () => {
  const grid = firstSheet(filesOf(sheets)["鲁山县.xlsx"]);
  expect(grid.slice(0, 3).map(([text]) => text)).toEqual([
    "行政许可问题数据退回单",
    "单位：鲁山县　　退回日期：2024/03/05　　请于 2024/03/08 前改正并发回　　共 1 行",
    expect.stringContaining("退回编号"),
  ]);
  expect(column(grid, "证件号码(自然人)")).toEqual(["410401188001010019"]);
  expect(column(grid, "许可决定日期")).toEqual(["2024/02/26"]);
  expect(column(grid, returnHeaders.reasons)).toEqual(["〔错误〕“许可内容”为空，此栏必填。"]);
  expect(column(grid, returnHeaders.hints)).toEqual(["请按决定书或登记信息补填；不要用“无”“/”等代替。"]);
});

test("wrong cells have the colour that a check gives them, others none", () => {
  const { result } = sendOut(sheets);
  const plan = result.ok ? result.value.workbooks[1]?.plans[0] : undefined;
  if (plan === undefined) throw new Error("nothing goes back");
  const header = plan.rows[returnHeadRows - 1]?.values ?? [];
  const style = plan.rows[returnHeadRows]?.style ?? [];
  const marked = header.filter((_, at) => plan.styles[style[at] ?? ""]?.fill === "FDE7E9");
  expect(marked).toEqual(["许可内容"]);
});

test("the list says who gets how many, and names no row", () => {
  const { result } = sendOut(sheets);
  if (!result.ok) throw new Error(result.error.zh);
  const { plans, figures, detail, unresolved, notes } = result.value.outcome;
  expect(plans.map(({ name }) => name)).toEqual(["退回清单"]);
  expect(plans[0]?.rows.slice(3).map(({ values }) => values.slice(1, 5))).toEqual([
    ["平顶山市示例局", 2, 2, 0],
    ["鲁山县", 1, 1, 0],
    [unknownUnit, 2, 4, 0],
    [null, 5, 7, 0],
  ]);
  expect(figures[0]?.zh).toBe("7 行中有错误的 5 行，退回 3 家单位，请于 2024/03/08 前反馈");
  expect(unresolved).toEqual([{ name: "谁也不认识的局", rows: 1 }]);
  expect(notes[0]?.zh).toContain("认不出单位的行都在“未识别单位”里");
  expect(JSON.stringify([plans, detail])).not.toMatch(/410401188001010019|平审批许/);
});

test("rows with warnings only go back when they are asked for", () => {
  const warned = filesOf(sheets, { level: "warning" })["平顶山市示例局.xlsx"];
  expect(column(firstSheet(warned), "行政许可决定文书号")).toContain("平审批许〔2024〕7号");
});

test("in Excel the rows stand on sheets of the units, of which those that were chosen are made", () => {
  const { input, settings } = sendOut(sheets);
  const all = returnsTask.run(input, settings);
  const one = returnsTask.run(input, { ...settings, units: ["鲁山县"] });
  expect(all.ok && all.value.plans.map(({ name }) => name)).toEqual([
    "退回清单",
    "退回 平顶山市示例局",
    "退回 鲁山县",
    "退回 未识别单位",
  ]);
  expect(one.ok && one.value.plans.map(({ name }) => name)).toEqual(["退回清单", "退回 鲁山县"]);
  expect(one.ok && one.value.detail.units.map(({ isChosen }) => isChosen)).toEqual([false, true, false]);
});

test("without a roster a unit is who the rows say", () => {
  expect(Object.keys(filesOf({ 许可台账: ledgerGrid(rows) }))).toEqual([
    "市示例局.xlsx",
    "平顶山市示例局.xlsx",
    "谁也不认识的局.xlsx",
    "鲁山县市场监督管理局.xlsx",
    "未识别单位.xlsx",
  ]);
});

test("a day to answer by is taken as typed, refused where it has passed", () => {
  const { input, settings } = sendOut(sheets);
  const named = returnsTask.run(input, { ...settings, due: "2024-03-12" });
  expect(named.ok && named.value.detail.due).toBe("2024-03-12");
  const past = returnsTask.run(input, { ...settings, due: "2024-03-04" });
  expect(past.ok ? "" : past.error.zh).toBe("反馈期限“2024-03-04”应是不早于 2024-03-05 的日期，如 2024-03-08。");
});

test("columns of no field go back too where the shell has the sheet", () => {
  const grid = ledgerGrid([wrong(2)]).map((cells, at) => [...cells, at === 0 ? "经办人" : "王五"]);
  const { input, settings } = sendOut({ 许可台账: grid });
  const [source] = input.sources;
  if (source === undefined) throw new Error("no source");
  const { id, file, sha256, reports } = source;
  const without = { id, file, sha256, reports };
  const made = [{ ...without, workbook: { date1904: false, sheets: [buildSheet("许可台账", grid)] } }, without].map(
    (each) => JSON.stringify(returnsTask.run({ ...input, sources: [each] }, settings)),
  );
  expect(made.map((text) => text.includes("王五"))).toEqual([true, false]);
});

test("nothing to return is said", () => {
  const { result } = sendOut({ 许可台账: ledgerGrid([numberedRow(1)]) });
  expect(result.ok && [result.value.workbooks, result.value.outcome.notes[0]?.zh]).toEqual([[], "没有要退回的行。"]);
});

test("no ledger is one sentence", () => {
  const input = taskInputOf({ "空.xlsx": { 说明: [["无"]] } });
  const run = returnsTask.run(input, { ledgers: [], level: "error", due: "", sender: "", units: null });
  expect(run.ok ? "" : run.error.zh).toContain("没有可用的台账");
});
