/** What became of the ledger of a drawn unit: it came, the unit explained why there is none, or neither. */
export type LedgerStatus = "sent" | "explained" | "missing";

/** What people found out about a unit in a month. */
export interface AssessmentEntry {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly unit: string;
  /** `null` where nobody wrote it down. */
  readonly ledger: LedgerStatus | null;
  /** By the item's name: 1 or 0 for what is there or not, else how many times; items left blank are absent. */
  readonly given: Readonly<Record<string, number>>;
}
