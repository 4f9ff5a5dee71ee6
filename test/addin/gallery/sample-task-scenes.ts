import { type AppState } from "../../../addin/app/app-state";
import { loadStandard } from "../../../src/standard/load-standard";
import { type SampleSettings, sampleTask } from "../../../src/usecases/tasks/sample-task";
import { taskInputOf } from "../../support/task-input";
import { platformChecked } from "./platform-checked";
import { type Scene } from "./scene";
import { taskForm, taskResult } from "./task-scenes";

const settings: SampleSettings = {
  day: "2021-08-31",
  seed: "0831",
  month: "2021-08",
  municipal: 5,
  county: 5,
  avoid: 2,
  kind: null,
};

const open = (change: Partial<AppState> = {}): Partial<AppState> => ({
  screen: "tasks",
  checked: platformChecked,
  task: "sample",
  taskForm: taskForm(settings),
  ...change,
});

const header = ["抽样日期", "种子", "抽查月份", "单位名称"];
const counties = ["盐湖区", "永济市", "河津市", "临猗县", "万荣县", "闻喜县", "芮城县", "绛县", "稷山县", "新绛县"];

/** The draw of Yuncheng's bodies, ten counties having been drawn of late. */
function drawn(change: Partial<SampleSettings> = {}) {
  const standard = loadStandard("yuncheng-2021");
  if (!standard.ok) throw new Error("no profile");
  const before = counties.map((unit) => ["2021-07-30", "0730", "2021-07", unit]);
  const input = taskInputOf(
    { "工作簿.xlsx": {} },
    { standard: standard.value, registers: { 抽样记录: [header, ...before] } },
  );
  const outcome = sampleTask.run(input, { ...settings, ...change });
  if (!outcome.ok) throw new Error(outcome.error.en);
  const { plans } = outcome.value;
  return { taskResult: taskResult(outcome.value, { sheets: plans.map(({ name }) => ({ name, fate: "new" })) }) };
}

/** The task 抽样. */
export const sampleTaskScenes: readonly Scene[] = [
  { name: "sample-form", state: () => open({ taskForm: taskForm({ ...settings, seed: "" }) }) },
  { name: "sample-result", state: () => open(drawn()), press: { zh: ["未抽中的 9 家"], en: ["9 others"] } },
  { name: "sample-penalties", state: () => open(drawn({ kind: "licence" })) },
];
