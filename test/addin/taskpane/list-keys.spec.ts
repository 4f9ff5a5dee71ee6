import { type FindingGroup } from "../../../addin/ports/engine";
import { findingRows } from "../../../addin/taskpane/finding-rows";
import { keyAct } from "../../../addin/taskpane/list-keys";

const group = (key: string, count: number): FindingGroup => ({
  key,
  title: key,
  severity: "error",
  count,
  fixable: 0,
  safe: 0,
  rule: null,
});

/** a · b with three findings: lines 0, 1, 2, 3, 4. */
const rows = findingRows([group("a", 2), group("b", 3)], ({ key }) => key === "b");

function press(key: string, line: number, isOnLine = true): string | null {
  let did: string | null = null;
  const act = keyAct(key, isOnLine, {
    rows,
    line,
    goTo: (to) => (did = `to ${to}`),
    toggle: (each, isOpen) => (did = `${isOpen ? "open" : "close"} ${each}`),
    open: ({ group: each, position }) => (did = `select ${each}${position}`),
  });
  act?.();
  return did;
}

test.each([
  ["ArrowDown", 1, "to 2"],
  ["ArrowDown", 4, "to 4"],
  ["ArrowUp", 0, "to 0"],
  ["PageDown", 1, "to 4"],
  ["PageUp", 4, "to 0"],
  ["Home", 3, "to 0"],
  ["End", 0, "to 4"],
  ["ArrowRight", 0, "open a"],
  ["ArrowLeft", 1, "close b"],
  ["Enter", 0, "open a"],
  [" ", 1, "close b"],
  ["Enter", 3, "select b1"],
  ["ArrowLeft", 3, "to 1"],
])("%s on line %d: %s", (key, line, did) => {
  expect(press(key, line)).toBe(did);
});

test("keys that the list has no use for are left alone", () => {
  expect(["a", "Tab", "Escape", "F2"].map((key) => press(key, 1))).toEqual([null, null, null, null]);
});

test("on a button of the line Enter is the button's, and the arrows still go on", () => {
  expect([press("Enter", 3, false), press(" ", 3, false), press("ArrowDown", 3, false)]).toEqual([null, null, "to 4"]);
});
