import { type Verdict } from "../findings/ledger-report";

/** One verdict over several: any wrong makes it wrong, any unknown leaves it unknown; of nothing it is unknown. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes("not-compliant")) return "not-compliant";
  return verdicts.length === 0 || verdicts.includes("unknown") ? "unknown" : "compliant";
}
