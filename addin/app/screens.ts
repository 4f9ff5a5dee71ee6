import { type Preferences } from "../ports/preferences";
import { type AppActions } from "./app";
import { type AppContext } from "./app-context";
import { longWork } from "./long-work";
import { success } from "./notices";

type ScreenActions = Pick<AppActions, "show" | "endWelcome" | "showWelcome" | "dismissNotice" | "tryTrialLedger">;

/** Moving between screens, and the first run. */
export function screenActions(
  context: AppContext,
  preferences: Preferences,
  { look }: Pick<AppActions, "look">,
): ScreenActions {
  const { store, workbook, engine } = context;

  function endWelcome(): void {
    preferences.setWelcomed();
    store.set({ isWelcome: false });
  }

  return {
    show: (screen) => store.set({ screen, isWelcome: false }),
    endWelcome,
    showWelcome: () => store.set({ isWelcome: true }),
    dismissNotice: () => store.set({ notice: null }),
    async tryTrialLedger() {
      const name = await longWork(context, "drawing", async ({ signal }) => {
        const plan = await engine.trialLedger(store.get().language);
        const [drawn = plan.name] = await workbook.draw([plan], { replace: "never", activate: true, signal });
        return drawn;
      });
      if (name === null) return;
      endWelcome();
      store.set({
        screen: "check",
        scope: "sheet",
        notice: success({
          zh: `已新建“${name}”，都是虚构数据。点“核验”看看；试完删掉这张表即可。`,
          en: `Sheet “${name}” was added, all invented. Press Check to see; delete the sheet when you are done.`,
        }),
      });
      await look();
    },
  };
}
