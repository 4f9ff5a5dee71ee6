import { type Language } from "../../src";

/** The language that the user's Office speaks; Chinese for every Chinese one and wherever Office has not said yet. */
export function displayLanguage(): Language {
  const context = (globalThis as { Office?: { context?: { displayLanguage?: string } } }).Office?.context;
  return (context?.displayLanguage ?? "zh").toLowerCase().startsWith("zh") ? "zh" : "en";
}
