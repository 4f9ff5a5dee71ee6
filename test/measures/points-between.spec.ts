import fc from "fast-check";
import { pointsBetween } from "../../src/measures/points-between";

const ratio = (numerator: number, denominator: number) => ({ numerator, denominator });

describe("the difference of two rates in percentage points", () => {
  test("is reckoned from the ratios, not from the rates as they are shown", () => {
    // 0.28 % − 0.02 % of the notice's table would be 0.26; 1/359 − 1/4981 is 0.2585 %.
    expect(pointsBetween(ratio(1, 359), ratio(1, 4981))).toBe(0.26);
    // 33.33 − 33.33 as shown; 1/3 − 3333/10000 is 0.0033 %, 2/3 − 3333/5000 is 0.0067 %.
    expect(pointsBetween(ratio(1, 3), ratio(3333, 10_000))).toBe(0);
    expect(pointsBetween(ratio(2, 3), ratio(3333, 5000))).toBe(0.01);
  });

  test("rounds halves away from zero and has no negative zero", () => {
    expect(pointsBetween(ratio(1, 20_000), ratio(0, 1))).toBe(0.01);
    expect(pointsBetween(ratio(0, 1), ratio(1, 20_000))).toBe(-0.01);
    expect(Object.is(pointsBetween(ratio(0, 1), ratio(1, 1_000_000)), 0)).toBe(true);
  });

  test("is none where a rate is missing or of nothing", () => {
    expect(pointsBetween(null, ratio(1, 2))).toBeNull();
    expect(pointsBetween(ratio(1, 2), ratio(0, 0))).toBeNull();
  });

  test("changes its sign with the order, and is within half a hundredth of the true difference", () => {
    const any = fc
      .tuple(fc.nat({ max: 1e9 }), fc.integer({ min: 1, max: 1e9 }))
      .map(([part, whole]) => ratio(Math.min(part, whole), whole));
    fc.assert(
      fc.property(any, any, (now, then) => {
        const points = pointsBetween(now, then) ?? NaN;
        expect(pointsBetween(then, now)).toBe(points === 0 ? 0 : -points);
        const exact = 100 * (now.numerator / now.denominator - then.numerator / then.denominator);
        expect(Math.abs(points - exact)).toBeLessThanOrEqual(0.005 + 1e-9);
      }),
    );
  });
});
