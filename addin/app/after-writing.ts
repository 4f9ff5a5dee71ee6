import { type Words } from "../../src";
import { type AppContext } from "./app-context";
import { type Notice } from "./app-state";
import { countAsStale } from "./count-as-stale";
import { explainFault } from "./explain-fault";
import { joined } from "./joined";
import { type WorkProgress } from "./long-work";

/**
 * Brings pane and marks up to date after something was written, then says what was done. The writing stands whatever
 * happens here, so a failure is told behind it, and so is what judging again had to say.
 */
export async function afterWriting(
  context: AppContext,
  { signal }: WorkProgress,
  done: Notice,
  run: () => Promise<unknown>,
): Promise<void> {
  const { store } = context;
  try {
    await run();
    const { notice } = store.get();
    store.set({ notice: notice === null ? done : { ...notice, words: joined(done.words, notice.words) } });
  } catch (error) {
    countAsStale(context);
    const { words, details } = explainFault(error);
    const left = signal.aborted ? notJudged : joined(notUpdated, words);
    store.set({ notice: { ...done, kind: "warning", words: joined(done.words, left), details } });
  }
}

const notUpdated: Words = {
  zh: "但窗格和标记没能随之更新，请重新核验。原因：",
  en: "The pane and the marks could not follow: check again. The reason:",
};

const notJudged: Words = {
  zh: "之后的核验已取消，窗格和标记还是改动前的，请重新核验。",
  en: "Judging it again was cancelled; the pane and the marks are those of before. Check again.",
};
