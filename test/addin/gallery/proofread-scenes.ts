import { type AppState } from "../../../addin/app/app-state";
import { annexSheets, bulletinFile, bulletinText, proofreadCase } from "../../proofread/proofread-case";
import { platformChecked } from "./platform-checked";
import { type Scene } from "./scene";
import { taskForm, taskResult } from "./task-scenes";

const sheets = [...Object.keys(annexSheets), "处罚", "许可"];

const open = (settings: object, change: Partial<AppState> = {}): Partial<AppState> => ({
  screen: "tasks",
  checked: platformChecked,
  task: "proofread",
  taskForm: taskForm({ text: "", bulletin: null, sheets: sheets.slice(0, 2), ...settings }, { sheets }),
  ...change,
});

const made = (settings: object): Partial<AppState> => {
  const outcome = proofreadCase(settings);
  return {
    taskResult: taskResult(outcome, { sheets: outcome.plans.map(({ name }) => ({ name, fate: "new" })) }),
  };
};

const { holds } = proofreadCase().detail.counts;

/** The task 核对通报. */
export const proofreadScenes: readonly Scene[] = [
  { name: "proofread-form", state: () => open({ text: bulletinText }) },
  {
    name: "proofread-file",
    state: () => open({ bulletin: bulletinFile }, made({ bulletin: bulletinFile })),
    actions: { remarkedBulletin: (docx) => Promise.resolve(docx) },
  },
  {
    name: "proofread-holds",
    state: () => open({ text: bulletinText }, made({})),
    press: { zh: [`相符 ${holds}`], en: [`Holds ${holds}`] },
  },
];
