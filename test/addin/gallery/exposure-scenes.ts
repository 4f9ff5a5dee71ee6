import { type AppState } from "../../../addin/app/app-state";
import { reminderTemplates } from "../../../src";
import { exposed } from "../../exposure/exposure-case";
import { platformChecked } from "./platform-checked";
import { type Scene } from "./scene";
import { taskForm, taskResult } from "./task-scenes";

const settings = {
  ledgers: [{ source: "file 1", ledger: 0 }],
  daysBefore: 180,
  daysAfter: 30,
  due: "",
  sender: "市信用办",
  templates: reminderTemplates,
};

const open = (change: Partial<AppState> = {}): Partial<AppState> => ({
  screen: "tasks",
  checked: platformChecked,
  task: "exposure",
  taskForm: taskForm(settings),
  ...change,
});

/** One of each verdict. */
export const exposuresShown = () =>
  exposed(
    [
      ["2024-02-10", "平顶山市康源大药房", "销售假药被罚"],
      ["2024-02-12", "宝丰县永兴副食有限公司", "销售过期食品"],
      ["2024-02-12", "叶县大地建材有限公司", "虚假宣传"],
      ["2024-02-13", "张某某", "无照经营烧烤摊"],
      ["2024-02-14", "丹尼斯超市", "短斤少两", "", "市市场监管局"],
      ["2022-02-14", "永辉超市", "标价不符"],
    ],
    { parts: { sender: "市信用办" } },
  );

const made = (outcome: ReturnType<typeof exposuresShown>) => ({
  taskResult: taskResult(outcome, { sheets: outcome.plans.map(({ name }) => ({ name, fate: "new" })) }),
});

/** The task 曝光比对. */
export const exposureScenes: readonly Scene[] = [
  {
    name: "exposure-form",
    state: () => open(),
    press: { zh: ["修改提醒和提示函的文字"], en: ["Change the wording"] },
  },
  { name: "exposure-result", state: () => open(made(exposuresShown())) },
  {
    name: "exposure-downloaded",
    state: () => open(made(exposuresShown())),
    actions: { documentFile: () => Promise.resolve({ name: "工作提示函 市市场监管局.docx", bytes: new Uint8Array() }) },
    press: { zh: ["下载 Word 文件"], en: ["Download as a Word file"] },
  },
];
