import pingdingshan2024 from "./rosters/pingdingshan-2024.json";
import yuncheng2021 from "./rosters/yuncheng-2021.json";
import { parseRoster, type Roster } from "./roster";

const sources = {
  "pingdingshan-2024": pingdingshan2024,
  "yuncheng-2021": yuncheng2021,
} as const;

export type BuiltInRosterId = keyof typeof sources;

export const builtInRosterIds = Object.keys(sources) as readonly BuiltInRosterId[];

/**
 * A roster that ships with the product: the 27 units and 12 counties of Pingdingshan in the order of its annexes of
 * February 2024, or the 33 members and 14 counties of Yuncheng's assessment of July 2021.
 */
export function builtInRoster(id: BuiltInRosterId): Roster {
  const parsed = parseRoster(sources[id]);
  if (!parsed.ok) throw new Error(`Roster ${id}: ${parsed.error.path}: ${parsed.error.message}`);
  return parsed.value;
}

/** The roster that a profile stands on where the workbook has no 单位名录 of its own, or `null`. */
export const rosterOf = ({ roster }: { readonly roster: BuiltInRosterId | null }): Roster | null =>
  roster === null ? null : builtInRoster(roster);
