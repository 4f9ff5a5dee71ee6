import { type Hits } from "../rules/rule";

/** Hits that were found at different times: each finding is explained by the hits that it comes from. */
export interface JoinedHits extends Hits {
  readonly sources: readonly Hits[];
  /** For each finding the place of its hits in `sources`, and its position there. */
  readonly sourceOf: Uint32Array;
  readonly positionOf: Uint32Array;
}

export const isJoined = (hits: Hits): hits is JoinedHits => "sources" in hits;

/** Gathers findings of one rule, column and severity in the order of their rows. */
export interface HitsJoiner {
  add(row: number, hits: Hits, position: number): void;
  finish(): JoinedHits;
}

/** @param most how many findings there can be. */
export function createHitsJoiner({ rule, severity, role }: Hits, most: number): HitsJoiner {
  const rows = new Uint32Array(most);
  const sourceOf = new Uint32Array(most);
  const positionOf = new Uint32Array(most);
  const sources: Hits[] = [];
  const placeOf = new Map<Hits, number>();
  /** Findings mostly come from where the one before came from. */
  let last: Hits | null = null;
  let place = 0;
  let count = 0;
  return {
    add(row, hits, position) {
      // Joined hits are never a source of others: what was joined a thousand times is one step from its rule.
      const source = isJoined(hits) ? hits.sources[hits.sourceOf[position] ?? 0] : hits;
      if (source === undefined) throw new Error(`${rule} has no finding ${position}`);
      if (source !== last) {
        place = placeOf.get(source) ?? sources.push(source) - 1;
        placeOf.set(source, place);
        last = source;
      }
      rows[count] = row;
      sourceOf[count] = place;
      positionOf[count] = isJoined(hits) ? (hits.positionOf[position] ?? 0) : position;
      count += 1;
    },
    finish() {
      const joined = {
        rows: rows.slice(0, count),
        sourceOf: sourceOf.slice(0, count),
        positionOf: positionOf.slice(0, count),
      };
      const sourceAt = (position: number): Hits => {
        const source = sources[joined.sourceOf[position] ?? 0];
        if (source === undefined) throw new Error(`${rule} has no finding ${position}`);
        return source;
      };
      return {
        rule,
        severity,
        role,
        ...joined,
        sources,
        explain: (position, language) => sourceAt(position).explain(joined.positionOf[position] ?? 0, language),
        fixAt: (position) => sourceAt(position).fixAt(joined.positionOf[position] ?? 0),
      };
    },
  };
}
