import { type Words } from "../../src";
import { type FreezeOutcome } from "../ports/workbook";
import { type AppActions } from "./app";
import { type AppContext } from "./app-context";
import { type Notice } from "./app-state";
import { longWork } from "./long-work";
import { plainInfo } from "./notices";

type FreezeActions = Pick<AppActions, "previewFreeze" | "agreeFreeze" | "dropFreeze">;

/** Turning formulas with our functions into values, for people without the add-in: shown before, done in one step. */
export function freezeActions(context: AppContext): FreezeActions {
  const { store, workbook } = context;
  return {
    async previewFreeze(scope) {
      await longWork(context, "freezing", async () => {
        const formulas = await workbook.ownFormulas(scope);
        const isEmpty = formulas.length === 0 && scope === "workbook";
        store.set(isEmpty ? { freezePreview: null, notice: plainInfo(none) } : { freezePreview: { scope, formulas } });
      });
    },
    async agreeFreeze() {
      const { freezePreview } = store.get();
      store.set({ freezePreview: null });
      if (freezePreview === null || freezePreview.formulas.length === 0) return;
      await longWork(context, "freezing", async ({ report }) => {
        report({ canCancel: false });
        store.set({ notice: outcomeNotice(await workbook.freezeFormulas(freezePreview.formulas)) });
      });
    },
    dropFreeze: () => store.set({ freezePreview: null }),
  };
}

const none: Words = {
  zh: "工作簿里没有用到“公示”函数的公式，可以直接发出。",
  en: "No formula in this workbook uses a function of this add-in: it can be sent as it is.",
};

function outcomeNotice({ formulas, cells, left }: FreezeOutcome): Notice {
  const done: Words =
    formulas === 0
      ? { zh: "没有公式转为数值。", en: "No formula was turned into a value." }
      : {
          zh: `已把 ${formulas} 个公式转为数值，共 ${cells} 个单元格。`,
          en: `${counted(formulas, "formula")} turned into values, ${counted(cells, "cell")} in all.`,
        };
  const rest: Words =
    left === 0
      ? { zh: "", en: "" }
      : {
          zh: `有 ${left} 个公式没有动：还没有算出结果，或刚被改过。`,
          en: ` ${counted(left, "formula")} left alone: not calculated yet, or just changed.`,
        };
  const words = { zh: done.zh + rest.zh, en: done.en + rest.en };
  return { kind: left === 0 ? "success" : "warning", words, details: null, action: null };
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
