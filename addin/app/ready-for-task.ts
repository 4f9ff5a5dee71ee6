import { type AppContext } from "./app-context";
import { check } from "./check";
import { type WorkProgress } from "./long-work";
import { refreshTask } from "./refresh-task";

/**
 * Whether tasks have something to go by: what was checked, now where nothing was, or the settings of a workbook that has
 * no ledger itself. Where not, the notice says why.
 */
export async function readyForTask(context: AppContext, progress: WorkProgress): Promise<boolean> {
  const { store } = context;
  if (store.get().checked !== null) return true;
  if ((await check(context, progress)) !== null) return true;
  await refreshTask(context);
  const isReady = store.get().taskForm.step === "ready";
  // That there is no ledger to check is no fault here: files can be opened.
  if (isReady) store.set({ notice: null });
  return isReady;
}
