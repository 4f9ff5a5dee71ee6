import { type Series } from "../tables/series";
import { type SeriesChoice, seriesFor, surroundings } from "../tables/series-for";
import { type Aspect } from "../text/aspects";
import { type Scope } from "../text/mention";
import { type Claim } from "./claim";

/** The numbers that a claim about several units may mean: readings, each of parts that have no unit in common. */
export type Readings = readonly (readonly Series[])[];

/** What of the units is claimed. */
export interface Claimed {
  readonly aspect: Aspect;
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
  const choice = choiceOf(aspect);
  const other = insteadOf[aspect];
  return readings(choice.kind === "none" && other !== undefined ? choiceOf(other) : choice);
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
