import fc from "fast-check";
import { parseNumber } from "../../../src/xlsx/read/parse-number";

const parse = (text: string): number => parseNumber(Buffer.from(`x${text}y`), 1, text.length + 1);

describe("parseNumber", () => {
  test("gives the very double that Number gives, for doubles, for decimals and for digits", () => {
    const decimal = fc
      .tuple(fc.integer(), fc.integer({ min: 0, max: 18 }))
      .map(([digits, places]) => (digits / 1000).toFixed(places));
    const digits = fc.stringMatching(/^-?\d{1,25}(?:\.\d{0,25})?$/);
    fc.assert(
      fc.property(
        fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }).map(String), decimal, digits),
        (text) => {
          expect(parse(text)).toBe(Number(text));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test.each([
    "",
    "-",
    ".",
    "-.",
    "1.2.3",
    "0x10",
    "Infinity",
    "NaN",
    "1,000",
    "1 2",
    "12a",
    "--1",
    "１",
    "1".repeat(500),
  ])("takes %j for no number", (text) => {
    expect(parse(text)).toBeNaN();
  });

  test.each([
    ["1.", 1],
    [".5", 0.5],
    ["+5", 5],
    ["1e3", 1000],
    ["999999999999999", 999_999_999_999_999],
    ["-123456.789012345", -123456.789012345],
    ["0.000000000000001", 1e-15],
  ])("reads %s", (text, value) => {
    expect(parse(text)).toBe(value);
  });
});
