import { type Day } from "../calendar/day";
import { type Ratio } from "../measures/ratio";
import { type Unit } from "../units/roster";
import { type Disagreement } from "./disagreement";
import { type DisclosureNote } from "./disclosure-note";
import { disclosureCategories, type DisclosureCategory, type DisclosureTargets } from "./disclosure-subjects";

/** What a county, or the city, has disclosed; a number that no sheet knows is `null`. */
export interface DisclosureCounts {
  /** `null` where no sheet has anything of the county's eight categories. */
  readonly categories: Readonly<Record<DisclosureCategory, number>> | null;
  /** Of the eight categories. */
  readonly total: number;
  /** How many of the eight have data. */
  readonly coverage: number;
  /** `total` of the population: rows a head. */
  readonly perHead: Ratio | null;
  readonly evaluations: number | null;
  /** How many fields the evaluations cover. */
  readonly fields: number | null;
  readonly loans: number | null;
  /** Registered of the existing enterprises. */
  readonly loanShare: Ratio | null;
}

export interface CountyDisclosures extends DisclosureCounts {
  readonly unit: Unit;
}

/** What the counties have disclosed up to a day: what the annexes and the bulletin of March 2023 are made from. */
export interface DisclosureFigures {
  readonly until: Day;
  /** In the order of the roster. */
  readonly counties: readonly CountyDisclosures[];
  /** The sums of the counties; a rate of the whole city only where every county's population (enterprises) is known. */
  readonly city: DisclosureCounts;
  readonly targets: DisclosureTargets;
  readonly disagreements: readonly Disagreement[];
  /** Names that no unit answers to, with the rows or the stated count that they carry; they are in no table. */
  readonly unresolved: readonly { readonly name: string; readonly rows: number }[];
  readonly notes: readonly DisclosureNote[];
}

/** Rows a head as a ratio whose percentage has the number that is shown: 5.43 a head is 5.43 of a hundred. */
export const perHeadAsPercent = ({ numerator, denominator }: Ratio): Ratio => ({
  numerator,
  denominator: 100 * denominator,
});

/** Whether a county does what the notice asks for; `null` where that is not known. */
export function reached(
  { perHead, coverage, categories, fields, loanShare }: DisclosureCounts,
  targets: DisclosureTargets,
): Readonly<Record<"coverage" | "perHead" | "fields" | "loanShare", boolean | null>> {
  const exceeds = (share: Ratio | null, times: number): boolean | null =>
    share === null ? null : share.numerator > times * share.denominator;
  return {
    coverage: categories === null ? null : coverage === disclosureCategories.length,
    perHead: exceeds(perHead, targets.perHead),
    fields: fields === null ? null : fields >= targets.fields,
    loanShare: loanShare === null ? null : 100 * loanShare.numerator > targets.loanPercent * loanShare.denominator,
  };
}
