/** A unit's place, and whether it is among the last. */
export interface Ranked {
  /** From 1; equal scores share a place. */
  readonly rank: number;
  readonly isLast: boolean;
}

/**
 * Ranks scores from the highest; `null` is not ranked. Whoever ties with the last but two is among the last too; the first
 * never is, so that nobody is where all are alike. Scores that differ by the noise of binary fractions only are equal.
 */
export function rankScores(given: readonly (number | null)[], warned: number): readonly (Ranked | null)[] {
  const scores = given.map((score) => (score === null ? null : Number(score.toFixed(sureDecimals))));
  const sorted = scores.filter((score) => score !== null).sort((a, b) => b - a);
  const limit = sorted[Math.max(0, sorted.length - warned)];
  const rankOf = new Map<number, number>();
  for (const [index, score] of sorted.entries()) if (!rankOf.has(score)) rankOf.set(score, index + 1);
  return scores.map((score) => {
    if (score === null) return null;
    const rank = rankOf.get(score) ?? 0;
    return { rank, isLast: limit !== undefined && score <= limit && rank > 1 };
  });
}

/** Decimals of a score that are its own. */
const sureDecimals = 9;
