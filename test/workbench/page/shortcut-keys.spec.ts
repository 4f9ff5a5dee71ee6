import { actionOf, matches } from "./shortcut-keys";

const press = (code: string, held: readonly ("ctrl" | "shift" | "alt" | "meta")[] = [], key = code) =>
  ({
    code,
    key,
    ctrlKey: held.includes("ctrl"),
    shiftKey: held.includes("shift"),
    altKey: held.includes("alt"),
    metaKey: held.includes("meta"),
  }) as KeyboardEvent;

test("All keys of a combination are held, and no others.", () => {
  expect(matches("Ctrl+Shift+K", press("KeyK", ["ctrl", "shift"]))).toBe(true);
  expect(matches("Ctrl+Shift+K", press("KeyK", ["ctrl"]))).toBe(false);
  expect(matches("Ctrl+K", press("KeyK", ["ctrl", "shift"]))).toBe(false);
  expect(matches("Ctrl+K", press("KeyJ", ["ctrl"]))).toBe(false);
});

test("The place of a letter counts where Alt makes another character of it; Command is Ctrl.", () => {
  expect(matches("Command+Option+5", press("Digit5", ["meta", "alt"], "∞"))).toBe(true);
  expect(matches("Ctrl+F9", press("F9", ["ctrl"]))).toBe(true);
});

test("An action without keys is never meant.", () => {
  const shortcuts = { check: "Ctrl+Alt+K", clear: null };
  expect(actionOf(shortcuts, press("KeyK", ["ctrl", "alt"]))).toBe("check");
  expect(actionOf(shortcuts, press("KeyL", ["ctrl", "alt"]))).toBeUndefined();
});
