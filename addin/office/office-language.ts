import { type Language } from "../../src";

/** The language of the user's Office: Chinese wherever it is, else English. */
export const officeLanguage = (): Language =>
  Office.context.displayLanguage.toLowerCase().startsWith("zh") ? "zh" : "en";
