import { type Day } from "../calendar/day";
import { type Kind } from "../standard/field";
import { type RowAt } from "./compared-side";
import { nearReasons } from "./near-case";
import { type NumberGaps } from "./number-gaps";

/** What becomes of a row, that which asks for most first. */
export const pairStatuses = ["concealed", "near", "late", "platform-only", "excluded", "reported"] as const;

export type PairStatus = (typeof pairStatuses)[number];

/**
 * Why a row of a ledger is not among those that should be reported: by what it says of itself (`simple-procedure`,
 * `not-public`), by a waiver, because another row is its case already, or because nobody can judge it (yet).
 */
export const exclusionReasons = [
  "simple-procedure",
  "not-public",
  "waived",
  "repeated",
  "not-due",
  "not-covered",
  "no-key",
] as const;

export type ExclusionReason = (typeof exclusionReasons)[number];

/** What is said of a row beside its status; `confirmed` was joined by a person. */
export const pairReasons = ["none", "confirmed", ...exclusionReasons, ...nearReasons] as const;

export type PairReason = (typeof pairReasons)[number];

/** One line of the comparison. */
export interface ComparedPair {
  readonly status: PairStatus;
  readonly reason: PairReason;
  readonly kind: Kind;
  /** `null` where only the other side has the case. */
  readonly ledger: RowAt | null;
  readonly platform: RowAt | null;
}

/** What a unit's ledger says against the platform. `should` is the sum of the next four. */
export interface UnitComparison {
  readonly unit: string;
  readonly should: number;
  readonly reported: number;
  readonly late: number;
  readonly concealed: number;
  readonly near: number;
  readonly excluded: number;
  /** Whether the platform has any row of the unit at all. */
  readonly isOnPlatform: boolean;
}

/** Days of a platform's export, `null` where it has none. */
export interface Coverage {
  readonly decisions: readonly [from: Day, to: Day] | null;
  readonly receipts: readonly [from: Day, to: Day] | null;
}

/** The ledgers of some units held against the platform. */
export interface Comparison {
  readonly counts: Readonly<Record<PairStatus, number>>;
  readonly exclusions: Readonly<Record<ExclusionReason, number>>;
  /** In the order of the roster, then of the ledgers; sampled units without a row are among them. */
  readonly units: readonly UnitComparison[];
  /** Rows of the ledgers that were left out of everything. */
  readonly outside: { readonly otherUnits: number; readonly otherMonths: number; readonly undated: number };
  /** Decision months of the rows that were compared, `YYYY-MM` with their rows, ascending. */
  readonly months: readonly { readonly month: string; readonly rows: number }[];
  readonly coverage: Coverage;
  /** Rows decided after the last day that the platform's export knows of, and not found on it. */
  readonly afterCoverage: number;
  /** Rows found on the platform whose time could not be judged. */
  readonly timeUnknown: number;
  /** The kinds of which the ledgers have rows and the platform none. */
  readonly kindsMissing: readonly Kind[];
  /** Names in the ledgers that no unit of the roster answers to. */
  readonly unresolved: readonly { readonly name: string; readonly rows: number }[];
  /** For each kind; numbers of rows that are left out for their month or by rule are numbers all the same. */
  readonly gaps: readonly NumberGaps[];
  /** The name of a row's unit; blank where it names none. */
  readonly unitOf: (at: RowAt) => string;
  /** The lines of some statuses, status by status in the order given, at most so many. */
  readonly list: (statuses: readonly PairStatus[], limit: number) => readonly ComparedPair[];
}
