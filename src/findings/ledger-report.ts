import { type TimelinessStatus } from "../calendar/timeliness";
import { type Ledger } from "../ledger/ledger";
import { type Hits, type SheetFinding } from "../rules/rule";
import { type WaivedRows } from "./waived-rows";
import { type Waiver } from "./waiver";

/** `unknown` when something that could have been wrong was not judged. */
export type Verdict = "compliant" | "not-compliant" | "unknown";

/** A rule that could not judge, and the field codes that it lacks: skipped is not passed. */
export interface SkippedRule {
  readonly rule: string;
  readonly missing: readonly string[];
}

/** A fault of ours, never of the user's data. */
export interface ToolFault {
  readonly rule: string;
  readonly message: string;
}

/** The sums add up: `error + warning + info + waived` is the number of findings. */
export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly waived: number;
  readonly rowsWithErrors: number;
  /** Rows without an open error. */
  readonly compliantRows: number;
  /** Findings of each rule, waived ones included; rules without any are left out. */
  readonly byRule: Readonly<Record<string, number>>;
}

/** What the rules say about one ledger, before anybody waives or counts. */
export interface Judgement {
  readonly ledger: Ledger;
  readonly hits: readonly Hits[];
  readonly sheetFindings: readonly SheetFinding[];
  readonly skipped: readonly SkippedRule[];
  readonly toolFaults: readonly ToolFault[];
  /** For each data row an index into `timelinessStatuses`. */
  readonly timeliness: Uint8Array;
}

/** A judged ledger with its waivers and its counts. */
export interface LedgerReport extends Judgement {
  readonly verdict: Verdict;
  readonly counts: FindingCounts;
  readonly waived: WaivedRows;
  /** The waiver that lifts the finding of `hits.rows[position]`, if one does. */
  readonly waivedBy: (hits: Hits, position: number) => Waiver | null;
  /** For each data row 0 when clean, else 1 + the index of its worst open severity in `severities`. */
  readonly rowSeverity: Uint8Array;
  readonly timelinessCounts: Readonly<Record<TimelinessStatus, number>>;
}
