import fc from "fast-check";
import { wrappedHeight } from "../../src/plans/wrapped-height";

const lineHeight = wrappedHeight(["短"], [10], 10);

test("a row is as high as its longest cell has lines", () => {
  const heightOf = (text: string) => wrappedHeight(["短", text], [10, 21], 11) / wrappedHeight(["短"], [10], 11);
  expect([heightOf("a".repeat(20)), heightOf("a".repeat(21))].map(Math.round)).toEqual([1, 2]);
  // Ten Han characters fill a line of twenty.
  expect([heightOf("字".repeat(10)), heightOf("字".repeat(11)), heightOf("字\n字\n字")].map(Math.round)).toEqual([
    1, 2, 3,
  ]);
});

test("numbers and blanks take one line", () => {
  expect(wrappedHeight([null, 123_456_789_012, true], [2, 2, 2], 10)).toBe(lineHeight);
});

test("more text never makes a row lower", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.string({ unit: "binary" }),
      fc.integer({ min: 1, max: 60 }),
      (a, b, width) => {
        expect(wrappedHeight([a + b], [width], 10)).toBeGreaterThanOrEqual(wrappedHeight([a], [width], 10));
      },
    ),
  );
});
