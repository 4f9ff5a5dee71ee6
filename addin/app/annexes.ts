import { type SheetPlan } from "../../src";
import { type AppActions } from "./app";
import { type AppContext, timestamp } from "./app-context";
import { type AnnexChoice, type AppState } from "./app-state";
import { check } from "./check";
import { explainFault } from "./explain-fault";
import { longWork } from "./long-work";
import { success } from "./notices";
import { plannedSheets } from "./planned-sheets";

type AnnexActions = Pick<AppActions, "setAnnexChoice" | "draftAnnexes" | "drawAnnexes">;

/** The month's annexes: drafted, shown, then drawn as sheets. */
export function annexActions(context: AppContext): AnnexActions {
  const { store, workbook } = context;

  async function draftAnnexes(): Promise<void> {
    await longWork(context, "drafting", async (progress) => {
      if (store.get().checked === null && (await check(context, progress)) === null) return;
      progress.report({ task: "drafting", done: 0, total: 0 });
      store.set({ annexes: { step: "loading" } });
      try {
        store.set({ annexes: await draftAsChosen() });
      } catch (error) {
        store.set({ annexes: { step: "failed", why: explainFault(error).words } });
      }
    });
  }

  async function draftAsChosen(): Promise<AppState["annexes"]> {
    for (;;) {
      const { annexChoice: choice } = store.get();
      const made = await draft(context);
      if (!needsNewDraft(choice, store.get().annexChoice)) return made;
    }
  }

  return {
    async setAnnexChoice(change) {
      const { annexChoice: before, annexes, checked, work } = store.get();
      const annexChoice = { ...before, ...change };
      store.set({ annexChoice });
      const isOther = needsNewDraft(before, annexChoice);
      if (isOther) store.set({ annexes: { step: "idle" }, notice: null });
      else if (annexes.step !== "idle") return;
      // A draft under way sees by itself that something else is wanted now.
      if (checked !== null && work === null) await draftAnnexes();
    },
    draftAnnexes,
    async drawAnnexes() {
      const { annexes, annexChoice } = store.get();
      if (annexes.step !== "ready") return;
      const { draft: made } = annexes.value;
      await longWork(context, "drawing", async ({ signal, report }) => {
        report({ total: made.plans.length });
        const names = await workbook.draw(annexChoice.hasChart ? made.plans : made.plans.map(withoutCharts), {
          replace: "own",
          activate: true,
          signal,
          onProgress: (done, total) => report({ done, total }),
        });
        store.set({ annexes: { step: "idle" }, notice: drawn(names) });
      });
    },
  };
}

/** Charts are left out of the same draft, or not. */
const needsNewDraft = (drafted: AnnexChoice, chosen: AnnexChoice): boolean =>
  drafted.month !== chosen.month || drafted.isLive !== chosen.isLive || drafted.ledgers !== chosen.ledgers;

async function draft({ store, workbook, engine, ...context }: AppContext) {
  const { language, annexChoice, workbook: open } = store.get();
  const made = await engine.annexes({
    language,
    month: annexChoice.month,
    ledgers: annexChoice.ledgers,
    isLive: annexChoice.isLive,
    file: open.step === "ready" ? open.value.name : "",
    madeAt: timestamp({ store, workbook, engine, ...context }),
  });
  if (!made.ok) return { step: "failed", why: { zh: made.error, en: made.error } } as const;
  const sheets = await plannedSheets(workbook, made.value.plans);
  return { step: "ready", value: { draft: made.value, sheets } } as const;
}

const withoutCharts = (plan: SheetPlan): SheetPlan => ({ ...plan, charts: [] });

const drawn = (names: readonly string[]) =>
  success({
    zh: `已生成 ${names.length} 张工作表：${names.join("、")}。`,
    en: `${names.length} sheets made: ${names.join(", ")}.`,
  });
