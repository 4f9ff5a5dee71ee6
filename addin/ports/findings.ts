import { type Finding, type Language, type Severity } from "../../src";

export type FindingGrouping = "rule" | "column" | "unit";

/** Which findings to list and how. */
export interface FindingQuery {
  readonly language: Language;
  readonly groupBy: FindingGrouping;
  readonly severities: readonly Severity[];
  readonly waived: "open" | "waived";
  /** Only those whose words, cell or document number contain it; blank for all. */
  readonly text: string;
  /** Only those of one ledger, by its place in the summary. */
  readonly ledger: number | null;
}

/** Findings that belong together. */
export interface FindingGroup {
  /** Stable between queries. */
  readonly key: string;
  readonly title: string;
  /** The worst severity in it. */
  readonly severity: Severity;
  readonly count: number;
  /** How many of them can be mended, and how many of those without asking. */
  readonly fixable: number;
  readonly safe: number;
  /** The rule, where the group is one. */
  readonly rule: string | null;
}

/** The groups of a query, worst first; `id` is good until the next query or change. */
export interface FindingIndex {
  readonly id: number;
  readonly groups: readonly FindingGroup[];
  readonly total: number;
}

/** A finding's place in an index: its group, and its position there as `Engine.page` counts. */
export interface FindingPlace {
  readonly group: string;
  readonly position: number;
}

/** Names a finding for as long as the check that found it stands. */
export type FindingId = string;

/** One finding as the pane shows it; personal numbers are masked. */
export interface ListedFinding extends Finding {
  readonly id: FindingId;
  readonly sheet: string;
  /** `W25`, `25:25` for a whole row, `null` for the sheet. */
  readonly address: string | null;
  /** What the finding is called. */
  readonly title: string;
  /** What the standard asks for, and why. */
  readonly why: string;
  readonly fieldName: string | null;
  readonly documentNumber: string | null;
  readonly rowKey: string;
  /** Whether it may be out of date. */
  readonly isStale: boolean;
}
