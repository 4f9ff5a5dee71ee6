import { type LedgerReport } from "../findings/ledger-report";
import { exactHashes, keyHashes } from "../ledger/group-rows";
import { type Rule, type RuleEnv } from "../rules/rule";
import { type Waiver } from "../findings/waiver";
import { type Standard } from "../standard/standard";

/** A judged ledger that is followed while its rows change. */
export interface TrackedLedger {
  readonly report: LedgerReport;
  /** For each row a number that is the same for rows equal in every column. */
  readonly exact: Uint32Array;
  /** For each row a number that is the same for rows with the same key; 0 where it has none. */
  readonly keys: Uint32Array;
}

/** What a tracked ledger was judged by. */
export interface TrackingEnv {
  readonly env: RuleEnv;
  readonly rules: readonly Rule[];
  readonly waivers: readonly Waiver[];
  readonly date1904: boolean;
}

export const trackLedger = (report: LedgerReport, standard: Standard): TrackedLedger => ({
  report,
  exact: exactHashes(report.ledger),
  keys: keyHashes(report.ledger, standard),
});
