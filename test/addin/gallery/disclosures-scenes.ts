import { type AppState } from "../../../addin/app/app-state";
import { disclosureTargets } from "../../../src/disclosures/disclosure-subjects";
import { loadStandard } from "../../../src/standard/load-standard";
import { type DisclosuresSettings, disclosuresTask } from "../../../src/usecases/tasks/disclosures-task";
import { publishedGrid } from "../../disclosures/march-2023";
import { taskInputOf } from "../../support/task-input";
import { platformChecked } from "./platform-checked";
import { type Scene } from "./scene";
import { taskForm, taskResult } from "./task-scenes";

/** As the other annexes write them. */
const aliases: Readonly<Record<string, string>> = { 示范区: "城乡一体化示范区", 郟县: "郏县" };

const sheets = {
  八公示: [
    ...publishedGrid("eight"),
    ["合计", 31_368, 115, 130_018, 4_935_214, 18_062, 39, 212_909, 41_275, 5_368_895],
  ],
  信用评价: [
    ["县（市、区）", "信用评价结果", "覆盖领域"],
    ["叶县", 263, 17],
    ["石龙区", 98, 9],
  ],
  信易贷: publishedGrid("loan"),
  行政裁决: [
    ["县区", "申请人", "裁决书文号", "裁决日期"],
    ["叶县", "甲村", "叶裁〔2023〕1号", "2023-02-01"],
    ["某某县", "乙村", "某裁〔2023〕1号", "2023-02-01"],
  ],
  单位名录: [
    ["单位名称", "分组", "人口", "存续企业数", "别名"],
    ...publishedGrid("eight")
      .slice(1)
      .map(([name = ""], index) => [
        name,
        "县区",
        40_000 + 30_000 * index,
        30_000 - 2_000 * index,
        aliases[String(name)] ?? null,
      ]),
  ],
};

const settings: DisclosuresSettings = {
  ...disclosureTargets,
  month: "2023-03",
  until: "2023-03-10",
  sheets: ["八公示", "信用评价", "信易贷", "行政裁决"],
};

const open = (change: Partial<AppState> = {}): Partial<AppState> => ({
  screen: "tasks",
  checked: platformChecked,
  task: "disclosures",
  taskForm: taskForm(settings, { sheets: ["说明", ...Object.keys(sheets)] }),
  ...change,
});

/** The notice's counts with what may be wrong with such sheets; people and enterprises are invented. */
function made() {
  const standard = loadStandard("pingdingshan-2024");
  if (!standard.ok) throw new Error("no profile");
  const outcome = disclosuresTask.run(taskInputOf({ "工作簿.xlsx": sheets }, { standard: standard.value }), settings);
  if (!outcome.ok) throw new Error(outcome.error.en);
  const { plans } = outcome.value;
  return { taskResult: taskResult(outcome.value, { sheets: plans.map(({ name }) => ({ name, fate: "new" })) }) };
}

/** The task 十公示统计. */
export const disclosuresScenes: readonly Scene[] = [
  { name: "disclosures-form", state: () => open() },
  { name: "disclosures-result", state: () => open(made()) },
];
