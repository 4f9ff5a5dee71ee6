import { type Ratio } from "./ratio";

/**
 * How many percentage points a rate is above another, two decimals, halves away from zero: reckoned from the exact
 * ratios, so that it may differ by 0.01 from the difference of the rates as they are shown. `null` where one is missing
 * or a rate of nothing.
 */
export function pointsBetween(now: Ratio | null, then: Ratio | null): number | null {
  if (now === null || then === null || now.denominator === 0 || then.denominator === 0) return null;
  const [a, b, c, d] = [now.numerator, now.denominator, then.numerator, then.denominator].map(BigInt) as [
    bigint,
    bigint,
    bigint,
    bigint,
  ];
  const [difference, whole] = [(a * d - c * b) * 10_000n, b * d];
  const size = difference < 0n ? -difference : difference;
  const rounded = Number((2n * size + whole) / (2n * whole)) / 100;
  return rounded === 0 ? 0 : rounded * (difference < 0n ? -1 : 1);
}
