import { type Words } from "../../src";
import { type CellEdit, type FixPlan } from "../ports/engine";
import { type EditOutcome, type RefusedEdit } from "../ports/workbook";
import { type AppActions } from "./app";
import { afterWriting } from "./after-writing";
import { type AppContext, timestamp } from "./app-context";
import { type Notice } from "./app-state";
import { check } from "./check";
import { longWork, shortWork, type WorkProgress } from "./long-work";
import { plainInfo } from "./notices";
import { recheckRows } from "./recheck-rows";

type FixActions = Pick<AppActions, "previewFixes" | "agreeFixes" | "dropFixes" | "revert">;

/** Beyond so many rows a whole check is quicker than judging them again one by one. */
const ROWS_RECHECKED_ALONE = 500;

/** Mending cells: shown before, written in one step, logged, and put back on request. */
export function fixActions(context: AppContext): FixActions {
  const { store, workbook, engine } = context;

  const apply = ({ edits }: FixPlan) =>
    longWork(context, "fixing", async (progress) => {
      progress.report({ total: edits.length, canCancel: false });
      const outcome = await workbook.applyEdits(edits, timestamp(context));
      await afterWriting(context, progress, outcomeNotice(outcome, { zh: "已修正", en: "Mended" }), async () => {
        store.set({ batches: await workbook.loggedBatches() });
        await judgeAgain(context, progress, edits);
      });
    });

  return {
    async previewFixes(choice) {
      const plan = await shortWork(context, () => engine.fixPlan(choice, store.get().language));
      if (plan === null) return;
      const [first] = plan.edits;
      if (first === undefined) store.set({ notice: plainInfo(nothingToMend) });
      else if (choice.kind === "one" && first.kind === "safe") await apply(plan);
      else store.set({ fixPreview: plan });
    },
    async agreeFixes() {
      const { fixPreview } = store.get();
      store.set({ fixPreview: null });
      if (fixPreview !== null) await apply(fixPreview);
    },
    dropFixes: () => store.set({ fixPreview: null }),
    async revert(batch) {
      await longWork(context, "reverting", async (progress) => {
        progress.report({ canCancel: false });
        const outcome = await workbook.revert(batch, timestamp(context));
        await afterWriting(context, progress, outcomeNotice(outcome, { zh: "已恢复", en: "Put back" }), async () => {
          store.set({ batches: await workbook.loggedBatches() });
          progress.report({ canCancel: true });
          if (store.get().checked !== null) await check(context, progress);
        });
      });
    },
  };
}

async function judgeAgain(context: AppContext, progress: WorkProgress, edits: readonly CellEdit[]): Promise<void> {
  const rows = new Map<string, Set<number>>();
  for (const { sheet, row } of edits) rows.set(sheet, (rows.get(sheet) ?? new Set()).add(row));
  const count = [...rows.values()].reduce((sum, { size }) => sum + size, 0);
  if (count > ROWS_RECHECKED_ALONE) {
    progress.report({ canCancel: true });
    await check(context, progress);
    return;
  }
  for (const [sheet, of] of rows) await recheckRows(context, sheet, [...of], { writeMarks: true });
}

const nothingToMend: Words = {
  zh: "没有可以自动修正的问题；请按提示手工改正。",
  en: "Nothing here can be mended automatically: follow the hints.",
};

const reasons: Readonly<Record<RefusedEdit, Words>> = {
  changed: { zh: "核验后又有改动", en: "changed since the check" },
  formula: { zh: "是公式", en: "a formula" },
  merged: { zh: "在合并单元格内", en: "inside merged cells" },
};

function outcomeNotice({ written, refused }: EditOutcome, done: Words): Notice {
  const why = [...new Set(refused.map(({ why: each }) => each))];
  const left: Words =
    refused.length === 0
      ? { zh: "", en: "" }
      : {
          zh: `另有 ${refused.length} 处没有动（${why.map((each) => reasons[each].zh).join("、")}）。`,
          en: ` ${refused.length} left alone (${why.map((each) => reasons[each].en).join(", ")}).`,
        };
  return {
    kind: refused.length === 0 ? "success" : "warning",
    words: {
      zh: `${done.zh} ${written} 处，记录在“修改记录”。${left.zh}`,
      en: `${done.en} ${written} ${written === 1 ? "cell" : "cells"}, logged on the sheet 修改记录.${left.en}`,
    },
    details: null,
    action: null,
  };
}
