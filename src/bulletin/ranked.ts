/** A name with the count that ranks it. */
export interface Counted {
  readonly name: string;
  readonly count: number;
}

/** The first so many by count, most first, and all that tie with the last of them; nothing is not a high count. */
export function highest(all: readonly Counted[], places: number): readonly Counted[] {
  const ordered = all.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  const last = ordered[places - 1]?.count ?? 0;
  return places < 1 ? [] : ordered.filter(({ count }) => count >= last);
}

/** Those below a count, most first. */
export const below = (all: readonly Counted[], limit: number): readonly Counted[] =>
  all.filter(({ count }) => count < limit).sort((a, b) => b.count - a.count);

/** `鲁山县`. */
export const namesOf = (all: readonly Counted[]): readonly string[] => all.map(({ name }) => name);

/** `石龙区（2条）`. */
export const withCounts = (all: readonly Counted[], unit: string): readonly string[] =>
  all.map(({ name, count }) => `${name}（${count}${unit}）`);
