import { type Series } from "../tables/series";
import { allSeries } from "../tables/table-series";
import { type SeriesChoice, seriesFor, surroundings } from "../tables/series-for";
import { type Aspect } from "../text/aspects";
import { type Scope } from "../text/mention";
import { plainKey } from "../text/plain-text";
import { type Claim } from "./claim";

/** The numbers that a claim about several units may mean: readings, each of parts that have no unit in common. */
export type Readings = readonly (readonly Series[])[];

/** What of the units is claimed. */
export interface Claimed {
  /** `null` where a kind of thing is named and nothing else: what its column holds. */
  readonly aspect: Aspect | null;
  readonly category: string | null;
  readonly scope: Scope | null;
}

/** Where a table has no such column, what is as good. */
const insteadOf: Partial<Readonly<Record<Aspect, Aspect>>> = { "coverage-rate": "covered" };

/** Every reading of what a claim is about; none where no table has it. */
export function readingsOf(claim: Claim, { aspect, category, scope }: Claimed): Readings {
  const around = surroundings(claim.clause, claim.sentence, claim.bulletin, claim.evidence);
  const choiceOf = (of: Aspect): SeriesChoice =>
    seriesFor({ aspect: of, category, scope, units: [], ...around }, claim.evidence);
  const columns = allSeries(claim.evidence).filter((series) => category !== null && series.category === category);
  const aspects =
    aspect === null ? [...new Set(columns.map((series) => series.aspect))] : [aspect, insteadOf[aspect] ?? aspect];
  const found = readings(aspects.map(choiceOf).find(({ kind }) => kind !== "none") ?? { kind: "none" });
  const months = monthsOf(claim);
  return found.filter((parts) => parts.every(({ header }) => isOfMonth(header, months)));
}

/** The months that the claim names, else the nearest that its sentence has named before. */
const monthsOf = ({ clause, sentence }: Claim): readonly string[] =>
  sentence.clauses
    .filter(({ start }) => start <= clause.start)
    .map(({ mentions }) => mentions.flatMap(({ kind, text }) => (kind === "date" ? (monthIn(text) ?? []) : [])))
    .filter((months) => months.length > 0)
    .at(-1) ?? [];

const monthIn = (text: string): string | undefined => /(?<!\d)(\d{1,2})月/u.exec(plainKey(text))?.[1];

/** A column of another month than the nearest one that the sentence names is not meant: 11月迟报量. */
function isOfMonth(header: string, months: readonly string[]): boolean {
  const month = monthIn(header);
  return month === undefined || months.length === 0 || months.includes(month);
}

function readings(choice: SeriesChoice): Readings {
  switch (choice.kind) {
    case "one":
      return [[choice.series]];
    case "city":
      return [choice.parts];
    case "ambiguous":
      return areApart(choice.candidates) ? [choice.candidates] : choice.candidates.map((series) => [series]);
    case "none":
      return [];
  }
}

/** Whether no unit has a value in two of them. */
function areApart(series: readonly Series[]): boolean {
  const keys = series.flatMap(({ values }) => values.map(({ key }) => key));
  return new Set(keys).size === keys.length;
}
