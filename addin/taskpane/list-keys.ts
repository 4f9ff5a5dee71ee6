import { type KeyboardEvent } from "react";
import { type FindingPlace } from "../ports/engine";
import { type FindingRows } from "./finding-rows";

/** Lines that a page key goes. */
const PAGE = 10;

/** What the keys of the list act on. */
export interface ListKeyTarget {
  readonly rows: FindingRows;
  /** The line that the keys start from. */
  readonly line: number;
  readonly goTo: (line: number) => void;
  readonly toggle: (group: string, isOpen: boolean) => void;
  readonly open: (place: FindingPlace) => void;
}

/** Moves through the list as a tree grid does; keys that belong to a button of the line are left to it. */
export function listKeys(event: KeyboardEvent<HTMLElement>, target: ListKeyTarget): void {
  const { ctrlKey, altKey, metaKey, key } = event;
  if (ctrlKey || altKey || metaKey) return;
  const act = keyAct(key, event.target instanceof Element && event.target.getAttribute("role") === "row", target);
  if (act === null) return;
  event.preventDefault();
  act();
}

/** What a key does, pressed on the line itself or on one of its buttons; `null` is nothing. */
export function keyAct(key: string, isOnLine: boolean, target: ListKeyTarget): (() => void) | null {
  const { rows, line, goTo } = target;
  const to = (next: number) => () => goTo(Math.min(Math.max(next, 0), rows.count - 1));
  switch (key) {
    case "ArrowDown":
      return to(line + 1);
    case "ArrowUp":
      return to(line - 1);
    case "PageDown":
      return to(line + PAGE);
    case "PageUp":
      return to(line - PAGE);
    case "Home":
      return to(0);
    case "End":
      return to(rows.count - 1);
    case "ArrowLeft":
    case "ArrowRight":
    case "Enter":
    case " ":
      return isOnLine ? actOnLine(key, target) : null;
    default:
      return null;
  }
}

function actOnLine(key: "ArrowLeft" | "ArrowRight" | "Enter" | " ", target: ListKeyTarget): (() => void) | null {
  const { rows, line, goTo, toggle, open } = target;
  const row = rows.at(line);
  if (row === null) return null;
  const { key: group } = row.group;
  if (row.kind === "group") {
    if (key === "ArrowLeft" || key === "ArrowRight") return () => toggle(group, key === "ArrowRight");
    return () => toggle(group, !row.isOpen);
  }
  if (key === "ArrowLeft") return () => goTo(rows.indexOf(group, null) ?? line);
  return key === "ArrowRight" ? null : () => open({ group, position: row.position });
}
