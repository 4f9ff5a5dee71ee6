import { type Ratio } from "../measures/ratio";
import { type Cohort, cohorts } from "./cohort";

/** How many rows of each cohort there are. */
export type CohortCounts = Readonly<Record<Cohort, number>>;

export const noCohorts: CohortCounts = Object.fromEntries(cohorts.map((cohort) => [cohort, 0])) as CohortCounts;

/** Late rows of the exempted month: exempt ones leave the numerator and stay in the volume, which is the denominator. */
export interface LateFigures {
  readonly volume: number;
  /** With the window, and as it would be without. */
  readonly late: number;
  readonly lateWithout: number;
}

/**
 * The figures of the exempted month.
 *
 * @param isOver whether the last day of acceptance is gone, so that what was not accepted cannot come in time any more.
 */
export function lateFigures(counts: CohortCounts, isOver: boolean): LateFigures {
  const sum = (of: readonly Cohort[]): number => of.reduce((total, cohort) => total + counts[cohort], 0);
  const late = sum(lateCohorts) + (isOver ? counts["not-accepted"] : 0);
  return { volume: sum(cohorts), late, lateWithout: sum([...lateCohorts, "not-accepted", "exempt"]) };
}

/** Cohorts that are late whatever the day. */
const lateCohorts = ["late-after-return", "late-after-deadline", "normal-late"] as const satisfies Cohort[];

export const withWindow = ({ volume, late }: LateFigures): Ratio => ({ numerator: late, denominator: volume });

export const withoutWindow = ({ volume, lateWithout }: LateFigures): Ratio => ({
  numerator: lateWithout,
  denominator: volume,
});
