import { createUnitResolver } from "../units/resolve-unit";
import { type Roster, type Unit } from "../units/roster";
import { type CountedRows } from "./count-rows";
import { type CountedThing, type Disagreement } from "./disagreement";
import { disclosureCategories, type DisclosureSubject, disclosureSubjects } from "./disclosure-subjects";
import { type CountLine, type CountTable, type StatedCount } from "./disclosure-tables";
import { openPlaces, type Place } from "./places";

/** A name with how much it carries. */
export interface NamedAmount {
  readonly name: string;
  readonly rows: number;
}

/** Rows and statements brought together. */
export interface MergedCounts {
  /** The rows of a unit where there are any, else what is stated of it first, else `null`. */
  readonly usedOf: (unit: Unit, thing: CountedThing) => number | null;
  readonly disagreements: readonly Disagreement[];
  readonly unresolved: readonly NamedAmount[];
  /** Units of the city itself, which no table of counties has. */
  readonly municipal: readonly NamedAmount[];
  /** Subjects that some county has rows of, and those that are only stated. */
  readonly fromRows: readonly DisclosureSubject[];
  readonly fromStatements: readonly DisclosureSubject[];
}

const countedThings: readonly CountedThing[] = [...disclosureSubjects, "fields"];

interface PlaceFacts {
  readonly place: Place;
  /** Above 0. */
  readonly rows: Map<CountedThing, number>;
  /** One a sheet; a sheet with several lines for a place is one that adds them up. */
  readonly stated: Map<CountedThing, StatedCount[]>;
}

/** Compares what sheets state with what rows give. */
export function mergeCounts(counted: CountedRows, tables: readonly CountTable[], roster: Roster): MergedCounts {
  const { indexOf, at } = openPlaces(createUnitResolver(roster));
  const facts = new Map<number, PlaceFacts>();
  const factsAt = (index: number): PlaceFacts => {
    const known = facts.get(index) ?? { place: at(index), rows: new Map(), stated: new Map() };
    facts.set(index, known);
    return known;
  };
  for (const { place, counts, fields } of counted.places) {
    const { rows } = factsAt(indexOf(place.name));
    for (const [subject, count] of counts) rows.set(subject, count);
    if (fields > 0) rows.set("fields", fields);
  }
  for (const { lines } of tables) {
    for (const [index, sums] of sumsByPlace(lines, indexOf)) {
      const { stated } = factsAt(index);
      for (const [thing, count] of sums) stated.set(thing, [...(stated.get(thing) ?? []), count]);
    }
  }

  const all = [...facts.values()];
  const ofUnit = new Map(all.flatMap((each) => (each.place.unit === null ? [] : [[each.place.unit.name, each]])));
  const withRows = new Set(all.flatMap(({ rows }) => [...rows.keys()]));
  const stated = new Set(all.flatMap((each) => [...each.stated.keys()]));
  const counties = all.filter(({ place }) => place.unit?.group === "county");
  return {
    usedOf: ({ name }, thing) => usedOf(ofUnit.get(name), thing),
    disagreements: [
      ...counties.flatMap((each) => countedThings.flatMap((thing) => differences(each, thing, withRows.has(thing)))),
      ...tables.flatMap(wrongSums),
    ],
    unresolved: amounts(all.filter(({ place }) => place.unit === null)),
    municipal: amounts(all.filter(({ place }) => place.unit?.group === "municipal")),
    fromRows: disclosureSubjects.filter((subject) => withRows.has(subject)),
    fromStatements: disclosureSubjects.filter((subject) => stated.has(subject) && !withRows.has(subject)),
  };
}

const usedOf = (facts: PlaceFacts | undefined, thing: CountedThing): number | null =>
  facts?.rows.get(thing) ?? facts?.stated.get(thing)?.[0]?.value ?? null;

/** What the lines of one sheet come to by place. */
function sumsByPlace(
  lines: readonly CountLine[],
  indexOf: (name: string) => number,
): ReadonlyMap<number, ReadonlyMap<CountedThing, StatedCount>> {
  const sums = new Map<number, Map<CountedThing, StatedCount>>();
  for (const { place, isTotal, counts, fields } of lines) {
    if (isTotal) continue;
    const ofPlace = sums.get(indexOf(place)) ?? new Map<CountedThing, StatedCount>();
    sums.set(indexOf(place), ofPlace);
    for (const [thing, count] of [...counts, ...(fields === null ? [] : [["fields", fields] as const])]) {
      const known = ofPlace.get(thing);
      ofPlace.set(thing, known === undefined ? count : { ...known, value: known.value + count.value });
    }
  }
  return sums;
}

function differences(facts: PlaceFacts, thing: CountedThing, hasRows: boolean): readonly Disagreement[] {
  const [first, ...others] = facts.stated.get(thing) ?? [];
  const used = usedOf(facts, thing);
  if (first === undefined || used === null) return [];
  const about = { county: facts.place.name, what: thing, used };
  const rows = facts.rows.get(thing) ?? 0;
  const againstRows = hasRows ? [first, ...others].filter(({ value }) => value !== rows) : [];
  const againstFirst = hasRows ? [] : others.filter(({ value }) => value !== first.value);
  return [
    ...againstRows.map(({ value, cell }) => ({ kind: "rows" as const, ...about, stated: value, found: rows, cell })),
    ...againstFirst.map(({ value, cell }) => ({
      ...{ kind: "twice" as const, ...about, stated: value, found: first.value, cell },
    })),
  ];
}

/** Stated totals of a table that are not the sums of their lines, and those of a line of totals that are not of theirs. */
function wrongSums({ lines }: CountTable): readonly Disagreement[] {
  const parts = lines.filter(({ isTotal }) => !isTotal);
  const totals = lines.filter(({ isTotal }) => isTotal);
  // Subtotals among the lines: which lines are theirs, nothing tells.
  const [bottom] = totals.length === 1 ? totals : [];
  const hasEight = parts.some(({ counts }) => disclosureCategories.some((category) => counts.has(category)));
  return [
    ...parts.flatMap((line) => (hasEight ? wrongSum(line.place, "total", line.total, sumOfEight(line)) : [])),
    ...Array.from(bottom?.counts ?? []).flatMap(([what, count]) =>
      wrongSum(
        bottom?.place ?? "",
        what,
        count,
        total(parts, ({ counts }) => counts.get(what)?.value ?? 0),
      ),
    ),
    ...(hasEight && bottom !== undefined
      ? wrongSum(bottom.place, "total", bottom.total, total(parts, sumOfEight))
      : []),
  ];
}

const total = (lines: readonly CountLine[], of: (line: CountLine) => number): number =>
  lines.reduce((sum, line) => sum + of(line), 0);

const sumOfEight = ({ counts }: CountLine): number =>
  disclosureCategories.reduce((sum, category) => sum + (counts.get(category)?.value ?? 0), 0);

function wrongSum(
  county: string,
  what: Disagreement["what"],
  stated: StatedCount | null,
  sum: number,
): readonly Disagreement[] {
  if (stated === null || stated.value === sum) return [];
  return [{ kind: "sum", county, what, stated: stated.value, found: sum, used: sum, cell: stated.cell }];
}

/** How much each place carries in all, the most first. */
const amounts = (facts: readonly PlaceFacts[]): readonly NamedAmount[] =>
  facts
    .map((each) => ({
      name: each.place.name === "" ? "（未填县区）" : each.place.name,
      rows: disclosureSubjects.reduce((sum, subject) => sum + (usedOf(each, subject) ?? 0), 0),
    }))
    .sort((one, other) => other.rows - one.rows);
