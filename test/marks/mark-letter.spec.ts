import fc from "fast-check";
import { cleanLetter, markLetter, marks, worseLetter } from "../../src/marks/mark-letter";

const letters = [...marks.map(({ letter }) => letter), cleanLetter];
const letter = fc.constantFrom(...letters);

test("a finding is marked by its severity, a late one as a matter of time", () => {
  expect([
    markLetter("uscc/form", "error"),
    markLetter("date/order", "warning"),
    markLetter("name/category", "info"),
    markLetter("timeliness/late", "warning"),
    markLetter("timeliness/overdue", "error"),
    markLetter("timeliness/due-soon", "info"),
  ]).toEqual(["e", "w", "i", "t", "t", "i"]);
});

test("an error is worse than lateness, lateness than a warning, a warning than advice, and all than nothing", () => {
  expect(letters).toEqual(["e", "t", "w", "i", "."]);
  for (const [place, worse] of letters.entries()) {
    for (const better of letters.slice(place)) expect(worseLetter(worse, better)).toBe(worse);
  }
});

test("the worst of several is the same in whatever order they come", () => {
  const worst = (of: readonly string[]) => of.reduce(worseLetter, cleanLetter);
  const orders = fc
    .array(letter)
    .chain((of) => fc.tuple(fc.constant(of), fc.shuffledSubarray(of, { minLength: of.length })));
  fc.assert(
    fc.property(orders, ([of, shuffled]) => {
      expect(worst(shuffled)).toBe(worst(of));
      expect([...of, cleanLetter]).toContain(worst(of));
    }),
  );
});

test("letters differ without regard to case, and are one character each", () => {
  expect(new Set(letters.map((each) => each.toLowerCase())).size).toBe(letters.length);
  expect(letters.map((each) => each.length)).toEqual(letters.map(() => 1));
});

test("no two marks look alike, and text stands out from its fill by 4.5 to 1", () => {
  expect(new Set(marks.flatMap(({ fill, color }) => [fill, color])).size).toBe(2 * marks.length);
  for (const { fill, color } of marks) expect(contrast(fill, color)).toBeGreaterThanOrEqual(4.5);
});

/** The contrast ratio of WCAG. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
