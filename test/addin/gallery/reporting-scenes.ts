import { type AppState } from "../../../addin/app/app-state";
import { backfillOutcome, dailyOutcome, weeklyNothing, weeklyOutcome } from "../../daily/reporting-cases";
import { type TaskOutcome } from "../../../src";
import { platformChecked } from "./platform-checked";
import { type Scene } from "./scene";
import { taskForm, taskResult } from "./task-scenes";

type Reporting = "daily" | "weekly" | "backfill";

const ledgers = [{ source: "workbook", ledger: 1 }];

const settings: Readonly<Record<Reporting, object>> = {
  daily: { ledgers, day: "2024-03-01", from: "2024-03-01", to: "2024-03-01", sender: "" },
  weekly: { ledgers, day: "2024-02-28" },
  backfill: { ledgers, month: "" },
};

const open = (task: Reporting, parts: object = {}): Partial<AppState> => ({
  screen: "tasks",
  checked: platformChecked,
  task,
  taskForm: taskForm({ ...settings[task], ...parts }),
});

const made = (task: Reporting, outcome: TaskOutcome<unknown>): Partial<AppState> => ({
  ...open(task),
  taskResult: taskResult(outcome, { sheets: outcome.plans.map(({ name }) => ({ name, fate: "new" })) }),
});

/** The tasks 每日统计表, 周清 and 补报窗口核算. */
export const reportingScenes: readonly Scene[] = [
  { name: "daily-form", state: () => open("daily") },
  { name: "daily-form-own", state: () => open("daily", { from: "2024-02-20" }) },
  {
    name: "daily-result",
    state: () => made("daily", dailyOutcome()),
    press: {
      zh: ["市水利局：6 周，电话沟通", "各栏怎么算"],
      en: ["市水利局: 6 weeks, call", "How the columns are counted"],
    },
  },
  { name: "weekly-form", state: () => open("weekly") },
  {
    name: "weekly-result",
    state: () => made("weekly", weeklyOutcome()),
    press: { zh: ["鲁山县（2 行）"], en: ["鲁山县 (2)"] },
  },
  { name: "weekly-nothing", state: () => made("weekly", weeklyNothing()) },
  { name: "backfill-form", state: () => open("backfill") },
  { name: "backfill-result", state: () => made("backfill", backfillOutcome()) },
];
