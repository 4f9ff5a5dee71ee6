/** A name with the count that ranks it. */
export interface Counted {
  readonly name: string;
  readonly count: number;
}

/** The first so many by count, most first, and all that tie with the last of them; nothing is not a high count. */
export function highest(all: readonly Counted[], places: number): readonly Counted[] {
  const ordered = all.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  const last = ordered[Math.min(places, ordered.length) - 1]?.count ?? Infinity;
  return ordered.filter(({ count }) => count >= last);
}

/** The last so many by count, fewest first, and all that tie with the last of them. */
export function lowest(all: readonly Counted[], places: number): readonly Counted[] {
  const ordered = [...all].sort((a, b) => a.count - b.count);
  const last = ordered[Math.min(places, ordered.length) - 1]?.count ?? -1;
  return ordered.filter(({ count }) => count <= last);
}

/** Those below a count, most first. */
export const below = (all: readonly Counted[], limit: number): readonly Counted[] =>
  all.filter(({ count }) => count < limit).sort((a, b) => b.count - a.count);

/** `鲁山县`. */
export const namesOf = (all: readonly Counted[]): readonly string[] => all.map(({ name }) => name);

/** `石龙区（2条）`. */
export const withCounts = (all: readonly Counted[], unit: string): readonly string[] =>
  all.map(({ name, count }) => `${name}（${count}${unit}）`);
