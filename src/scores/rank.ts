/** A unit's place, and whether it is among the last. */
export interface Ranked {
  /** From 1; equal scores share a place. */
  readonly rank: number;
  readonly isLast: boolean;
}

/** Ranks scores from the highest; `null` is not ranked. Whoever ties with the last but two is among the last too. */
export function rankScores(scores: readonly (number | null)[], warned: number): readonly (Ranked | null)[] {
  const sorted = scores.filter((score) => score !== null).sort((a, b) => b - a);
  const limit = sorted[Math.max(0, sorted.length - warned)];
  const rankOf = new Map<number, number>();
  for (const [index, score] of sorted.entries()) if (!rankOf.has(score)) rankOf.set(score, index + 1);
  return scores.map((score) =>
    score === null ? null : { rank: rankOf.get(score) ?? 0, isLast: limit !== undefined && score <= limit },
  );
}
