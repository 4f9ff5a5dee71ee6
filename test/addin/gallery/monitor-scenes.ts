import { type AppState } from "../../../addin/app/app-state";
import { february, monitored, settings } from "../../monitoring/monitor-case";
import { platformChecked } from "./platform-checked";
import { type Scene } from "./scene";
import { taskForm, taskResult } from "./task-scenes";

const form = { ...settings, asOf: "2024-02-29" };

const open = (change: Partial<AppState> = {}): Partial<AppState> => ({
  screen: "tasks",
  checked: platformChecked,
  task: "monitor",
  taskForm: taskForm(form),
  ...change,
});

const made = (outcome: ReturnType<typeof monitored>) => ({
  taskResult: taskResult(outcome, { sheets: outcome.plans.map(({ name }) => ({ name, fate: "new" })) }),
});

const units = [["单位名称", "别名", "分组"], ...["市教育局", "市卫健委", "新华区"].map((name) => [name, null, "市直"])];

/** Every unit has reported its one item. */
const whole = () =>
  monitored(
    ["市教育局", "市卫健委", "新华区"].map((unit) => ["2024-02", unit, 1, "2024-02-19 09:00", null, 2]),
    { asOf: "2024-02-29" },
    [
      ["序号", "指标事项"],
      [1, "地方红黑名单"],
    ],
    units,
  );

/** The task 城市信用监测反馈. */
export const monitorScenes: readonly Scene[] = [
  { name: "monitor-form", state: () => open() },
  {
    name: "monitor-result",
    state: () => open(made(monitored(february, form))),
    press: { zh: ["新华区（2 项）"], en: ["新华区 (2)"] },
  },
  { name: "monitor-early", state: () => open(made(monitored(february, { asOf: "2024-02-20 16:00" }))) },
  { name: "monitor-whole", state: () => open(made(whole())) },
];
