import { documentSheets, isOwnSheet, resultSheets, taskTitles } from "../../src";
import { type AppActions } from "./app";
import { type AppContext } from "./app-context";
import { longWork } from "./long-work";
import { success } from "./notices";

/** The documents of the open task, as files and as sheets. */
export function documentActions(context: AppContext): Pick<AppActions, "documentFile" | "drawDocuments"> {
  const { store, workbook, engine } = context;

  const made = () => {
    const { task, taskResult } = store.get();
    const documents = taskResult.step === "ready" ? (taskResult.value.outcome.documents ?? []) : [];
    return { task, documents };
  };

  return {
    documentFile() {
      return longWork(context, "writing", ({ report }) => {
        report({ canCancel: false });
        const { task, documents } = made();
        if (task === null || documents.length === 0) return Promise.resolve(null);
        return engine.documentFile(documents, taskTitles[task][store.get().language]);
      });
    },
    async drawDocuments() {
      await longWork(context, "drawing", async ({ signal, report }) => {
        // Names of ours, so that drawing once more takes the place of what was drawn.
        const plans = documentSheets(made().documents, ({ name }) =>
          isOwnSheet(name) ? name : resultSheets.reminders,
        );
        const names = await workbook.draw(plans, {
          replace: "own",
          activate: true,
          signal,
          onProgress: (done, total) => report({ done, total }),
        });
        store.set({
          notice: success({
            zh: `公文正文已画成工作表：${names.join("、")}。`,
            en: `The documents are on ${names.length === 1 ? "sheet" : "sheets"} ${names.join(", ")}.`,
          }),
        });
      });
    },
  };
}
