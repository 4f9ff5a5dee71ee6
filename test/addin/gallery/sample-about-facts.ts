import { type AboutFacts } from "../../../addin/app/about-facts";

/** A copy of the add-in in an Excel on the web that lacks something. */
export const sampleAboutFacts: AboutFacts = {
  version: "0.1.0",
  host: "Excel OfficeOnline 16.0.18730.40500",
  requirementSets: [
    { name: "ExcelApi", version: "1.9", isSupported: true, isOptional: false },
    { name: "SharedRuntime", version: "1.1", isSupported: true, isOptional: false },
    { name: "ExcelApi", version: "1.13", isSupported: true, isOptional: true },
    { name: "KeyboardShortcuts", version: "1.1", isSupported: false, isOptional: true },
  ],
  shortcuts: [
    { keys: "Ctrl+Alt+Shift+C", action: { zh: "核验", en: "Check" } },
    { keys: "Ctrl+Alt+Shift+P", action: { zh: "上一处问题", en: "Previous finding" } },
    { keys: "Ctrl+Alt+Shift+N", action: { zh: "下一处问题", en: "Next finding" } },
    { keys: "Ctrl+Alt+Shift+E", action: { zh: "说明此单元格", en: "Explain this cell" } },
  ],
};
