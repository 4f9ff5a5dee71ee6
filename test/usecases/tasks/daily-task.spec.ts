import { type ExampleRow } from "../../../src/rules/rule";
import { type DailySettings, dailyTask } from "../../../src/usecases/tasks/daily-task";
import { taskLedgers } from "../../../src/usecases/tasks/task-ledgers";
import { type Grid } from "../../support/build-workbook";
import { numberedRow } from "../../support/clean-row";
import { ledgerGrid } from "../../support/ledger-grid";
import { taskInputOf } from "../../support/task-input";

const roster: Grid = [
  ["单位名称", "分组", "职能"],
  ["平顶山市示例局", "市直", "许可"],
  ["鲁山县", "县（市、区）", "许可"],
];

/** A row in time, one wrong, one twice, one not to be reported, one late, one of nobody, one of the day before. */
const rows: readonly ExampleRow[] = [
  numberedRow(1),
  numberedRow(2, { partyName: null }),
  numberedRow(3),
  numberedRow(3),
  numberedRow(4, { remarks: "涉密" }),
  numberedRow(5, { sourceUnit: "鲁山县", decisionDate: "2024/02/01", validFrom: "2024/02/01" }),
  numberedRow(6, { sourceUnit: "不知道" }),
  numberedRow(7, { reportedAt: "2024/02/26" }),
  numberedRow(8, { reportedAt: null }),
];

const settings: Omit<DailySettings, "ledgers"> = {
  day: "2024-02-27",
  from: "2024-02-27",
  to: "2024-02-27",
  sender: "",
};

interface Options {
  readonly sheets?: Readonly<Record<string, Grid>>;
  readonly definitions?: Grid;
  readonly parts?: Partial<DailySettings>;
}

function run({ sheets = { 许可: ledgerGrid(rows) }, definitions, parts = {} }: Options = {}) {
  const registers = definitions === undefined ? {} : { 统计口径: [["统计项", "口径"], ...definitions] };
  const input = taskInputOf({ "导出.xlsx": { 单位名录: roster, ...sheets } }, { registers });
  const { ledgers } = dailyTask.initial({ today: 0, ledgers: taskLedgers(input.sources), sheets: [] });
  return dailyTask.run(input, { ledgers, ...settings, ...parts });
}

function outcomeOf(options: Options = {}) {
  const result = run(options);
  if (!result.ok) throw new Error(result.error.zh);
  return result.value;
}

const refused = (options: Options) => {
  const result = run(options);
  return result.ok ? null : result.error.zh;
};

const sheetRows = (outcome: ReturnType<typeof outcomeOf>, plan: number) =>
  outcome.plans[plan]?.rows.map(({ values }) => values) ?? [];

test("the nine columns by unit, and their sum", () => {
  const outcome = outcomeOf();
  const [, , office, county, nobody, total] = sheetRows(outcome, 0);
  expect(office).toEqual([1, "平顶山市示例局", 5, 0, 0, 3, 2, 60, 1, 0, 1]);
  expect(county).toEqual([2, "鲁山县", 1, 1, 100, 1, 1, 100, 0, 0, 0]);
  expect(nobody?.slice(1, 4)).toEqual(["不在名录或未写明单位", 1, 0]);
  expect(total).toEqual(["合计", null, 7, 1, 20, 5, 4, 71.43, 1, 0, 1]);
  expect(outcome.figures[0]?.zh).toBe("2024-02-27：信息报送量 7，迟报量 1，迟报率 20.00% = 1 / 5");
  expect(outcome.unresolved).toEqual([{ name: "不知道", rows: 1 }]);
  expect(outcome.notes.map(({ zh }) => zh)).toEqual(
    expect.arrayContaining([
      "工作表“许可”有 1 行还没有报送（日期空白），不计入任何一天。",
      "1 行没有写明单位或单位不在名录，单列一行，计入合计。",
    ]),
  );
  expect(outcome.detail.total).toMatchObject({ received: 7, lateRate: 1 / 5, correctRate: 5 / 7 });
});

test("how the columns are counted stands below the table, with the identity of the total", () => {
  const foot = sheetRows(outcomeOf(), 0)
    .slice(-3)
    .map(([text]) => text);
  expect(foot[0]).toMatch("正确率 = 正确 ÷ (收到 − 待清洗)");
  expect(foot[2]).toBe("合计核对：信息报送量 7 = 正确数量 + 问题量 + 重复量 + 待清洗量 = 7（问题量 1）。");
});

test("the office's own definitions count, and say where they break the identity", () => {
  const outcome = outcomeOf({
    definitions: [
      ["信息报送量", "收到 − 重复"],
      ["迟报率", "迟报 ÷ 收到"],
    ],
  });
  expect(outcome.detail.total).toMatchObject({ received: 6, lateRate: 1 / 7 });
  expect(outcome.detail.definitions[0]).toEqual({ column: "received", name: "信息报送量", definition: "收到 − 重复" });
  expect(outcome.notes.map(({ zh }) => zh)).toContain(
    "按现在的统计口径，“信息报送量 = 正确数量 + 问题量 + 重复量 + 待清洗量”不成立：合计 6 与 7，请检查“统计口径”。",
  );
});

test.each([
  [[["迟报率", "迟报量 ÷ 收到"]], "单元格 B2：“迟报量”不是可用的量"],
  [[["迟报率", "迟报"]], "单元格 B2：“迟报率”是比率，应写成“甲 ÷ 乙”"],
  [[["迟报量", "迟报 ÷ 收到"]], "单元格 B2：“迟报量”是数量，不能有“÷”"],
  [[["迟到量", "迟报"]], "单元格 A2：“迟到量”不是可选的值"],
  [[[null, "迟报"]], "单元格 A2：不能为空"],
  [[["迟报量", null]], "单元格 B2：不能为空"],
])("a definition that cannot be used is named with its cell", (definitions, why) => {
  expect(refused({ definitions })).toMatch(why);
});

test("rows of a ledger that lacks a required column are pending", () => {
  const outcome = outcomeOf({ sheets: { 许可: ledgerGrid(rows, { without: ["agency"] }) } });
  expect(outcome.detail.total).toMatchObject({ received: 7, correct: 0, pending: 7, duplicates: 0, correctRate: null });
  expect(outcome.notes.map(({ zh }) => zh)).toContain(
    "工作表“许可”缺少必填栏目（许可机关），核验没有做完，其各行计入待清洗；补上栏目再统计。",
  );
});

test("a span of days counts what came in on each", () => {
  expect(outcomeOf({ parts: { from: "2024-02-26" } }).detail.total.received).toBe(8);
  expect(outcomeOf({ parts: { from: "2024-02-26", to: "2024-02-26" } }).detail.total.received).toBe(1);
});

test("a ledger that does not say when rows came in is left out, and refused where it is the only one", () => {
  const without = ledgerGrid([numberedRow(1)], { without: ["reportedAt", "publishedAt"] });
  expect(refused({ sheets: { 无时间: without } })).toMatch("缺少“上报时间”或“公示日期”列");
  const both = outcomeOf({ sheets: { 许可: ledgerGrid(rows), 无时间: without } });
  expect(both.notes[0]?.zh).toBe("“导出.xlsx”的工作表“无时间”没有上报时间栏，没有计入。");
});

test("days that are none, or in the wrong order, are refused", () => {
  expect(refused({ parts: { day: "2024-02-30" } })).toBe("日期请写成 2024-02-29。");
  expect(refused({ parts: { from: "2024-02-28" } })).toBe("统计范围的开始日期晚于结束日期。");
});

test("without a roster units stand as they are written, and nobody is silent", () => {
  const outcome = outcomeOf({ sheets: { 单位名录: [], 许可: ledgerGrid(rows) } });
  expect(outcome.detail.units.map(({ unit, group }) => [unit, group])).toEqual([
    ["平顶山市示例局", null],
    ["鲁山县", null],
    ["不知道", null],
  ]);
  expect([outcome.detail.silent, outcome.unresolved]).toEqual([[], []]);
  expect(outcome.notes.at(-1)?.zh).toMatch("没有单位名录");
});
