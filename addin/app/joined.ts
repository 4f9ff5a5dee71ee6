import { type Words } from "../../src";

/** Sentences one after another. */
export const joined = (...sentences: readonly Words[]): Words => ({
  zh: sentences.map(({ zh }) => zh).join(""),
  en: sentences.map(({ en }) => en).join(" "),
});
