import { type Day } from "../calendar/day";
import { type SampleEntry } from "../registers/samples-register";
import { createUnitResolver } from "../units/resolve-unit";
import { type Roster } from "../units/roster";

/** A draw is known by its day and seed. */
const keyOf = ({ day, seed }: Pick<SampleEntry, "day" | "seed">): string => `${day}|${seed}`;

/**
 * How many draws ago each unit was drawn, 1 for the last, looking at `count` draws. The draw itself and those recorded
 * after it are no draws before: a recorded draw comes out the same when it is repeated.
 */
export function recentDraws(
  entries: readonly SampleEntry[],
  roster: Roster,
  draw: { readonly day: Day; readonly seed: string },
  count: number,
): ReadonlyMap<string, number> {
  const own = entries.findIndex((entry) => keyOf(entry) === keyOf(draw));
  const before = entries.filter(
    (entry, index) => entry.day < draw.day || (entry.day === draw.day && (own < 0 || index < own)),
  );
  // Of two draws of a day, the one further down was made later.
  const latestFirst = [...before].reverse().sort((one, other) => other.day - one.day);
  const keys = [...new Set(latestFirst.map(keyOf))].slice(0, count);
  const resolve = createUnitResolver(roster);
  const ago = new Map<string, number>();
  for (const entry of latestFirst) {
    const unit = resolve(entry.unit)?.name;
    const place = keys.indexOf(keyOf(entry));
    if (unit !== undefined && place >= 0 && !ago.has(unit)) ago.set(unit, place + 1);
  }
  return ago;
}
