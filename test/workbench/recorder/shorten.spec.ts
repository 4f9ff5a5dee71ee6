import { shorten } from "./shorten";

test.each([
  [[["x"]], '[["x"]]'],
  [Array.from({ length: 3 }, () => [1, 2]), "[[…3×2]]"],
  [[], "[]"],
  ["短", '"短"'],
  ["长".repeat(61), `"${"长".repeat(60)}"… (61)`],
  [null, "null"],
  [{ allowSort: true, rows: [[1], [2]] }, "{allowSort: true, rows: [[…2×1]]}"],
  [[1, 2, 3, 4, 5, 6, 7, 8], "[1, 2, 3, 4, 5, 6, … (8)]"],
])("a recording shows %j as %s", (value, text) => {
  expect(shorten(value)).toBe(text);
});
