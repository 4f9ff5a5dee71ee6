import { goalWords } from "../text/goal-words";

/** Whether what stands around a place, between two full stops, says what is to be done. */
export function isGoalAt(text: string, at: number): boolean {
  return goalWords.test(sentenceAt(text, at));
}

/** The sentence that a place is in. */
export function sentenceAt(text: string, at: number): string {
  const stops = /[。；;\n]/u;
  return (text.slice(0, at).split(stops).at(-1) ?? "") + (text.slice(at).split(stops)[0] ?? "");
}
