import { isOwnSheet, type Kind, type SheetMapping } from "../../src";
import { type AppActions } from "./app";
import { type AppContext } from "./app-context";
import { explainFault } from "./explain-fault";

/** Looking at the workbook before anything is judged, and correcting what was found. */
export function lookActions(context: AppContext): Pick<AppActions, "look" | "setScope" | "correct"> {
  const { store, workbook, engine } = context;
  let latest = 0;

  async function look(): Promise<void> {
    const turn = (latest += 1);
    const { survey } = store.get();
    if (survey.step !== "ready") store.set({ survey: { step: "loading" } });
    try {
      const open = await workbook.outline();
      const heads = await workbook.readHeads(open.sheets, isOwnSheet);
      const { language, mapping, kinds } = store.get();
      const value = await engine.survey(open.sheets, heads, { language, mapping, kinds });
      // Whoever looks again meanwhile sees more.
      if (turn !== latest) return;
      store.set({ workbook: { step: "ready", value: open }, survey: { step: "ready", value } });
    } catch (error) {
      if (turn === latest) store.set({ survey: { step: "failed", why: explainFault(error).words } });
    }
  }

  return {
    look,
    setScope: (scope) => store.set({ scope }),
    async correct(sheet: string, kind: Kind | null, mapping: SheetMapping | null) {
      const state = store.get();
      store.set({
        kinds: withEntry(state.kinds, sheet, kind),
        mapping: withEntry(state.mapping, sheet, mapping),
      });
      await look();
    },
  };
}

function withEntry<T>(record: Readonly<Record<string, T>>, key: string, value: T | null): Readonly<Record<string, T>> {
  const others = Object.fromEntries(Object.entries(record).filter(([each]) => each !== key));
  return value === null ? others : { ...others, [key]: value };
}
