import {
  type Day,
  type FindingCounts,
  type FoundLedger,
  type FoundMonth,
  type Kind,
  type Language,
  type ProfileInUse,
  type SheetMapping,
  type TimelinessStatus,
  type Verdict,
} from "../../src";
import { type RowScope } from "./sheet-block";

/** How the collected workbook is to be judged. */
export interface CheckSettings {
  readonly language: Language;
  readonly asOf: Day;
  /** Corrections of the user by the name of the sheet. */
  readonly mapping: Readonly<Record<string, SheetMapping>>;
  /** The kind of every ledger of a sheet where the user has said so. */
  readonly kinds: Readonly<Record<string, Kind>>;
  /** The whole workbook, one sheet, or some of its rows. */
  readonly scope: { readonly sheet: string } | RowScope | null;
}

/** What the rules say about one ledger. */
export interface LedgerSummary extends FoundLedger {
  readonly verdict: Verdict;
  readonly counts: FindingCounts;
  readonly timeliness: Readonly<Record<TimelinessStatus, number>>;
  /** Rules that could not judge: the title and the names of what they lack. */
  readonly skipped: readonly { readonly rule: string; readonly title: string; readonly missing: readonly string[] }[];
  readonly toolFaults: readonly { readonly rule: string; readonly message: string }[];
}

/** What a check found. Counts are of open findings but for `waived`. */
export interface CheckSummary {
  readonly verdict: Verdict;
  /** ISO. */
  readonly asOf: string;
  readonly profile: ProfileInUse;
  readonly ledgers: readonly LedgerSummary[];
  readonly ignored: readonly { readonly sheet: string; readonly why: string }[];
  readonly totals: {
    readonly rows: number;
    readonly error: number;
    readonly warning: number;
    readonly info: number;
    readonly waived: number;
    readonly compliantRows: number;
    readonly rowsWithErrors: number;
    /** `95.00%`; `-` without rows. */
    readonly complianceRate: string;
    readonly overdue: number;
    readonly dueSoon: number;
    readonly late: number;
  };
  /** Findings that can be mended without asking, and all that have a fix. */
  readonly fixes: { readonly safe: number; readonly all: number };
  /** The months that rows belong to, the latest first: what annexes can be made of. */
  readonly months: readonly FoundMonth[];
  /** New and gone since the check before, by row key; `null` at the first check. */
  readonly sinceLast: { readonly added: number; readonly gone: number } | null;
  /** Rows whose findings may be out of date until the next check, because something beside the row has changed. */
  readonly staleRows: number;
}
