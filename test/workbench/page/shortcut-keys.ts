import { type Shortcuts } from "../services/shell";

/** The action whose keys are pressed, if there is one. */
export function actionOf(shortcuts: Shortcuts, event: KeyboardEvent): string | undefined {
  return Object.entries(shortcuts).find(([, keys]) => keys !== null && matches(keys, event))?.[0];
}

/** Whether an event is the combination, e.g. "Ctrl+Shift+Alt+K"; Command counts as Ctrl. */
export function matches(keys: string, event: KeyboardEvent): boolean {
  const parts = keys.split("+").map((part) => part.trim().toLowerCase());
  const has = (...names: readonly string[]) => names.some((name) => parts.includes(name));
  return (
    (event.ctrlKey || event.metaKey) === has("ctrl", "control", "command") &&
    event.shiftKey === has("shift") &&
    event.altKey === has("alt", "option") &&
    nameOf(event) === (parts.at(-1) ?? "")
  );
}

/** With Alt or Shift the key itself may be another character, so letters and digits are taken from their place. */
function nameOf({ code, key }: KeyboardEvent): string {
  return (/^(?:Key|Digit)(\w)$/.exec(code)?.[1] ?? key).toLowerCase();
}
