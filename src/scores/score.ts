import { type ScoreScheme } from "./score-scheme";

/** What a unit is scored on; rates are from 0 to 1, the rest are points. */
export interface ScoredMonth {
  readonly complianceRate: number;
  readonly lateRate: number;
  readonly concealmentRate: number;
  readonly plan: number;
  readonly column: number;
  readonly deduction: number;
  readonly bonus: number;
}

/** 合规性: the compliance rate in points. */
export const compliancePoints = (rate: number, { compliance }: ScoreScheme): number => rate * compliance;

/** 及时性: what the late rate leaves of its points. */
export const timelinessPoints = (lateRate: number, { timeliness }: ScoreScheme): number => (1 - lateRate) * timeliness;

/** 完整性: what the concealment rate leaves of its points. */
export const completenessPoints = (concealmentRate: number, { completeness }: ScoreScheme): number =>
  (1 - concealmentRate) * completeness;

/** The month's score in full precision: the parts, less the deduction, with the bonus, from 0 to the scheme's cap. */
export function score(month: ScoredMonth, scheme: ScoreScheme): number {
  const sum =
    month.plan +
    month.column +
    compliancePoints(month.complianceRate, scheme) +
    timelinessPoints(month.lateRate, scheme) +
    completenessPoints(month.concealmentRate, scheme);
  return Math.max(0, Math.min(scheme.cap, sum - month.deduction + month.bonus));
}
