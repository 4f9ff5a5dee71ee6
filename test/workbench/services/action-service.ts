import { HostObject } from "../model/host-object";
import { invalidArgument } from "../protocol/excel-error";
import { type Shortcuts } from "./shell";

/** `Office.actions`: the keys of the add-in's actions, and whether keys are free. */
export class ActionServiceObject extends HostObject {
  readonly className = "ActionService";

  getShortcuts(): Shortcuts {
    return this.host.shell.shortcuts;
  }

  /** One answer for each combination, in the same order. */
  areShortcutsInUse(shortcuts: unknown): readonly boolean[] {
    if (!Array.isArray(shortcuts)) throw invalidArgument();
    const used = new Set([...Object.values(this.host.shell.shortcuts).map(plain), ...excelShortcuts.map(plain)]);
    return shortcuts.map((keys) => used.has(plain(keys)));
  }

  /** Gives actions other keys, or with null none; only of actions that the add-in has. */
  replaceShortcuts(shortcuts: unknown): void {
    if (typeof shortcuts !== "object" || shortcuts === null) throw invalidArgument();
    const changes = shortcuts as Shortcuts;
    if (Object.keys(changes).some((action) => !(action in this.host.shell.shortcuts))) throw invalidArgument();
    if (Object.values(changes).some((keys) => keys !== null && !isCombination(keys))) throw invalidArgument();
    this.host.shell.setShortcuts({ ...this.host.shell.shortcuts, ...changes });
  }
}

/** A few that every workbook has. */
const excelShortcuts = ["Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Z", "Ctrl+Y", "Ctrl+F", "Ctrl+H", "Ctrl+A", "Ctrl+S"];

const isCombination = (keys: unknown) =>
  typeof keys === "string" && /^(?:(?:Ctrl|Alt|Shift|Command)\+)+\w+$/i.test(keys);

const plain = (keys: unknown) => String(keys).toUpperCase().split("+").sort().join("+");
