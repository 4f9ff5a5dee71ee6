import { type Quantity } from "./quantity";

/**
 * Whether a figure is so far from the true value that nobody who means that value writes it: more than two and a half
 * times as much or as little, and neither a slip of the pen (the same digits in another order, a place too many) nor small.
 */
export function isFarOff({ value, unit }: Quantity, actual: number): boolean {
  const low = Math.min(Math.abs(value), Math.abs(actual));
  const high = Math.max(Math.abs(value), Math.abs(actual));
  const isSmall = high - low <= (unit === "%" || unit === "个百分点" ? 5 : 20);
  return !isSmall && high > 2.5 * low && digitsOf(low) !== digitsOf(high);
}

/** The digits that count, in their order of size: 1680, 8610 and 16.8 have the same. */
const digitsOf = (value: number): string =>
  value.toPrecision(6).replace(/e.*/, "").replace(/[.0]/g, "").split("").sort().join("");
