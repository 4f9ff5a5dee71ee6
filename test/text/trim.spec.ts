import fc from "fast-check";
import { isBlank, trim } from "../../src/text/trim";

const spaces = Array.from(
  "\t\n\v\f\r \u0085\u00a0\u1680\u180e\u2000\u2003\u200a\u200b\u200c\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff",
);

test.each(spaces.map((space) => [space.charCodeAt(0).toString(16), space]))(
  "U+%s is trimmed at both ends",
  (_, space) => {
    expect(trim(`${space}市 公安局${space}`)).toBe("市 公安局");
  },
);

test("what stands inside stays, and so do the characters next to the spaces", () => {
  expect(trim("\u3000甲\u200b\n乙\u00a0")).toBe("甲\u200b\n乙");
  expect(trim("\u2010甲\u200e")).toBe("\u2010甲\u200e");
});

test("text of spaces only, and no text, is blank", () => {
  expect(trim(" \u3000\u200b")).toBe("");
  expect([isBlank(""), isBlank("\ufeff \t"), isBlank("0"), isBlank(" - ")]).toEqual([true, true, false, false]);
});

test("trimming agrees with a regular expression that lists the spaces", () => {
  const naive = new RegExp(`^[${spaces.join("")}\u2000-\u200d]+|[${spaces.join("")}\u2000-\u200d]+$`, "g");
  const text = fc.string({ unit: fc.constantFrom(...spaces, "甲", "a", "-", "𠮷") });
  fc.assert(fc.property(text, (value) => trim(value) === value.replace(naive, "")));
});
