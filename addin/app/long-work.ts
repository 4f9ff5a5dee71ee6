import { WorkbookFault } from "../ports/workbook-fault";
import { type AppContext } from "./app-context";
import { type Notice, type Work } from "./app-state";
import { explainFault } from "./explain-fault";

/** How work tells how far it is. */
export interface WorkProgress {
  readonly signal: AbortSignal;
  /** Goes on to another task, or further in this one. */
  readonly report: (change: Partial<Pick<Work, "task" | "done" | "total" | "canCancel">>) => void;
}

const cancelled: Notice = {
  kind: "info",
  words: { zh: "已取消，工作表保持原样。", en: "Cancelled. The sheets are as they were." },
  details: null,
  action: null,
};

const occupied: Notice = {
  kind: "info",
  words: {
    zh: "上一步还没做完。请等它结束，或先取消。",
    en: "The last step is not done yet. Wait for it, or cancel it.",
  },
  details: null,
  action: null,
};

/**
 * Does one long piece of work: shows it, lets it be cancelled, and turns whatever goes wrong into a notice.
 *
 * @returns its result, or `null` when it was refused, cancelled or failed.
 */
export async function longWork<T>(
  context: AppContext,
  task: Work["task"],
  run: (progress: WorkProgress) => Promise<T>,
): Promise<T | null> {
  const { store, desk, now } = context;
  if (desk.abort !== null) {
    store.set({ notice: occupied });
    return null;
  }
  const abort = new AbortController();
  desk.abort = abort;
  const startedAt = now().getTime();
  // A draft only shows: what was said before it still holds, such as which annexes have just been made.
  if (task !== "drafting") store.set({ notice: null });
  store.set({ work: { task, done: 0, total: 0, canCancel: true, startedAt } });
  try {
    return await run({
      signal: abort.signal,
      report(change) {
        const { work } = store.get();
        if (work !== null) store.set({ work: { ...work, ...change } });
      },
    });
  } catch (error) {
    store.set({ notice: abort.signal.aborted && !leftSomething(error) ? cancelled : failure(error) });
    return null;
  } finally {
    desk.abort = null;
    store.set({ work: null });
  }
}

const leftSomething = (error: unknown): boolean => error instanceof WorkbookFault && error.leftover !== "none";

/** A short action: what goes wrong becomes a notice. */
export async function shortWork<T>({ store }: AppContext, run: () => Promise<T>): Promise<T | null> {
  try {
    return await run();
  } catch (error) {
    store.set({ notice: failure(error) });
    return null;
  }
}

/** The notice of something that went wrong. */
export const failure = (error: unknown): Notice => ({ kind: "error", ...explainFault(error), action: null });
