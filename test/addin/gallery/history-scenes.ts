import { type AppState } from "../../../addin/app/app-state";
import { type CellValue } from "../../../src/sheets/cell";
import { mergeTask } from "../../../src/usecases/tasks/merge-task";
import { taskLedgers } from "../../../src/usecases/tasks/task-ledgers";
import { trendsTask } from "../../../src/usecases/tasks/trends-task";
import { historyRow, historySheet } from "../../history/history-grid";
import { type Grid } from "../../support/build-workbook";
import { taskInputOf } from "../../support/task-input";
import { platformChecked } from "./platform-checked";
import { type Scene } from "./scene";
import { taskForm, taskResult } from "./task-scenes";

const roster: Grid = [
  ["单位名称", "别名", "分组"],
  ["市交通运输局", "市交通局", "市直"],
  ["鲁山县", "鲁山", "县（市、区）"],
];

const header = ["行政处罚决定书文号", "行政相对人名称", "处罚机关", "处罚决定日期", "上报时间", "处罚内容"];

const row = (number: number, received: string, content: CellValue = "罚款5000元"): readonly CellValue[] => [
  ...[`平交罚〔2024〕${number}号`, number % 2 === 0 ? "平顶山市甲物流有限公司" : "乙运输队", "市交通局"],
  ...["2024/02/05", received, content],
];

const february: Grid = [
  header,
  ...Array.from({ length: 12 }, (_, index) => row(index + 1, index % 4 === 0 ? "2024/02/27" : "2024/02/07")),
];
const january: Grid = [
  header,
  ...Array.from({ length: 10 }, (_, index) => row(index + 3, index % 3 === 0 ? "2024/02/27" : "2024/02/07")),
];

const registers = historySheet(
  ...(
    [
      ["2023-02", 180, 175, 9, 86.5, 4],
      ["2023-09", 210, 209, 2, 93.25, 2],
      ["2023-10", 190, 190, 1, 95, 1],
      ["2023-12", 240, 230, 6, 90.75, 3],
      ["2024-01", 205, 203, 3, 92.5, 2],
    ] as const
  ).map(([month, volume, compliant, late, score, rank]) =>
    historyRow(month, "市交通局", [volume, compliant, late, 40, 1, score, rank]),
  ),
);

const office = taskInputOf(
  { "2月.xlsx": { 单位名录: roster, 处罚: february }, "1月.xlsx": { 处罚: january } },
  { registers },
);
const refs = taskLedgers(office.sources).map(({ ref }) => ref);
const trendsSettings = {
  ...{ month: "2024-02", units: [] },
  ledgers: refs.filter(({ source }) => source === "workbook"),
  before: refs.filter(({ source }) => source !== "workbook"),
};

function trends() {
  const outcome = trendsTask.run(office, trendsSettings);
  if (!outcome.ok) throw new Error(outcome.error.zh);
  return outcome.value;
}

function merged() {
  const others = {
    "城管局报送（二月）.xlsx": { 处罚: [header, row(2, "2024/02/07"), row(3, "2024/02/07", "罚款500元")] },
  };
  const input = taskInputOf({ "交通局.xlsx": { 处罚: february }, ...others });
  const ledgers = taskLedgers(input.sources);
  const outcome = mergeTask.run(input, mergeTask.initial({ today: input.env.asOf, ledgers, sheets: [] }));
  if (!outcome.ok) throw new Error(outcome.error.zh);
  return outcome.value;
}

const open = (change: Partial<AppState>): Partial<AppState> => ({
  screen: "tasks",
  checked: platformChecked,
  ...change,
});

const made = (outcome: ReturnType<typeof trends> | ReturnType<typeof merged>) => ({
  taskResult: taskResult(outcome, { sheets: outcome.plans.map(({ name }) => ({ name, fate: "new" })) }),
});

const forms = {
  trends: () => open({ task: "trends", taskForm: taskForm({ ...trendsSettings, before: [] }) }),
  merge: () => open({ task: "merge", taskForm: taskForm({ ledgers: refs, kind: null, leavesOutDuplicates: false }) }),
};

/** The tasks 历史 and 汇总. */
export const historyScenes: readonly Scene[] = [
  { name: "history-form", state: forms.trends },
  {
    name: "history-result",
    state: () => ({ ...forms.trends(), ...made(trends()) }),
    press: { zh: ["按单位（1 个）", "仍未改（1 处）"], en: ["By unit (1)", "still open (1)"] },
  },
  { name: "merge-form", state: forms.merge },
  {
    name: "merge-result",
    state: () => ({ ...forms.merge(), ...made(merged()) }),
    press: {
      zh: ["行政处罚 · 同一件、内容不同 · 1 行"],
      en: ["Penalties · The same case with other content · 1"],
    },
  },
];
