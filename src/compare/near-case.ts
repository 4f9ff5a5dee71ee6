import { areSimilarNames, isOneSlipApart, numberCloseness, type NumberCloseness } from "./close-texts";
import { noDay } from "./compared-side";
import { compareAgencies, haveSame, haveSameParty, isFilled, mayShareLicence, type SideRow } from "./same-case";

/** Why two rows that are not the same case may be it nevertheless, the most telling first. */
export const nearReasons = [
  "licence-number",
  "agency-missing",
  "agency-differs",
  "party-spelling",
  "party-code",
  "party-differs",
  "number-words",
  "number-serial-only",
  "number-slip",
  "number-missing",
] as const;

export type NearReason = (typeof nearReasons)[number];

/** How many days decisions may lie apart to be one, where their numbers are close and where one has none. */
const daysApart: Readonly<Record<NumberCloseness | "missing", number>> = {
  slip: 7,
  words: 7,
  "serial-only": 7,
  serial: 0,
  missing: 1,
};

/** Why two rows that no join has put together may be one case, or `null`. */
export function nearReason(one: SideRow, other: SideRow): NearReason | null {
  const agency = compareAgencies(one, other);
  if (haveSame(one, other, "number")) {
    if (haveSameParty(one, other)) {
      if (agency === "same") return mayShareLicence(one, other) ? null : "licence-number";
      return agency === "unknown" ? "agency-missing" : "agency-differs";
    }
    if (agency === "different") return null;
    const party = partyReason(one, other);
    if (party !== null) return party;
    return agency === "same" ? "party-differs" : null;
  }
  if (agency === "different" || !haveSameParty(one, other)) return null;
  const isNumbered = isFilled(one, "number") && isFilled(other, "number");
  const closeness = isNumbered ? numberCloseness(formOf(one, "number"), formOf(other, "number")) : "missing";
  const apart = daysBetween(one, other);
  return closeness === null || apart === null || apart > daysApart[closeness] ? null : numberReasons[closeness];
}

const numberReasons: Readonly<Record<NumberCloseness | "missing", NearReason>> = {
  slip: "number-slip",
  serial: "number-slip",
  words: "number-words",
  "serial-only": "number-serial-only",
  missing: "number-missing",
};

function partyReason(one: SideRow, other: SideRow): NearReason | null {
  if (haveSame(one, other, "name")) return "party-code";
  if (areSimilarNames(formOf(one, "name"), formOf(other, "name"))) return "party-spelling";
  if (haveSame(one, other, "personNumber")) return "party-spelling";
  return isOneSlipApart(formOf(one, "uscc"), formOf(other, "uscc")) ? "party-code" : null;
}

const formOf = ([side, row]: SideRow, name: "number" | "name" | "uscc"): string => side[name].form(row);

/** How many days lie between two decisions; `null` where one has no day. */
export function daysBetween([side, row]: SideRow, [otherSide, otherRow]: SideRow): number | null {
  const [one = noDay, other = noDay] = [side.decisions[row], otherSide.decisions[otherRow]];
  return one === noDay || other === noDay ? null : Math.abs(one - other);
}
