import { type Shortcuts } from "../services/shell";

interface ShortcutsFile {
  readonly shortcuts?: readonly {
    readonly action: string;
    readonly key: { readonly default: string; readonly web?: string };
  }[];
}

/** The keys that an add-in's shortcuts file asks for on the web, by action. */
export function readShortcuts(json: string): Shortcuts {
  const { shortcuts = [] } = JSON.parse(json) as ShortcutsFile;
  return Object.fromEntries(shortcuts.map(({ action, key }) => [action, key.web ?? key.default]));
}
