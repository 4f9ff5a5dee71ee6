/** A rate before it is divided: what was counted, of how many. Both are whole numbers. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

/** The ratio's full-precision value, or `null` where there is nothing to divide by. */
export function rateOf({ numerator, denominator }: Ratio): number | null {
  return denominator === 0 ? null : numerator / denominator;
}

/**
 * The ratio in hundredths of a percent, rounded half up on the exact fraction and not on a binary one:
 * 1 of 359 is 28 (0.28 %).
 */
export function basisPoints({ numerator, denominator }: Ratio): number {
  return Math.floor((2 * numerator * 10_000 + denominator) / (2 * denominator));
}

/** A percentage with two decimals as a number: `0.28`. */
export function percent(ratio: Ratio): number {
  return basisPoints(ratio) / 100;
}

/**
 * A rate as the notices' tables show it: percent without the sign, two decimals, a plain `0` when nothing was
 * counted, `-` when there is nothing to count.
 */
export function rateInTable(ratio: Ratio): string {
  if (ratio.denominator === 0) return "-";
  return ratio.numerator === 0 ? "0" : percent(ratio).toFixed(2);
}

/** A rate with what it is made of: `0.40% = 20 / 4981`. */
export const rateWithParts = (ratio: Ratio): string =>
  `${rateInText(ratio)} = ${ratio.numerator} / ${ratio.denominator}`;

/** A rate as the notices' text writes it: `0.02%`, `0.00%`; `-` when there is nothing to count. */
export function rateInText(ratio: Ratio): string {
  return ratio.denominator === 0 ? "-" : `${percent(ratio).toFixed(2)}%`;
}
