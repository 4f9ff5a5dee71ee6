import { type AppState } from "../../../addin/app/app-state";
import { outcomeOf, type ScoreCase } from "../../support/score-case";
import { platformChecked } from "./platform-checked";
import { type Scene } from "./scene";
import { taskForm, taskLedgersShown, taskResult } from "./task-scenes";

const settings = {
  month: "2024-02",
  platform: taskLedgersShown.slice(2).map(({ ref }) => ref),
  ledgers: taskLedgersShown.slice(0, 2).map(({ ref }) => ref),
};

const open = (change: Partial<AppState> = {}): Partial<AppState> => ({
  screen: "tasks",
  checked: platformChecked,
  task: "score",
  taskForm: taskForm(settings),
  ...change,
});

function made(parts: ScoreCase = {}) {
  const outcome = outcomeOf(parts);
  const { plans } = outcome;
  return { taskResult: taskResult(outcome, { sheets: plans.map(({ name }) => ({ name, fate: "new" })) }) };
}

const history = [
  ["月份", "单位名称", "警示"],
  ["2024-01", "乙局", "是"],
];

/** The task 考核. */
export const scoreScenes: readonly Scene[] = [
  { name: "score-form", state: () => open() },
  {
    name: "score-result",
    state: () => open(made({ registers: { 历史: history } })),
    press: { zh: ["3 甲局 92.45 警示"], en: ["3 甲局 92.45 warned"] },
  },
  { name: "score-no-ledgers", state: () => open(made({ ledgerRows: null })) },
];
