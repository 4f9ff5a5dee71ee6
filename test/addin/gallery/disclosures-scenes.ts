import { type AppState } from "../../../addin/app/app-state";
import { disclosureTargets } from "../../../src/disclosures/disclosure-subjects";
import { loadStandard } from "../../../src/standard/load-standard";
import { type DisclosuresSettings, disclosuresTask } from "../../../src/usecases/tasks/disclosures-task";
import { type Grid } from "../../support/build-workbook";
import { taskInputOf } from "../../support/task-input";
import { platformChecked } from "./platform-checked";
import { type Scene } from "./scene";
import { taskForm, taskResult } from "./task-scenes";

/** Annexes 1 and 3 of the notice of March 2023. */
const eight: Grid = [
  ["县区", "监督检查", "行政强制", "行政征收", "行政给付", "行政奖励", "行政裁决", "行政确认", "其他", "总计"],
  ["舞钢市", 5157, 3, 2, 1718175, 16801, 2, 192, 190, 1740522],
  ["汝州市", 231, 0, 40, 1208108, 30, 0, 1793, 235, 1210437],
  ["叶县", 20592, 0, 37, 569798, 328, 33, 13217, 40067, 644072],
  ["宝丰县", 477, 2, 2809, 574720, 187, 1, 272, 436, 578904],
  ["新华区", 1564, 1, 120502, 227233, 225, 1, 196421, 51, 545998],
  ["鲁山县", 2007, 51, 2, 427733, 50, 2, 15, 3, 429863],
  ["郟县", 777, 58, 6626, 206071, 441, 0, 189, 3, 214165],
  ["卫东区", 533, 0, 0, 92693, 0, 0, 60, 4, 93290],
  ["湛河区", 29, 0, 0, 38884, 0, 0, 639, 39, 39591],
  ["高新区", 0, 0, 0, 0, 0, 0, 20, 247, 267],
  ["示范区", 1, 0, 0, 0, 0, 0, 76, 0, 77],
  ["石龙区", 0, 0, 0, 0, 0, 0, 15, 0, 15],
];

const loans: Grid = [
  ["县（市、区）", "注册企业数量"],
  ["叶县", 7960],
  ["鲁山县", 6868],
  ["舞钢市", 6286],
  ["郟县", 1482],
  ["宝丰县", 1264],
  ["新华区", 482],
  ["卫东区", 474],
  ["湛河区", 292],
  ["高新区", 57],
  ["汝州市", 49],
  ["石龙区", 16],
  ["城乡一体化示范区", 2],
];

/** As the other annexes write them. */
const aliases: Readonly<Record<string, string>> = { 示范区: "城乡一体化示范区", 郟县: "郏县" };

const sheets = {
  八公示: [...eight, ["合计", 31_368, 115, 130_018, 4_935_214, 18_062, 39, 212_909, 41_275, 5_368_895]],
  信用评价: [
    ["县（市、区）", "信用评价结果", "覆盖领域"],
    ["叶县", 263, 17],
    ["石龙区", 98, 9],
  ],
  信易贷: loans,
  行政裁决: [
    ["县区", "申请人", "裁决书文号", "裁决日期"],
    ["叶县", "甲村", "叶裁〔2023〕1号", "2023-02-01"],
    ["某某县", "乙村", "某裁〔2023〕1号", "2023-02-01"],
  ],
  单位名录: [
    ["单位名称", "分组", "人口", "存续企业数", "别名"],
    ...eight
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
