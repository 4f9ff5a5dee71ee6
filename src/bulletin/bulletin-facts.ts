import { type MonthAnnexes } from "../annexes/make-annexes";
import { type Month } from "../annexes/month";
import { type Day } from "../calendar/day";
import { type DisclosureFigures } from "../disclosures/disclosure-figures";
import { type RankRules } from "./rank-rules";

/** Cases that somebody looked up, and how many of them were concealed. */
export interface SpotCheck {
  readonly drawn: number;
  readonly concealed: number;
}

/** The comparisons of the month that 历史 holds: what sampled units should have reported, and concealed. */
export interface MonthComparison {
  readonly should: number;
  readonly concealed: number;
  /** Those that concealed something. */
  readonly units: readonly { readonly unit: string; readonly concealed: number }[];
}

/** All that the figures of a bulletin are taken from. */
export interface BulletinFacts {
  readonly month: Month;
  /** Empty where nobody signs yet. */
  readonly sender: string;
  /** The last day that is counted. */
  readonly until: Day;
  readonly annexes: MonthAnnexes | null;
  readonly disclosures: DisclosureFigures | null;
  readonly comparison: MonthComparison | null;
  /** The province's (瞒报抽查). */
  readonly spotCheck: SpotCheck | null;
  readonly rules: RankRules;
}
