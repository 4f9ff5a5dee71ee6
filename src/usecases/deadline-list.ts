import { type TimelinessStatus } from "../calendar/timeliness";
import { type LedgerReport } from "../findings/ledger-report";
import { type RuleEnv } from "../rules/rule";
import { type Language } from "../support/words";
import { type Roster } from "../units/roster";

/** A row whose time matters. */
export interface DeadlineItem {
  readonly sheet: string;
  readonly row: number;
  readonly documentNumber: string;
  readonly party: string;
  readonly unit: string;
  readonly status: Exclude<TimelinessStatus, "unknown" | "on-time" | "not-due">;
  readonly due: string;
  /** Days late or left, in the unit of the deadline; `null` beyond the calendar. */
  readonly days: number | null;
  readonly dayUnit: "working-day" | "calendar-day";
  /** The deadline written out, and what became of it. */
  readonly arithmetic: string;
}

/** Deadlines of the checked ledgers. Rows that no rate counts, repeated or not to be reported, are left out of it. */
export interface Deadlines {
  readonly asOf: string;
  readonly counts: Readonly<Record<TimelinessStatus, number>>;
  /** `0.40% = 20 / 4981`. */
  readonly lateRate: string;
  readonly units: readonly {
    readonly unit: string;
    readonly volume: number;
    readonly late: number;
    readonly overdue: number;
    readonly dueSoon: number;
    /** As the notices' tables write it. */
    readonly rate: string;
  }[];
  /** Number of items of each status that has a list. */
  readonly total: number;
}

/** The deadlines, and their items put into words on demand. */
export interface DeadlineList {
  readonly deadlines: Deadlines;
  /** Most urgent first: overdue, due soon, late, exempt. */
  readonly items: (from: number, to: number) => readonly DeadlineItem[];
}

/** @param roster `null` where nobody knows the units: they stand by the names that the ledgers give them. */
export const deadlineList: (
  reports: readonly LedgerReport[],
  env: RuleEnv,
  roster: Roster | null,
  language: Language,
) => DeadlineList = () => {
  throw new Error("deadlineList follows");
};
