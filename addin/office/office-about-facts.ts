import manifest from "../../package.json";
import { type AboutFacts } from "../app/about-facts";
import english from "../commands/shortcuts.en-US.json";
import chinese from "../commands/shortcuts.json";

/** The floor that the manifest asks for, and what is made use of above it. */
const requirementSets = [
  { name: "ExcelApi", version: "1.9", isOptional: false },
  { name: "SharedRuntime", version: "1.1", isOptional: false },
  { name: "ExcelApi", version: "1.13", isOptional: true },
  { name: "KeyboardShortcuts", version: "1.1", isOptional: true },
] as const;

/** This copy of the add-in and the Excel that it runs in; Office must be ready. */
export function officeAboutFacts(): AboutFacts {
  const { diagnostics, requirements } = Office.context;
  return {
    version: manifest.version,
    host: `${diagnostics.host} ${diagnostics.platform} ${diagnostics.version}`,
    requirementSets: requirementSets.map((set) => ({
      ...set,
      isSupported: requirements.isSetSupported(set.name, set.version),
    })),
    shortcuts: chinese.shortcuts.map(({ action, key }) => {
      // Both files name the same actions, which the check of the manifest sees to.
      const id = action as keyof typeof english;
      return { keys: key.default, action: { zh: chinese.resources.default[id].value, en: english[id].value } };
    }),
  };
}
