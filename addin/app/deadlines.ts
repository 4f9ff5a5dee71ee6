import { type AppActions } from "./app";
import { type AppContext } from "./app-context";
import { explainFault } from "./explain-fault";

/** The deadlines of what was checked. */
export function deadlineActions({ store, engine }: AppContext): Pick<AppActions, "loadDeadlines" | "deadlineItems"> {
  return {
    async loadDeadlines() {
      const { checked, language } = store.get();
      if (checked === null) {
        store.set({ deadlines: { step: "idle" } });
        return;
      }
      store.set({ deadlines: { step: "loading" } });
      try {
        store.set({ deadlines: { step: "ready", value: await engine.deadlines(language) } });
      } catch (error) {
        store.set({ deadlines: { step: "failed", why: explainFault(error).words } });
      }
    },
    deadlineItems: (from, to) => engine.deadlineItems(from, to, store.get().language),
  };
}
