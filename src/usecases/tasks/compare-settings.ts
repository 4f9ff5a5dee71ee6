import { type LedgerRef } from "./task";

/** What a comparison is set to. */
export interface CompareSettings {
  /** Only decisions of this month, `YYYY-MM`; blank for all. */
  readonly month: string;
  readonly ledgers: readonly LedgerRef[];
  readonly platform: readonly LedgerRef[];
  /** The sampled units; `null` for all that the ledgers name. */
  readonly units: readonly string[] | null;
  /** How many pairs `detail.pairs` lists. */
  readonly listed: number;
}
