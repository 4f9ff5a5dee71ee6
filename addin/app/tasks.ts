import { registerSheets, type RegisterRows, type Words } from "../../src";
import { type AppActions } from "./app";
import { type AppContext, timestamp } from "./app-context";
import { type AppState, type Notice, type TaskPreview } from "./app-state";
import { abortable } from "./abortable";
import { explainFault } from "./explain-fault";
import { joined } from "./joined";
import { longWork, shortWork, type WorkProgress } from "./long-work";
import { success } from "./notices";
import { plannedSheets } from "./planned-sheets";
import { readyForTask } from "./ready-for-task";
import { refreshTask } from "./refresh-task";
import { addToRegister, newRegister, readRegisters } from "./registers";

type TaskActions = Pick<AppActions, "openTask" | "prepareTask" | "setTask" | "runTask" | "drawTask" | "record">;

/** The tasks of the month: set, run, shown, then drawn as sheets and recorded. */
export function taskActions(context: AppContext): TaskActions {
  const { store, workbook } = context;

  return {
    async openTask(task) {
      // One that is open stays as it stands.
      if (task === store.get().task && store.get().taskForm.step === "ready") return;
      store.set({ task, taskForm: { step: "idle" }, taskResult: { step: "idle" } });
      await shortWork(context, () => refreshTask(context));
    },
    async prepareTask() {
      await longWork(context, "reading", (progress) => readyForTask(context, progress));
    },
    setTask(change) {
      const { taskForm } = store.get();
      if (taskForm.step !== "ready") return;
      const { value } = taskForm;
      const settings = { ...value.settings, ...change };
      store.set({ taskForm: { step: "ready", value: { ...value, settings } }, taskResult: { step: "idle" } });
    },
    async runTask() {
      await longWork(context, "figuring", async (progress) => {
        if (await readyForTask(context, progress)) await figure(context, progress);
      });
    },
    async drawTask() {
      const { taskResult } = store.get();
      if (taskResult.step !== "ready") return;
      const { plans, records } = taskResult.value.outcome;
      await longWork(context, "drawing", async ({ signal, report }) => {
        const { sheets } = await workbook.outline();
        const isThere = ({ register }: RegisterRows): boolean =>
          sheets.some(({ name }) => name === registerSheets[register]);
        const fresh = records.filter((each) => !isThere(each));
        const registers = await Promise.all(fresh.map((each) => newRegister(context, each)));
        const names = await workbook.draw([...plans, ...registers], {
          replace: "own",
          activate: true,
          signal,
          onProgress: (done, total) => report({ done, total }),
        });
        store.set({ taskResult: { step: "ready", value: afterDrawing(taskResult.value, fresh) } });
        report({ task: "recording", canCancel: false, done: 0, total: 0 });
        await recordAll(context, signal, [...drawn(names.slice(0, plans.length)), ...fresh.map(recorded)]);
      });
    },
    async record(register, rows) {
      await longWork(context, "recording", async (progress) => {
        progress.report({ canCancel: false });
        const records = { register, rows };
        await addToRegister(context, records, progress.signal);
        progress.report({ task: "figuring", canCancel: true });
        if (store.get().taskResult.step === "ready") await figure(context, progress);
        store.set({ notice: success(recorded(records)) });
      });
    },
  };
}

/** Runs the open task as it is set. What is wrong with its data stands in its place. */
async function figure(context: AppContext, { signal, report }: WorkProgress): Promise<void> {
  const { store } = context;
  report({ task: "figuring", done: 0, total: 0 });
  store.set({ taskResult: { step: "loading" } });
  try {
    const { taskForm } = store.get();
    const made = await abortable(signal, run(context));
    // Other settings meanwhile want another result.
    store.set({ taskResult: store.get().taskForm === taskForm ? made : { step: "idle" } });
  } catch (error) {
    store.set({ taskResult: signal.aborted ? { step: "idle" } : { step: "failed", why: explainFault(error).words } });
    if (signal.aborted) throw error;
  }
}

async function run(context: AppContext): Promise<AppState["taskResult"]> {
  const { store, workbook, engine } = context;
  const { task, taskForm, language, workbook: open } = store.get();
  if (task === null || taskForm.step !== "ready") return { step: "idle" };
  const { settings } = taskForm.value;
  const { sheets, blocks } = await readRegisters(context, "sheets" in settings ? settings.sheets : []);
  const made = await engine.runTask(task, settings, sheets, blocks, {
    language,
    file: open.step === "ready" ? open.value.name : "",
    madeAt: timestamp(context),
  });
  if (!made.ok) return { step: "failed", why: made.error };
  const outcome = made.value;
  return { step: "ready", value: { outcome, sheets: await plannedSheets(workbook, outcome.plans), isDrawn: false } };
}

/**
 * Records what the drawn task wants to be remembered, register by register, and says what was done. What could not be
 * recorded stays with the result, so that it can be tried again and nothing is recorded twice.
 *
 * @param said what was done before.
 */
async function recordAll(context: AppContext, signal: AbortSignal, said: readonly Words[]): Promise<void> {
  const { store } = context;
  const done = [...said];
  const failed: Words[] = [];
  let details: string | null = null;
  for (const records of recordsOf(store.get())) {
    try {
      await addToRegister(context, records, signal);
      done.push(recorded(records));
      setRecorded(context, records);
    } catch (error) {
      const fault = explainFault(error);
      failed.push(notRecorded(records, fault.words));
      details ??= fault.details;
    }
  }
  const words = joined(...done, ...failed);
  if (failed.length === 0) {
    store.set({ notice: success(words) });
    return;
  }
  const action: Notice["action"] = {
    label: { zh: "再记一次", en: "Record again" },
    run: async () => {
      await longWork(context, "recording", async (progress) => {
        progress.report({ canCancel: false });
        await recordAll(context, progress.signal, []);
      });
    },
  };
  store.set({ notice: { kind: "warning", words, details, action } });
}

/** Sheets that were new are ours now. */
const afterDrawing = (preview: TaskPreview, recorded: readonly RegisterRows[]): TaskPreview => ({
  ...withoutRecords(preview, recorded),
  sheets: preview.sheets.map(({ name, fate }) => ({ name, fate: fate === "new" ? "replaced" : fate })),
  isDrawn: true,
});

const recordsOf = ({ taskResult }: AppState): readonly RegisterRows[] =>
  taskResult.step === "ready" ? taskResult.value.outcome.records : [];

function setRecorded({ store }: AppContext, records: RegisterRows): void {
  const { taskResult } = store.get();
  if (taskResult.step !== "ready") return;
  store.set({ taskResult: { step: "ready", value: withoutRecords(taskResult.value, [records]) } });
}

const withoutRecords = (preview: TaskPreview, recorded: readonly RegisterRows[]): TaskPreview => ({
  ...preview,
  outcome: { ...preview.outcome, records: preview.outcome.records.filter((each) => !recorded.includes(each)) },
});

const drawn = (names: readonly string[]): readonly Words[] =>
  names.length === 0
    ? []
    : [
        {
          zh: `已生成 ${names.length} 张工作表：${names.join("、")}。`,
          en: `${names.length} ${names.length === 1 ? "sheet" : "sheets"} made: ${names.join(", ")}.`,
        },
      ];

const recorded = ({ register, rows }: RegisterRows): Words => ({
  zh: `已在“${registerSheets[register]}”记入 ${rows.length} 行。`,
  en: `${rows.length} ${rows.length === 1 ? "row" : "rows"} recorded on ${registerSheets[register]}.`,
});

const notRecorded = ({ register, rows }: RegisterRows, why: Words): Words => ({
  zh: `但没能在“${registerSheets[register]}”记入 ${rows.length} 行：${why.zh}`,
  en: `But ${rows.length} ${rows.length === 1 ? "row" : "rows"} could not be recorded on ${registerSheets[register]}: ${why.en}`,
});
