import { type Hits } from "../rules/rule";
import { isJoined } from "./joined-hits";

/** How the kinds of repairs stand in typed arrays. */
export const fixKind = { none: 0, safe: 1, ask: 2 } as const;

/** By the function that repairs, which hits keep while their rows move. */
const known = new WeakMap<Hits["fixAt"], Uint8Array>();

/** For each finding one of {@link fixKind}; worked out once, and after a change only for what is new. */
export function fixKinds(hits: Hits): Uint8Array {
  const before = known.get(hits.fixAt);
  if (before !== undefined) return before;
  const kinds = new Uint8Array(hits.rows.length);
  if (isJoined(hits)) {
    const ofSources = hits.sources.map(fixKinds);
    for (let position = 0; position < kinds.length; position += 1) {
      kinds[position] = ofSources[hits.sourceOf[position] ?? 0]?.[hits.positionOf[position] ?? 0] ?? fixKind.none;
    }
  } else {
    for (let position = 0; position < kinds.length; position += 1) {
      kinds[position] = fixKind[hits.fixAt(position)?.kind ?? "none"];
    }
  }
  known.set(hits.fixAt, kinds);
  return kinds;
}
