import { isOwnSheet } from "../../src";
import { type AppActions } from "./app";
import { type AppContext } from "./app-context";
import { explainFault } from "./explain-fault";
import { longWork } from "./long-work";
import { success } from "./notices";

type ParameterActions = Pick<AppActions, "loadParameters" | "openParameterSheet">;

/** The settings, which are sheets of the workbook. */
export function parameterActions(context: AppContext): ParameterActions {
  const { store, workbook, engine } = context;

  async function loadParameters(): Promise<void> {
    if (store.get().parameters.step !== "ready") store.set({ parameters: { step: "loading" } });
    try {
      const { sheets } = await workbook.outline();
      const own = sheets.filter(({ name }) => isOwnSheet(name));
      const blocks = await workbook.readHeads(own, isOwnSheet);
      const value = await engine.parameterSheets(own, blocks, store.get().language);
      store.set({ parameters: { step: "ready", value } });
    } catch (error) {
      store.set({ parameters: { step: "failed", why: explainFault(error).words } });
    }
  }

  return {
    loadParameters,
    async openParameterSheet(id) {
      await longWork(context, "drawing", async ({ signal }) => {
        const { parameters, language } = store.get();
        const known = parameters.step === "ready" ? parameters.value.find((each) => each.id === id) : undefined;
        if (known?.exists === true) {
          await workbook.activate(known.sheet);
          return;
        }
        const plan = await engine.parameterPlan(id, language);
        const [name = plan.name] = await workbook.draw([plan], { replace: "never", activate: true, signal });
        store.set({
          notice: success({
            zh: `已新建“${name}”。填好后重新核验即生效。`,
            en: `Sheet “${name}” was made. Fill it in and check again.`,
          }),
        });
      });
      await loadParameters();
    },
  };
}
