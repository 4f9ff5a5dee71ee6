import { type Day } from "../calendar/day";
import { type NoteWords } from "../ledger/note-words";
import { type Ratio } from "../measures/ratio";
import { type Roster, type Unit } from "../units/roster";
import { countRows } from "./count-rows";
import { type CountedThing } from "./disagreement";
import { type CountyDisclosures, type DisclosureCounts, type DisclosureFigures } from "./disclosure-figures";
import { disclosureNotes } from "./disclosure-notes";
import { disclosureCategories, type DisclosureCategory, type DisclosureTargets } from "./disclosure-subjects";
import { type DisclosureTables } from "./disclosure-tables";
import { mergeCounts } from "./merge-counts";

/** By what the figures are made. */
export interface DisclosureRequest {
  /** Rows of later days are left out. */
  readonly until: Day;
  readonly targets: DisclosureTargets;
  /** What a row of a total or a note begins with. */
  readonly noteWords: NoteWords;
}

/** Counts the rows, reads what is stated, and compares the two. */
export function makeDisclosureFigures(
  tables: DisclosureTables,
  roster: Roster,
  { until, targets, noteWords }: DisclosureRequest,
): DisclosureFigures {
  const counted = countRows(tables, roster, until, noteWords);
  const merged = mergeCounts(counted, tables.counts, roster);
  const counties = roster.units
    .filter(({ group }) => group === "county")
    .sort((one, other) => one.order - other.order)
    .map((unit): CountyDisclosures => {
      const of = (thing: CountedThing): number | null => merged.usedOf(unit, thing);
      const known = disclosureCategories.map(of);
      const categories = known.every((count) => count === null) ? null : byCategory((category) => of(category) ?? 0);
      const [evaluations, loans] = [of("evaluation"), of("loan")];
      return {
        unit,
        ...eightOf(categories, unit.population),
        ...{ evaluations, fields: of("fields"), loans },
        loanShare: ratio(loans, unit.enterprises),
      };
    });
  return {
    ...{ until, counties, targets },
    city: cityOf(counties),
    disagreements: merged.disagreements,
    unresolved: merged.unresolved,
    notes: disclosureNotes(tables, counted, merged, counties),
  };
}

function cityOf(counties: readonly CountyDisclosures[]): DisclosureCounts {
  const sum = (of: (county: CountyDisclosures) => number | null): number | null => {
    const known = counties.flatMap((county) => of(county) ?? []);
    return known.length === 0 ? null : known.reduce((one, other) => one + other, 0);
  };
  const whole = (of: (unit: Unit) => number | undefined): number | undefined =>
    counties.some(({ unit }) => of(unit) === undefined) ? undefined : (sum(({ unit }) => of(unit) ?? 0) ?? undefined);
  const withData = counties.some(({ categories }) => categories !== null);
  const categories = withData
    ? byCategory((category) => sum((county) => county.categories?.[category] ?? null) ?? 0)
    : null;
  const loans = sum((county) => county.loans);
  return {
    ...eightOf(
      categories,
      whole(({ population }) => population),
    ),
    evaluations: sum((county) => county.evaluations),
    // The fields of two counties may be the same ones.
    fields: null,
    loans,
    loanShare: ratio(
      loans,
      whole(({ enterprises }) => enterprises),
    ),
  };
}

function eightOf(
  categories: DisclosureCounts["categories"],
  population: number | undefined,
): Pick<DisclosureCounts, "categories" | "total" | "coverage" | "perHead"> {
  const counts = categories === null ? [] : disclosureCategories.map((category) => categories[category]);
  const total = counts.reduce((sum, count) => sum + count, 0);
  return {
    ...{ categories, total },
    coverage: counts.filter((count) => count > 0).length,
    perHead: ratio(categories === null ? null : total, population),
  };
}

const byCategory = (of: (category: DisclosureCategory) => number): Readonly<Record<DisclosureCategory, number>> => ({
  inspection: of("inspection"),
  coercion: of("coercion"),
  levy: of("levy"),
  payment: of("payment"),
  reward: of("reward"),
  ruling: of("ruling"),
  confirmation: of("confirmation"),
  other: of("other"),
});

const ratio = (numerator: number | null, denominator: number | undefined): Ratio | null =>
  numerator === null || denominator === undefined || denominator === 0 ? null : { numerator, denominator };
