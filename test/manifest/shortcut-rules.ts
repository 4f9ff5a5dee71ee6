const modifiers = ["ctrl", "alt", "shift", "command", "option"] as const;
const named = ["up", "down", "left", "right", "home", "end", "pgup", "pgdn"];

/** Combinations that the browser, or Excel on the web, keeps for itself. */
const reserved = [
  ...["X", "C", "V", "N", "T", "W", "PgUp", "PgDn"].map((key) => `Ctrl+${key}`),
  ...["N", "T", "W", "S", "X", "F10"].map((key) => `Ctrl+Shift+${key}`),
  ...["N", "S"].map((key) => `Alt+Shift+${key}`),
];

/** Whether keys are a combination that Office takes: a modifier other than Shift alone, and one key. */
export function isShortcut(keys: string): boolean {
  const parts = partsOf(keys);
  const held = parts.slice(0, -1);
  const key = parts.at(-1) ?? "";
  return (
    held.some((part) => part !== "shift") &&
    held.every((part) => modifiers.some((one) => one === part)) &&
    new Set(held).size === held.length &&
    (/^[a-z0-9_-]$/.test(key) || /^f\d{1,2}$/.test(key) || named.includes(key))
  );
}

export const isReserved = (keys: string): boolean => reserved.some((one) => sameKeys(one, keys));

/** Whether two texts mean the same keys: order and case do not count, and Command is Ctrl, Option is Alt elsewhere. */
export const sameKeys = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (keys: string): string =>
  partsOf(keys)
    .map((part) => ({ command: "ctrl", option: "alt" })[part] ?? part)
    .sort()
    .join("+");

const partsOf = (keys: string): string[] =>
  keys
    .toLowerCase()
    .split("+")
    .map((part) => part.trim());
