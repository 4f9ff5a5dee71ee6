import { type LedgerReturn } from "./ledger-returns";
import { type ScoredUnit } from "./scored-unit";
import { pointsOf, type ScoreScheme } from "./score-scheme";

/** A month's scores with all that must be said about them. */
export interface ScoreReport {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly scheme: ScoreScheme;
  /** In the order of the ranking; those that are not ranked last. */
  readonly units: readonly ScoredUnit[];
  readonly returns: readonly LedgerReturn[];
  /** Whether ledgers were held against the platform. */
  readonly hasLedgers: boolean;
  /** Whether a draw is recorded for the month. */
  readonly hasDraw: boolean;
  /** The month before, where nobody recorded who was warned in it; else `null`. */
  readonly unknownBefore: string | null;
  /** Whether the scheme is that of another place, since neither the profile nor the office has one. */
  readonly isBorrowed: boolean;
  /** Names in 考核登记 that no unit of the roster answers to. */
  readonly strangers: readonly string[];
}

/** What all items but bonuses and deductions make together; a scheme that adds up gives its cap. */
export const baseTotal = (scheme: ScoreScheme): number =>
  (["given", "compliance", "timeliness", "completeness"] as const).reduce(
    (sum, kind) => sum + pointsOf(scheme, kind),
    0,
  );
