import { addUpTo } from "./add-up-to";
import { type Series } from "./series";

/** From how many columns on a sum is no chance. */
const fewestParts = 2;

/**
 * Of which column each one is a part: 已评主体 of A级, B级, C级 and D级, which stand beside it and add up to it in every
 * row.
 */
export function wholesOf(columns: readonly Series[]): ReadonlyMap<Series, Series> {
  const counts = columns.filter(({ aspect, derived }) => aspect === "count" && !derived);
  const found = new Map<Series, Series>();
  counts.forEach((whole, at) => {
    const runs = [runFrom(counts.slice(at + 1), whole), runFrom(counts.slice(0, at).reverse(), whole)];
    const parts = runs.sort((one, other) => other.length - one.length)[0] ?? [];
    for (const part of parts) found.set(part, whole);
  });
  return found;
}

/** The first ones of some columns that together make the whole; none where they do not. */
function runFrom(columns: readonly Series[], whole: Series): readonly Series[] {
  for (let length = fewestParts; length <= columns.length; length += 1) {
    const run = columns.slice(0, length);
    if (addUpTo(run, whole)) return run;
  }
  return [];
}
