import { asOneColumn, createRangeMemory } from "../../src/functions/range-memory";

const copyOf = (rows: readonly (readonly unknown[])[]): unknown[][] => rows.map((row) => [...row]);
const rows = [["文书号", "日期"], ["1号", 45_324], [null, true], [{ code: "#N/A" }, ""]]; // prettier-ignore

test("the same cells are the same range, whichever call they came with", () => {
  const memory = createRangeMemory();
  const range = memory.rangeOf(rows);
  expect(memory.rangeOf(copyOf(rows))).toBe(range);
});

test.each([
  ["another value", 1, 0, "2号"],
  ["a number for its text", 1, 1, "45324"],
  ["a blank for a value", 2, 1, null],
  ["another error", 3, 0, { code: "#REF!" }],
])("%s is another range", (_, row, column, value) => {
  const memory = createRangeMemory();
  const range = memory.rangeOf(rows);
  const changed = copyOf(rows);
  (changed[row] ?? [])[column] = value;
  expect(memory.rangeOf(changed)).not.toBe(range);
});

test("another shape is another range", () => {
  const memory = createRangeMemory();
  expect(memory.rangeOf([["a", "b"]])).not.toBe(memory.rangeOf([["a"], ["b"]]));
  expect(memory.rangeOf([["a"], ["b"]])).not.toBe(memory.rangeOf([["a"]]));
  expect(memory.rangeOf([["a", "b"]])).not.toBe(memory.rangeOf([["a"]]));
});

test("what was not asked for lately is forgotten", () => {
  const memory = createRangeMemory();
  const first = memory.rangeOf(rows);
  for (let index = 0; index < 5; index += 1) memory.rangeOf([[index]]);
  expect(memory.rangeOf(rows)).toBe(first);
  for (let index = 0; index < 6; index += 1) memory.rangeOf([[index]]);
  expect(memory.rangeOf(rows)).not.toBe(first);
});

test("a ragged range is filled up with blanks, an error is its text", () => {
  const { columns, rowCount, hasBlanks } = createRangeMemory().rangeOf([["a"], ["b", { code: "#N/A" }]]);
  expect({ rowCount, hasBlanks, width: columns.length }).toEqual({ rowCount: 2, hasBlanks: true, width: 2 });
  expect(columns[1]?.values).toEqual([null, "#N/A"]);
});

test("cells row by row", () => {
  const { values, codes } = asOneColumn(createRangeMemory().rangeOf([["a", "b"], ["b", null]])); // prettier-ignore
  expect(Array.from(codes, (code) => values[code])).toEqual(["a", "b", "b", null]);
});
