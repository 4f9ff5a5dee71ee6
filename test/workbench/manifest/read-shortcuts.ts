import { type Shortcuts } from "../services/shell";

interface ShortcutsFile {
  readonly shortcuts?: readonly {
    readonly action: string;
    readonly key: { readonly default: string; readonly web?: string };
  }[];
  readonly resources?: { readonly default?: Texts };
}

type Texts = Readonly<Record<string, { readonly value: string }>>;

/**
 * The keys that an add-in's shortcuts file asks for on the web, by action. Where it names a text (`${resource.token}`),
 * the text is taken from `localTexts`, the file of the host's language, or else from the file itself.
 */
export function readShortcuts(json: string, localTexts?: string): Shortcuts {
  const { shortcuts = [], resources = {} } = JSON.parse(json) as ShortcutsFile;
  const texts = { ...resources.default, ...(localTexts === undefined ? {} : (JSON.parse(localTexts) as Texts)) };
  const resolved = (text: string) =>
    text.replace(/\$\{resource\.(\w+)\}/g, (_, token: string) => texts[token]?.value ?? "");
  return Object.fromEntries(shortcuts.map(({ action, key }) => [action, resolved(key.web ?? key.default)]));
}
