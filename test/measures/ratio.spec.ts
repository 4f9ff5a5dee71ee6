import fc from "fast-check";
import { basisPoints, percent, rateInTable, rateInText, rateOf } from "../../src/measures/ratio";

const ratio = (numerator: number, denominator: number) => ({ numerator, denominator });

test.each([
  [1, 4981, 0.02, "0.02", "0.02%"],
  [1, 447, 0.22, "0.22", "0.22%"],
  [1, 359, 0.28, "0.28", "0.28%"],
  [0, 4534, 0, "0", "0.00%"],
  [4981, 4981, 100, "100.00", "100.00%"],
  [1, 200_000, 0, "0.00", "0.00%"],
])("%i of %i is %d percent, `%s` in a table and `%s` in text", (numerator, denominator, number, table, text) => {
  const rate = ratio(numerator, denominator);
  expect([percent(rate), rateInTable(rate), rateInText(rate)]).toEqual([number, table, text]);
});

test("a rate of nothing is no number and shows as a dash", () => {
  expect([rateOf(ratio(0, 0)), rateInTable(ratio(0, 0)), rateInText(ratio(0, 0))]).toEqual([null, "-", "-"]);
});

test("an exact half is rounded up where the binary fraction would fall", () => {
  // 57 of 40 000 is 0.1425 %, which binary arithmetic holds as 0.14249…
  expect(rateInText(ratio(57, 40_000))).toBe("0.14%");
  expect(rateInText(ratio(23, 16_000))).toBe("0.14%");
  // 201 of 40 000 is exactly 0.5025 %, 13 of 8 000 exactly 0.1625 %, 1 of 800 exactly 0.125 %.
  expect(rateInText(ratio(1, 800))).toBe("0.13%");
  expect(rateInText(ratio(3, 800))).toBe("0.38%");
  // 1.005 %: 201 of 20 000; (1.005).toFixed(2) is "1.00".
  expect(rateInText(ratio(201, 20_000))).toBe("1.01%");
});

test("rounding half up agrees with exact integer arithmetic for every ratio", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_000_000 }), fc.integer({ min: 0, max: 2_000_000 }), (denominator, some) => {
      const numerator = some % (denominator + 1);
      const doubled = BigInt(numerator) * 20_000n;
      const expected = (doubled + BigInt(denominator)) / (2n * BigInt(denominator));
      expect(BigInt(basisPoints(ratio(numerator, denominator)))).toBe(expected);
    }),
  );
});
