import { compareKey } from "../text/compare-key";
import { type Roster, type Unit } from "./roster";

/** Finds the unit that a name as written means, or `null`. */
export type UnitResolver = (name: string) => Unit | null;

/** A name that can begin the name of a county's department. Short names cannot: 宝丰能源公司 is no body of 宝丰县. */
const isCountyPrefix = /[县市区]$/;

/**
 * Makes the resolver of a roster. A name is a unit's name or alias, whatever its spaces, width and brackets, or
 * begins with a county's: 鲁山县市场监督管理局 belongs to 鲁山县. City prefixes are aliases of the roster.
 */
export function createUnitResolver(roster: Roster): UnitResolver {
  const unitOfKey = new Map<string, Unit>();
  for (const unit of roster.units) {
    for (const name of [unit.name, ...unit.aliases]) unitOfKey.set(compareKey(name), unit);
  }
  const countyPrefixes = [...unitOfKey]
    .filter(([key, unit]) => unit.group === "county" && isCountyPrefix.test(key))
    .sort(([one], [other]) => other.length - one.length);

  const resolve: UnitResolver = (name) => {
    const key = compareKey(name);
    return unitOfKey.get(key) ?? countyPrefixes.find(([prefix]) => key.startsWith(prefix))?.[1] ?? null;
  };

  const known = new Map<string, Unit | null>();
  return (name) => {
    const remembered = known.get(name);
    if (remembered !== undefined) return remembered;
    const unit = resolve(name);
    known.set(name, unit);
    return unit;
  };
}
