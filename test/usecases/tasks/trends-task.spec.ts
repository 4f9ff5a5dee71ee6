import { dayOf } from "../../../src/calendar/day";
import { taskLedgers } from "../../../src/usecases/tasks/task-ledgers";
import { type TaskInput } from "../../../src/usecases/tasks/task";
import { trendsOutput, trendsOutputSchema } from "../../../src/usecases/tasks/trends-output";
import { trendsTask, type TrendsSettings } from "../../../src/usecases/tasks/trends-task";
import { type CellValue } from "../../../src/sheets/cell";
import { historyRow, historySheet } from "../../history/history-grid";
import { taskInputOf, type TaskInputOptions } from "../../support/task-input";

const roster = [
  ["单位名称", "别名", "分组"],
  ["市交通运输局", "市交通局、交通运输局", "市直"],
  ["鲁山县", "鲁山", "县（市、区）"],
];
const header = ["行政处罚决定书文号", "行政相对人名称", "处罚机关", "处罚决定日期", "上报时间"];
const row = (number: number, received = "2024/02/07"): readonly CellValue[] => [
  ...[`平交罚〔2024〕${number}号`, "甲公司", "市交通局", "2024/02/05", received],
];
const office = { 单位名录: roster, 处罚: [header, row(1), row(2, "2024/02/27")] };

const input = (options: TaskInputOptions = {}, files = {}): TaskInput =>
  taskInputOf({ "2月.xlsx": office, ...files }, options);

function run(given: TaskInput, settings: Partial<TrendsSettings> = {}) {
  const ledgers = taskLedgers(given.sources).map(({ ref }) => ref);
  const outcome = trendsTask.run(given, {
    ...{ month: "2024-02", units: [] },
    ledgers: ledgers.filter(({ source }) => source === "workbook"),
    before: ledgers.filter(({ source }) => source !== "workbook"),
    ...settings,
  });
  if (!outcome.ok) throw new Error(outcome.error.zh);
  return outcome.value;
}

test("the month's ledgers are added to the history: what only an assessment knows stays blank", () => {
  const { records, detail } = run(input());
  expect(records).toEqual([
    {
      register: "history",
      rows: [
        ["2024-02", "市交通运输局", null, 2, expect.any(Number), 1, null, null, null, null, null, null, "2024-03-05"],
        ["2024-02", "鲁山县", null, 0, 0, 0, null, null, null, null, null, null, "2024-03-05"],
      ],
    },
  ]);
  expect(detail.trends.all.points.at(-1)).toMatchObject({ volume: 2, late: { numerator: 1, denominator: 2 } });
});

test("a second run adds nothing; one with other figures adds them, and score and rank stay", () => {
  const rows = run(input()).records[0]?.rows ?? [];
  const same = run(input({ registers: historySheet(...rows) }));
  expect(same.records).toEqual([]);
  const [first = [], second = []] = rows;
  const older = [...first.slice(0, 3), 9, 9, 9, ...first.slice(6, 8), null, 4, ...first.slice(10)];
  const { records, detail } = run(input({ registers: historySheet(older, second) }));
  expect(records[0]?.rows.map(([, unit]) => unit)).toEqual(["市交通运输局"]);
  expect(detail.trends.units[0]?.points.at(-1)).toMatchObject({ volume: 2, rank: 4 });
});

test("what was assessed stands, and the difference is said", () => {
  const assessed = historyRow("2024-02", "市交通局", [7, 7, 0, 10, 1, 91.5, 1]);
  const { records, notes, detail } = run(input({ registers: historySheet(assessed) }));
  expect(records[0]?.rows.map(([, unit]) => unit)).toEqual(["鲁山县"]);
  expect(notes.map(({ zh }) => zh).join("")).toContain("1 家单位已按另外的数据考核（市交通运输局）");
  expect(detail.trends.units[0]?.points.at(-1)).toMatchObject({ volume: 7, score: 91.5 });
});

test("a month that is not over, months without a record and months recorded too early are said", () => {
  const early = historyRow("2023-12", "鲁山", [5, 5, 0], "2023-12-20");
  const { notes, detail } = run(input({ asOf: dayOf(2024, 2, 20), registers: historySheet(early) }));
  const said = notes.map(({ zh }) => zh).join("");
  expect(said).toContain("2024-02 还没有结束，数据截至 2024-02-20");
  expect(said).toContain("没有记录的月份：2024-01");
  expect(said).toContain("2023-12 的数据记于当月结束之前");
  expect(detail.isRunning).toBe(true);
});

test("last month's findings are compared, by unit and by rule, with a sheet of their own", () => {
  const before = { 处罚: [header, row(1), row(3, "2024/02/27")] };
  const outcome = run(input({}, { "1月.xlsx": before }));
  expect(outcome.plans.map(({ name }) => name)).toEqual(["历史趋势", "问题变化"]);
  expect(outcome.detail.changes).toMatchObject({ before: "1月.xlsx", rows: { before: 2, now: 2, gone: 1, added: 1 } });
  const late = outcome.detail.changes?.byRule.find(({ name }) => name === "timeliness/late");
  expect(late?.counts).toMatchObject({ "new-row": 1, gone: 1, open: 0 });
});

test("a history is looked at without a ledger; without either there is a sentence", () => {
  const registers = historySheet(historyRow("2024-02", "市交通局", [7, 7, 0]));
  expect(run(input({ registers }), { ledgers: [], before: [] }).records).toEqual([]);
  const settings = { month: "2024-01", ledgers: [], before: [], units: [] };
  expect(trendsTask.run(input({ registers }), settings)).toMatchObject({
    ok: false,
    error: { zh: "“历史”里没有 2024-01 的记录；请选择当月的台账，或先做当月考核。" },
  });
});

test("ledgers of another month, no roster and a faulty register are each refused with a sentence", () => {
  const refused = (given: TaskInput, month = "2024-02") => {
    const ledgers = taskLedgers(given.sources).map(({ ref }) => ref);
    const outcome = trendsTask.run(given, { month, ledgers, before: [], units: [] });
    return outcome.ok ? "" : outcome.error.zh;
  };
  expect(refused(input(), "2023-07")).toContain("所选台账里没有 2023-07 的数据");
  expect(refused(taskInputOf({ "a.xlsx": { 处罚: office.处罚 } }))).toContain("没有单位名录");
  expect(refused(input({ registers: historySheet(["2024-02", null, null, "许多"]) }))).toContain("“历史”单元格 B2");
  expect(refused(input(), "2024")).toContain("请选择统计月份");
});

test("prints what its schema says", () => {
  const outcome = run(input({}, { "1月.xlsx": { 处罚: [header, row(3)] } }));
  const printed = trendsOutput({ name: "gongshi", version: "0" }, outcome, "en");
  expect(trendsOutputSchema.parse(JSON.parse(JSON.stringify(printed)))).toEqual(printed);
});
