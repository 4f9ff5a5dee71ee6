import { rateOf, type Ratio } from "../measures/ratio";
import { rankScores } from "../scores/rank";
import { completion, sumTallies, type ItemTally, type MonthAssessment } from "./assess-month";

/** One unit's quarter. */
export interface UnitQuarter {
  readonly unit: string;
  /** Its completion in each month that counts. */
  readonly months: readonly Ratio[];
  readonly tally: ItemTally;
  readonly rank: number | null;
}

/** 季通报 (平信用办〔2020〕2号, 三.1): the months of a quarter that are over and have entries. */
export interface QuarterAssessment {
  /** `2024年第一季度`. */
  readonly title: string;
  /** Those that count, `YYYY-MM`. */
  readonly months: readonly string[];
  /** Those that do not: not over yet, or nothing was entered. */
  readonly leftOut: readonly string[];
  readonly units: readonly UnitQuarter[];
  readonly tally: ItemTally;
}

/** The months of the quarter of a month, `YYYY-MM`. */
export function monthsOfQuarter(month: string): readonly string[] {
  const first = Math.floor((Number(month.slice(5)) - 1) / 3) * 3 + 1;
  return [0, 1, 2].map((after) => `${month.slice(0, 4)}-${String(first + after).padStart(2, "0")}`);
}

/** Adds up the months of a quarter; rates are of sums, not means of rates. */
export function assessQuarter(
  assessments: readonly MonthAssessment[],
  entered: ReadonlySet<string>,
): QuarterAssessment {
  const counted = assessments.filter(({ month, isOver }) => isOver && entered.has(month));
  const units = (assessments[0]?.units ?? []).map(({ unit }, place) => {
    const tallies = counted.flatMap((assessment) => assessment.units[place]?.tally ?? []);
    return { unit, months: tallies.map(completion), tally: sumTallies(tallies) };
  });
  const ranks = rankScores(
    units.map(({ tally }) => rateOf(completion(tally))),
    0,
  );
  return {
    title: titleOf(assessments[0]?.month ?? ""),
    months: counted.map(({ month }) => month),
    leftOut: assessments.filter((each) => !counted.includes(each)).map(({ month }) => month),
    units: units.map((unit, place) => ({ ...unit, rank: ranks[place]?.rank ?? null })),
    tally: sumTallies(units.map(({ tally }) => tally)),
  };
}

const titleOf = (firstMonth: string): string =>
  `${firstMonth.slice(0, 4)}年第${"一二三四"[Math.floor(Number(firstMonth.slice(5)) / 3)] ?? ""}季度`;
