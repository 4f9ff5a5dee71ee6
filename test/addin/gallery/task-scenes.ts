import { type AppState, type TaskForm, type TaskPreview } from "../../../addin/app/app-state";
import { type OpenedFile, type RegisterState } from "../../../addin/ports/engine";
import { type TaskLedger } from "../../../src";
import { dailyOutcome } from "../../daily/reporting-cases";
import { platformChecked } from "./platform-checked";
import { type Scene } from "./scene";

/** Ledgers as tasks find them: two of the workbook, others of opened files. */
export const taskLedgersShown: readonly TaskLedger[] = [
  { ref: { source: "workbook", ledger: 0 }, file: "", sheet: "处罚", kind: "penalty", rows: 40, hasReceipt: false },
  { ref: { source: "workbook", ledger: 1 }, file: "", sheet: "许可", kind: "licence", rows: 126, hasReceipt: false },
  {
    ref: { source: "file 1", ledger: 0 },
    file: "平台导出-2024年2月.xlsx",
    sheet: "行政许可",
    kind: "licence",
    rows: 4981,
    hasReceipt: true,
  },
];

const opened: readonly OpenedFile[] = [
  {
    id: "file 1",
    name: "平台导出-2024年2月.xlsx",
    ledgers: taskLedgersShown.slice(2),
    ignored: [{ sheet: "封面", why: { zh: "空表", en: "The sheet is empty." } }],
  },
  {
    id: "file 2",
    name: "市场监管局报送情况说明（第二稿）.csv",
    ledgers: [],
    ignored: [{ sheet: "市场监管局报送情况说明（第二稿）", why: { zh: "没有找到表头", en: "No header was found." } }],
  },
];

/** Names of a roster. */
export const taskUnits: readonly string[] = ["市发展改革委", "市教育局", "市市场监管局", "新华区", "叶县", "高新区"];

/** A form as the app makes it, over the ledgers of the scenes. */
export function taskForm(settings: object, change: Partial<TaskForm> = {}): AppState["taskForm"] {
  const known = settings as TaskForm["settings"];
  return {
    step: "ready",
    value: { settings: known, initial: known, ledgers: taskLedgersShown, sheets: [], units: taskUnits, ...change },
  };
}

/** A result as the app makes it; `detail` is the task's own. */
export function taskResult(outcome: object, change: Partial<TaskPreview> = {}): AppState["taskResult"] {
  const made = { plans: [], figures: [], notes: [], unresolved: [], records: [], detail: {}, ...outcome };
  return {
    step: "ready",
    value: { outcome: made as unknown as TaskPreview["outcome"], sheets: [], isDrawn: false, ...change },
  };
}

/** A plan that only its name and length are shown of. */
export const planOf = (name: string, rows: number) => ({
  name,
  columnWidths: [10],
  styles: {},
  rows: Array.from({ length: rows }, () => ({ values: [""] })),
  merges: [],
});

const daily = {
  ledgers: [{ source: "file 1", ledger: 0 }],
  day: "2024-03-05",
  from: "2024-03-01",
  to: "2024-03-05",
  sender: "",
};

const open = (change: Partial<AppState> = {}): Partial<AppState> => ({
  screen: "tasks",
  checked: platformChecked,
  task: "daily",
  files: opened,
  taskForm: taskForm(daily),
  ...change,
});

const outcome = {
  plans: [planOf("每日统计表", 47), planOf("未报送提醒", 6), planOf("任务说明 每日统计表", 12)],
  figures: [
    { zh: "2024-03-01 至 2024-03-05 共接收 4981 条。", en: "4,981 rows were received from 2024-03-01 to 2024-03-05." },
    { zh: "迟报 12 条，占 0.24%（12/4981）。", en: "12 of 4,981 rows were late: 0.24%." },
  ],
  notes: [
    { zh: "接收时间为空的 3 条不计。", en: "3 rows without a time of receipt are not counted." },
    { zh: "按接收日期归日。", en: "Days are those of receipt." },
  ],
  unresolved: [{ name: "示范区管委会", rows: 12 }],
  records: [{ register: "history", rows: [["2024-02"], ["2024-02"]] }],
  detail: dailyOutcome().detail,
};

const sheets = [
  { name: "每日统计表", fate: "replaced" },
  { name: "未报送提醒", fate: "new" },
  { name: "任务说明 每日统计表", fate: "renamed" },
] as const;

const work = () => ({ done: 0, total: 0, canCancel: true, startedAt: Date.now() - 1000 });

const registers: readonly RegisterState[] = [
  {
    id: "history",
    sheet: "历史",
    title: "历史",
    purpose: "每次运行得到的各单位数字。",
    exists: true,
    rows: 94,
    faults: [],
  },
  {
    id: "samples",
    sheet: "抽样记录",
    title: "抽样记录",
    purpose: "每次抽样抽到了谁、用的什么种子。",
    exists: true,
    rows: 10,
    faults: ["参数表“抽样记录”单元格 A7：应为日期，现在是“三月五日”。"],
  },
  {
    id: "exposures",
    sheet: "曝光登记",
    title: "曝光登记",
    purpose: "媒体曝光的案件。",
    exists: false,
    rows: 0,
    faults: [],
  },
];

/** The screen 任务: its list, and the parts that all tasks share. */
export const taskScenes: readonly Scene[] = [
  { name: "tasks-list", state: () => ({ screen: "tasks" }) },
  {
    name: "tasks-registers",
    state: () => ({ screen: "tasks", registers: { step: "ready", value: registers } }),
    press: { zh: ["查看登记表"], en: ["Show the registers"] },
  },
  { name: "tasks-unchecked", state: () => ({ screen: "tasks", task: "daily" }) },
  { name: "tasks-form", state: () => open() },
  {
    name: "tasks-no-ledger",
    state: () => open({ files: [], taskForm: taskForm({ ...daily, ledgers: [] }, { ledgers: [] }) }),
  },
  {
    name: "tasks-units",
    state: () =>
      open({
        task: "returns",
        taskForm: taskForm({ ledgers: [], level: "error", due: "", sender: "", units: ["叶县"] }),
      }),
    press: { zh: ["选单位"], en: ["Choose units"] },
  },
  { name: "tasks-ready", state: () => open({ files: [], taskResult: taskResult(outcome, { sheets }) }) },
  {
    name: "tasks-drawn",
    state: () =>
      open({
        files: [],
        taskResult: taskResult(
          { ...outcome, unresolved: [] },
          { sheets: sheets.map(({ name }) => ({ name, fate: "replaced" })), isDrawn: true },
        ),
        notice: {
          kind: "warning",
          words: {
            zh: "已生成 3 张工作表：每日统计表、未报送提醒、任务说明 每日统计表 (2)。但没能在“历史”记入 2 行：“历史”受保护，不能写入。请在“审阅—撤销工作表保护”后再试。",
            en: "3 sheets made: 每日统计表, 未报送提醒, 任务说明 每日统计表 (2). But 2 rows could not be recorded on 历史: “历史” is protected and cannot be written to. Unprotect it under Review and try again.",
          },
          details: null,
          action: { label: { zh: "再记一次", en: "Record again" }, run: () => Promise.resolve() },
        },
      }),
  },
  {
    name: "tasks-failed",
    state: () =>
      open({
        files: [],
        taskResult: {
          step: "failed",
          why: {
            zh: "“许可”没有接收时间栏，不像是平台导出，请换一个台账。",
            en: "“许可” has no column of receipt and is no platform export: choose another ledger.",
          },
        },
      }),
  },
  {
    name: "tasks-running",
    state: () => open({ files: [], taskResult: { step: "loading" }, work: { ...work(), task: "figuring" } }),
  },
  {
    name: "tasks-opening",
    state: () => open({ work: { ...work(), task: "opening", done: 1.4, total: 3 } }),
  },
  { name: "tasks-stale", state: () => open({ files: [], checked: { ...platformChecked, changesSince: 12 } }) },
];
