import { assertNever } from "../support/assert-never";
import { pointsOf, type RateItem, type RateKind, type ScoreScheme } from "./score-scheme";

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

/** The share of good rows: the compliance rate itself, or what a late or concealment rate leaves. */
export const goodShare = (kind: RateKind, rate: number): number => (kind === "compliance" ? rate : 1 - rate);

/** 合规性: the compliance rate in points. */
export const compliancePoints = (rate: number, scheme: ScoreScheme): number =>
  goodShare("compliance", rate) * pointsOf(scheme, "compliance");

/** 及时性: what the late rate leaves of its points. */
export const timelinessPoints = (lateRate: number, scheme: ScoreScheme): number =>
  goodShare("timeliness", lateRate) * pointsOf(scheme, "timeliness");

/** 完整性: what the concealment rate leaves of its points. */
export const completenessPoints = (concealmentRate: number, scheme: ScoreScheme): number =>
  goodShare("completeness", concealmentRate) * pointsOf(scheme, "completeness");

/** The points of one item by its own rule. @param bad how many rows are not good. */
export function ratePoints({ kind, rule, points }: RateItem, rate: number, bad: number): number {
  const share = goodShare(kind, rate);
  switch (rule.by) {
    case "rate":
      return share * points;
    case "steps":
      return rule.steps.find(({ from }) => share >= from)?.points ?? 0;
    case "each":
      return Math.max(0, points - rule.each * bad);
    default:
      return assertNever(rule);
  }
}

/**
 * The whole from its parts: less the deduction, with the bonus, from 0 to the cap (运信用办〔2021〕25号, 四 and 五; that it
 * does not fall below 0 is assumed).
 */
export const totalScore = (sum: number, deduction: number, bonus: number, { cap }: Pick<ScoreScheme, "cap">): number =>
  Math.max(0, Math.min(cap, sum - deduction + bonus));

/** The month's score in full precision. */
export function score(month: ScoredMonth, scheme: ScoreScheme): number {
  const sum =
    month.plan +
    month.column +
    compliancePoints(month.complianceRate, scheme) +
    timelinessPoints(month.lateRate, scheme) +
    completenessPoints(month.concealmentRate, scheme);
  return totalScore(sum, month.deduction, month.bonus, scheme);
}
