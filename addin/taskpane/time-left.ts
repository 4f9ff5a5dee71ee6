import { type Work } from "../app/app-state";

/** Before that, what is left is guesswork. */
const SURE_AFTER_MILLISECONDS = 1_500;

/** Whole seconds that the work is likely to go on, from what is done so far; `null` while that cannot be told. */
export function secondsLeft({ done, total, startedAt }: Work, now: number): number | null {
  const elapsed = now - startedAt;
  if (done <= 0 || total <= done || elapsed < SURE_AFTER_MILLISECONDS) return null;
  return Math.ceil((elapsed * (total - done)) / done / 1_000);
}
