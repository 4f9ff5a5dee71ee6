import { type Hits, type Rule } from "../rules/rule";
import { placeAmong } from "../support/place-among";
import { createHitsJoiner } from "./joined-hits";

/** What happens to the rows of a ledger whose findings are replaced. */
export interface HitsChange {
  /** Rows whose findings are dropped, ascending, by their old places. */
  readonly dropped: Uint32Array;
  /** The new place of a row that is not dropped. */
  readonly placeOf: (row: number) => number;
  /** Whether rows that are not dropped change their places. */
  readonly isMoving: boolean;
  /** The new place of each row of the ledger that was judged anew, ascending. */
  readonly freshPlaces: Uint32Array;
}

/**
 * The findings of a ledger after some of its rows were judged anew. Hits that neither lose nor gain anything stay the
 * same objects while rows keep their places.
 */
export function replaceHits(
  old: readonly Hits[],
  fresh: readonly Hits[],
  change: HitsChange,
  rules: readonly Rule[],
): readonly Hits[] {
  const freshOf = new Map(fresh.map((hits) => [keyOf(hits), hits]));
  const kept = old.flatMap((hits) => {
    const gained = freshOf.get(keyOf(hits));
    freshOf.delete(keyOf(hits));
    const replaced = replaceIn(hits, gained, change);
    return replaced.rows.length === 0 ? [] : [replaced];
  });
  if (freshOf.size === 0) return kept;
  const added = [...freshOf.values()].map((hits) => ({
    ...hits,
    rows: hits.rows.map((row) => change.freshPlaces[row] ?? 0),
  }));
  const order = new Map(rules.map(({ id }, place) => [id, place]));
  return [...kept, ...added].sort((a, b) => (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0));
}

/** Findings of which so much agrees are held together. */
const keyOf = ({ rule, severity, role }: Hits): string => `${rule} ${severity} ${role ?? ""}`;

function replaceIn(hits: Hits, gained: Hits | undefined, change: HitsChange): Hits {
  const losesAny = change.dropped.some((row) => hits.rows[placeAmong(hits.rows, row)] === row);
  if (losesAny || gained !== undefined) return join(hits, gained, change);
  return change.isMoving ? { ...hits, rows: hits.rows.map(change.placeOf) } : hits;
}

function join(hits: Hits, gained: Hits | undefined, { dropped, placeOf, freshPlaces }: HitsChange): Hits {
  const isDropped = new Set(dropped);
  const joiner = createHitsJoiner(hits, hits.rows.length + (gained?.rows.length ?? 0));
  let next = 0;
  const addFreshBefore = (row: number): void => {
    for (; gained !== undefined && next < gained.rows.length; next += 1) {
      const place = freshPlaces[gained.rows[next] ?? 0] ?? 0;
      if (place >= row) return;
      joiner.add(place, gained, next);
    }
  };
  for (let position = 0; position < hits.rows.length; position += 1) {
    const oldRow = hits.rows[position] ?? 0;
    if (isDropped.has(oldRow)) continue;
    const row = placeOf(oldRow);
    addFreshBefore(row);
    joiner.add(row, hits, position);
  }
  addFreshBefore(Infinity);
  return joiner.finish();
}
