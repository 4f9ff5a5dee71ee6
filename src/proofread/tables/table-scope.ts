import { oncePer } from "../../support/once-per";
import { type FactTable } from "../fact-table";
import { type Evidence } from "../proofreader";
import { type Scope } from "../text/mention";
import { groupByName } from "../text/group-by-name";
import { plainKey } from "../text/plain-text";
import { unitNames } from "../text/unit-names";

/** Of a title; the first one that fits. */
const titleWords: readonly (readonly [pattern: RegExp, scope: Scope])[] = [
  [/县\(市、?区\)|县(?:市)?区|区县|各县|乡镇|镇街/, "county"],
  [/[市县区州]直|市级|市各(?:有关)?单位|市各(?:有关)?部门/, "municipal"],
];

/**
 * Whose rows a table has: by the roster's groups of its units, else by their names, else by the title. `city` has
 * both groups; `null` is a table of something else.
 */
export const scopeOfTable = (table: FactTable, evidence: Evidence): Scope | null => scopes(evidence).get(table) ?? null;

const scopes: (evidence: Evidence) => ReadonlyMap<FactTable, Scope | null> = oncePer(
  (evidence: Evidence) => new Map(evidence.tables.map((table) => [table, scopeOf(table, evidence)])),
);

/** The group of a unit by the roster, else by what its name ends in; `null` of what is no unit. */
export function scopeOfName(name: string, evidence: Evidence): "municipal" | "county" | null {
  const names = unitNames(evidence);
  const unit = names.unitOfKey.get(names.keyOf(name));
  return unit === undefined ? groupByName(name) : unit.group;
}

function scopeOf(table: FactTable, evidence: Evidence): Scope | null {
  if (!table.columns.some(({ role }) => role === "count" || role === "rate")) return null;
  const counts = { municipal: 0, county: 0 };
  for (const { name } of table.rows) {
    const scope = scopeOfName(name, evidence);
    if (scope !== null) counts[scope] += 1;
  }
  const most = Math.max(counts.municipal, counts.county);
  if (most * 2 <= table.rows.length) {
    return counts.municipal > 0 && counts.county > 0 ? "city" : null;
  }
  if (counts.municipal > 0 && counts.county > 0 && Math.min(counts.municipal, counts.county) * 5 > most) return "city";
  const title = plainKey(table.title);
  const stated = titleWords.find(([pattern]) => pattern.test(title))?.[1];
  const counted = counts.municipal > counts.county ? "municipal" : "county";
  return stated === undefined || stated === counted ? counted : null;
}
