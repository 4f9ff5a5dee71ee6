import { type AppState } from "../../../addin/app/app-state";
import { dishonest, living } from "../../dishonesty/dishonesty-case";
import { platformChecked } from "./platform-checked";
import { type Scene } from "./scene";
import { taskForm, taskResult } from "./task-scenes";

const settings = {
  ...{ month: "2024-02", day: "", sheets: ["失信单位"], due: "", sender: "市信用办" },
  ...{ perBody: 0.5, perOverdue: 1, perMonth: 0 },
};

const open = (change: Partial<AppState> = {}): Partial<AppState> => ({
  screen: "tasks",
  checked: platformChecked,
  task: "dishonesty",
  taskForm: taskForm(settings, { sheets: ["行政许可", "行政处罚", "失信单位"] }),
  ...change,
});

const made = (outcome: ReturnType<typeof dishonest>) => ({
  taskResult: taskResult(outcome, { sheets: outcome.plans.map(({ name }) => ({ name, fate: "new" })) }),
});

/** A code with a slip, and one that stands in the wrong county. */
const odd = [...living, ["平顶山市石龙区某所", "124104824170651093", "石龙区", "未履行判决", "2024-01-15"]];

/** The task 严重失信名单. */
export const dishonestyScenes: readonly Scene[] = [
  { name: "dishonesty-form", state: () => open() },
  { name: "dishonesty-result", state: () => open(made(dishonest(odd, settings))) },
  { name: "dishonesty-plain", state: () => open(made(dishonest([["某局", "", "汝州市"]]))) },
];
