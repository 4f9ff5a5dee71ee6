import { type AppState } from "../../../addin/app/app-state";
import { type CompareSettings } from "../../../src/usecases/tasks/compare-settings";
import { compared, other, type Penalty } from "../../compare/compare-cases";
import { platformChecked } from "./platform-checked";
import { type Scene } from "./scene";
import { taskForm, taskLedgersShown, taskResult } from "./task-scenes";

const settings: CompareSettings = {
  month: "2024-02",
  ledgers: taskLedgersShown.slice(0, 2).map(({ ref }) => ref),
  platform: taskLedgersShown.slice(2).map(({ ref }) => ref),
  units: null,
  listed: 200,
};

const open = (change: Partial<AppState> = {}): Partial<AppState> => ({
  screen: "tasks",
  checked: platformChecked,
  task: "compare",
  taskForm: taskForm(settings),
  ...change,
});

const row = (serial: number, parts: Penalty = {}): Penalty => ({
  number: `平市监罚〔2024〕${serial}号`,
  party: `平顶山市第${serial}示例商贸有限公司`,
  uscc: null,
  ...parts,
});

const many = (count: number, from: number): readonly Penalty[] =>
  Array.from({ length: count }, (_, index) => row(from + index));

/** Something of everything: late, concealed, left out, on the platform only, two pairs that are near. */
export const comparison = compared(
  [
    ...many(20, 1),
    row(30, { agency: "市城市管理局" }),
    row(31, { remarks: "简易程序" }),
    row(32),
    row(33, { party: "示例商贸（平顶山）有限公司" }),
    row(34, { number: "市监罚〔2024〕34号", agency: "市城市管理局" }),
  ],
  [
    ...many(19, 1),
    row(20, { reported: "2024/03/01" }),
    row(33, { party: "示例商贸(平顶山)有限责任公司".replace("责任", "") + "第一分公司" }),
    row(34, { agency: "市城市管理局" }),
    row(35),
    other,
  ],
  { settings: { month: "2024-02" } },
);

const made = (outcome: typeof comparison) => ({
  taskResult: taskResult(outcome, { sheets: outcome.plans.map(({ name }) => ({ name, fate: "new" })) }),
});

/** The task 比对. */
export const compareScenes: readonly Scene[] = [
  { name: "compare-form", state: () => open() },
  {
    name: "compare-result",
    state: () => open(made(comparison)),
    press: { zh: ["瞒报（2 条）"], en: ["Concealed (2)"] },
  },
  { name: "compare-clean", state: () => open(made(compared(many(5, 1), many(5, 1)))) },
];
