import { type Ratio, rateOf } from "../measures/ratio";
import { type Unit } from "../units/roster";
import { rankScores } from "./rank";
import { ratePoints, totalScore } from "./score";
import {
  isBaseItem,
  type MissingPolicy,
  type RateItem,
  type RateKind,
  type ScoreItem,
  type ScoreScheme,
} from "./score-scheme";
import { type UnitFacts } from "./unit-facts";

/** What an item earned, and of what. */
export interface ItemScore {
  readonly item: ScoreItem;
  /** `null` where it could not be judged and the unit is not ranked for it. */
  readonly points: number | null;
  /** Compliant, late or concealed rows of all that count; `null` for what people register, and where there are none. */
  readonly ratio: Ratio | null;
  /** Whose rows the ratio counts. */
  readonly of: "unit" | "group";
  /** 1 or 0, or how many times, as registered; `null` where nobody registered it, and for rows. */
  readonly given: number | null;
}

/** A unit's month in points. */
export interface UnitScore {
  readonly unit: string;
  readonly group: Unit["group"];
  readonly volume: number;
  /** Place by volume: shown, not scored (运信用办〔2021〕25号, 二（六）). */
  readonly volumeRank: number;
  readonly items: readonly ItemScore[];
  /** Points of the items before deduction and bonus. */
  readonly base: number | null;
  readonly deduction: number;
  readonly bonus: number;
  /** Full precision; `null` where an item could not be judged. */
  readonly total: number | null;
  readonly rank: number | null;
  readonly warned: boolean;
  /** Warned the month before as well: reported to the city government, an interview proposed (七). */
  readonly repeated: boolean;
}

/**
 * Scores and ranks the units of a month, in the order in which they are given. Whoever ties with the last but two is warned
 * too; the first is never among the last.
 *
 * @param warnedBefore names of the units that were warned the month before.
 */
export function assess(
  facts: readonly UnitFacts[],
  scheme: ScoreScheme,
  warnedBefore: ReadonlySet<string>,
): readonly UnitScore[] {
  const groupSamples = { municipal: sampleOf(facts, "municipal"), county: sampleOf(facts, "county") };
  const scored = facts.map((each) => scoreUnit(each, groupSamples[each.group], scheme));
  const ranks = rankWithin(scored, scheme, ({ total }) => total);
  const volumeRanks = rankWithin(scored, scheme, ({ volume }) => volume);
  return scored.map((each, index) => {
    const ranked = ranks[index] ?? null;
    const warned = ranked?.isLast ?? false;
    return {
      ...each,
      volumeRank: volumeRanks[index]?.rank ?? 0,
      rank: ranked?.rank ?? null,
      warned,
      repeated: warned && warnedBefore.has(each.unit),
    };
  });
}

type Unranked = Omit<UnitScore, "volumeRank" | "rank" | "warned" | "repeated">;

function rankWithin(
  units: readonly Unranked[],
  { ranking, warned }: ScoreScheme,
  by: (unit: Unranked) => number | null,
) {
  const of = (group: Unit["group"] | null) =>
    rankScores(
      units.map((unit) => (group === null || unit.group === group ? by(unit) : null)),
      warned,
    );
  if (ranking === "all") return of(null);
  const [municipal, county] = [of("municipal"), of("county")];
  return units.map(({ group }, index) => (group === "municipal" ? municipal : county)[index] ?? null);
}

/** The drawn units of a group together: a ratio of sums, not a mean of ratios (二（五）). */
function sampleOf(facts: readonly UnitFacts[], group: Unit["group"]): Ratio {
  const samples = facts.flatMap((each) => (each.group === group ? (each.sample ?? []) : []));
  return {
    numerator: samples.reduce((sum, { concealed }) => sum + concealed, 0),
    denominator: samples.reduce((sum, { should }) => sum + should, 0),
  };
}

function scoreUnit(facts: UnitFacts, groupSample: Ratio, scheme: ScoreScheme): Unranked {
  const items = scheme.items.map((item) =>
    "rule" in item ? scoreRate(item, facts, groupSample, scheme) : scoreGiven(item, facts),
  );
  const sumOf = (isCounted: (item: ScoreItem) => boolean): number | null =>
    items.reduce<number | null>(
      (sum, { item, points }) => (!isCounted(item) ? sum : sum === null || points === null ? null : sum + points),
      0,
    );
  const base = sumOf(isBaseItem);
  const deduction = sumOf(({ kind }) => kind === "deduction") ?? 0;
  const bonus = sumOf(({ kind }) => kind === "bonus") ?? 0;
  const { unit, group, volume } = facts;
  return {
    ...{ unit, group, volume, items, base, deduction, bonus },
    total: base === null ? null : totalScore(base, deduction, bonus, scheme),
  };
}

function scoreGiven(item: Exclude<ScoreItem, RateItem>, { given }: UnitFacts): ItemScore {
  const registered = given[item.name] ?? null;
  return { item, points: item.points * (registered ?? 0), ratio: null, of: "unit", given: registered };
}

function scoreRate(item: RateItem, facts: UnitFacts, groupSample: Ratio, scheme: ScoreScheme): ItemScore {
  const own = ratioOf(item.kind, facts);
  const isGroup = item.kind === "completeness" && (scheme.completenessOf === "group" || own.denominator === 0);
  const ratio = isGroup ? groupSample : own;
  const of = isGroup ? "group" : "unit";
  const rate = rateOf(ratio);
  if (rate === null) {
    const policy = item.kind === "completeness" ? scheme.noSample : scheme.noData;
    return { item, points: pointsByPolicy[policy](item.points), ratio: null, of, given: null };
  }
  const { numerator, denominator } = ratio;
  const bad = item.kind === "compliance" ? denominator - numerator : numerator;
  return { item, points: ratePoints(item, rate, bad), ratio, of, given: null };
}

function ratioOf(kind: RateKind, { volume, compliant, late, sample }: UnitFacts): Ratio {
  switch (kind) {
    case "compliance":
      return { numerator: compliant, denominator: volume };
    case "timeliness":
      return { numerator: late, denominator: volume };
    case "completeness":
      return { numerator: sample?.concealed ?? 0, denominator: sample?.should ?? 0 };
  }
}

const pointsByPolicy: Readonly<Record<MissingPolicy, (points: number) => number | null>> = {
  excluded: () => null,
  full: (points) => points,
  zero: () => 0,
};
