import { type SampleEntry } from "../registers/samples-register";
import { createUnitResolver } from "../units/resolve-unit";
import { type Roster, type Unit } from "../units/roster";

/**
 * The units that were drawn for a month, by group; a group for which nobody drew is absent. Where a group was drawn several
 * times for the month, the draw recorded last counts.
 */
export function drawnUnits(
  entries: readonly SampleEntry[],
  roster: Roster,
  month: string,
): ReadonlyMap<Unit["group"], readonly string[]> {
  const resolve = createUnitResolver(roster);
  const draws = new Map<Unit["group"], { readonly key: string; readonly units: string[] }>();
  for (const entry of entries) {
    const unit = resolve(entry.unit);
    if (entry.month !== month || unit === null) continue;
    const key = `${entry.day}|${entry.seed}`;
    const known = draws.get(unit.group);
    if (known?.key !== key) draws.set(unit.group, { key, units: [unit.name] });
    else if (!known.units.includes(unit.name)) known.units.push(unit.name);
  }
  return new Map([...draws].map(([group, { units }]) => [group, units]));
}
