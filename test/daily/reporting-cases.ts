import { dayOf } from "../../src/calendar/day";
import { type ExampleRow } from "../../src/rules/rule";
import { loadStandard } from "../../src/standard/load-standard";
import { backfillTask } from "../../src/usecases/tasks/backfill-task";
import { dailyTask } from "../../src/usecases/tasks/daily-task";
import { type Task, type TaskInput } from "../../src/usecases/tasks/task";
import { taskLedgers } from "../../src/usecases/tasks/task-ledgers";
import { weeklyTask } from "../../src/usecases/tasks/weekly-task";
import { type Grid } from "../support/build-workbook";
import { numberedRow } from "../support/clean-row";
import { ledgerGrid } from "../support/ledger-grid";
import { taskInputOf, type TaskInputOptions } from "../support/task-input";

const roster: Grid = [
  ["单位名称", "分组", "职能"],
  ["市市场监管局", "市直", "许可"],
  ["市城乡建设和住房保障局", "市直", "许可"],
  ["市水利局", "市直", "许可"],
  ["鲁山县", "县（市、区）", "许可"],
];

/** A licence decided on one day and reported on another, or not. */
const row = (number: number, sourceUnit: string, decision: string, received: string | null, parts: ExampleRow = {}) =>
  numberedRow(number, { sourceUnit, decisionDate: decision, validFrom: decision, reportedAt: received, ...parts });

function inputOf(rows: readonly ExampleRow[], options: TaskInputOptions = {}): TaskInput {
  return taskInputOf({ "平台导出.xlsx": { 单位名录: roster, 许可: ledgerGrid(rows) } }, options);
}

function outcomeOf<Settings, Detail>(task: Task<Settings, Detail>, input: TaskInput, parts: Partial<Settings>) {
  const start = task.initial({ today: 0, ledgers: taskLedgers(input.sources), sheets: [] });
  const made = task.run(input, { ...start, ...parts });
  if (!made.ok) throw new Error(made.error.zh);
  return made.value;
}

const daily: readonly ExampleRow[] = [
  row(1, "市市场监管局", "2024/02/26", "2024/03/01"),
  row(2, "市市场监管局", "2024/02/26", "2024/03/01", { licenceContent: null }),
  row(3, "市市场监管局", "2024/02/08", "2024/03/01"),
  row(4, "鲁山县", "2024/02/26", "2024/03/01"),
  row(4, "鲁山县", "2024/02/26", "2024/03/01"),
  row(5, "市城乡建设和住房保障局", "2024/02/05", "2024/02/07"),
  row(6, "市住建局", "2024/02/26", "2024/03/01"),
  row(7, "鲁山县", "2024/01/15", "2024/01/20"),
  row(8, "鲁山县", "2024/02/26", null),
];

/** 每日统计表 of 2024-03-01: a unit was silent for three weeks, one for six. */
export const dailyOutcome = () =>
  outcomeOf(dailyTask, inputOf(daily), { day: "2024-03-01", from: "2024-03-01", to: "2024-03-01", sender: "" });

const weekly: readonly ExampleRow[] = [
  row(1, "市市场监管局", "2024/02/26", null),
  row(2, "市市场监管局", "2024/02/19", null),
  row(3, "鲁山县", "2024/02/09", null, { partyName: "鲁山县尧山镇向阳路便民综合超市有限责任公司" }),
  row(4, "市市场监管局", "2024/03/01", null),
  row(5, "鲁山县", "2024/02/21", null),
  row(6, "市市场监管局", "2024/02/21", "2024/02/22"),
];

/** 周清 of the week of 2024-02-28; without rows nothing is to be reported. */
export const weeklyOutcome = (rows: readonly ExampleRow[] = weekly) =>
  outcomeOf(weeklyTask, inputOf(rows), { day: "2024-02-28" });

export const weeklyNothing = () => weeklyOutcome(weekly.slice(-1));

const backfill: readonly ExampleRow[] = [
  row(1, "市市场监管局", "2022/07/01", "2022/08/20", { licenceContent: null }),
  row(1, "市市场监管局", "2022/07/01", "2022/08/28"),
  row(2, "鲁山县", "2022/07/01", "2022/08/22"),
  row(3, "市水利局", "2022/07/03", "2022/08/24"),
  row(4, "鲁山县", "2022/08/01", "2022/08/20"),
  row(5, "鲁山县", "2022/08/15", "2022/08/20"),
  row(6, "市市场监管局", "2022/05/01", "2022/08/30"),
];

/** 补报核算 of August 2022 under Hubei's window. */
export function backfillOutcome() {
  const loaded = loadStandard("hubei-2022");
  if (!loaded.ok) throw new Error("no profile");
  return outcomeOf(backfillTask, inputOf(backfill, { standard: loaded.value, asOf: dayOf(2022, 9, 1) }), {});
}
