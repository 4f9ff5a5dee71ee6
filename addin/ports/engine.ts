import {
  type AnnexDraft,
  type AnnexSettings,
  type CellValue,
  type Day,
  type DeadlineItem,
  type Deadlines,
  type Finding,
  type FindingCounts,
  type FoundLedger,
  type FoundMonth,
  type Kind,
  type Language,
  type ParameterSheetId,
  type ParameterSheetState,
  type ProfileInUse,
  type Result,
  type Severity,
  type SheetMapping,
  type SheetMarks,
  type SheetPlan,
  type Survey,
  type TimelinessStatus,
  type Verdict,
} from "../../src";

/** What the core has found out already. */
export type {
  AnnexDraft,
  AnnexSettings,
  DeadlineItem,
  Deadlines,
  FoundColumn,
  FoundLedger,
  ParameterSheetId,
  ParameterSheetState,
  ProfileInUse,
  Survey,
  WaiverEntry,
  Words,
} from "../../src";

/** A sheet before its cells are read: rows and columns are counted from A1 to the last used cell. */
export interface SheetOutline {
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The values of some rows of a sheet as Excel hands them over, every column from A on; `""` is blank. */
export interface SheetBlock {
  readonly sheet: string;
  /** 0-based. */
  readonly firstRow: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** Rows of one sheet, 1-based and inclusive. */
export interface RowScope {
  readonly sheet: string;
  readonly firstRow: number;
  readonly lastRow: number;
}

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

/** What of a workbook's findings to mend: one, all of a rule, or all that need no asking. */
export type FixChoice =
  | { readonly kind: "one"; readonly id: FindingId }
  | { readonly kind: "rule"; readonly rule: string }
  | { readonly kind: "safe" };

/** A cell before and after. The values are what stands in the sheet; `shown…` are masked. */
export interface CellEdit {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellValue;
  readonly shownBefore: string;
  readonly shownAfter: string;
  /** Whether `after` is text that Excel must not take for a number or a formula, or a day in Excel's own reading. */
  readonly as: "text" | "number" | "date";
  readonly rule: string;
  readonly ruleTitle: string;
  readonly kind: "safe" | "ask";
}

/** What mending would do, before it is done. */
export interface FixPlan {
  readonly edits: readonly CellEdit[];
  /** Cells of several fixes: the first is taken, the next check offers the others. */
  readonly postponed: number;
  readonly byRule: readonly { readonly rule: string; readonly title: string; readonly count: number }[];
}

/** Where the marks of a sheet stand and how they look; their cells are asked for apart. */
export interface MarkFrame extends Omit<SheetMarks, "cells"> {
  /** Whether the two columns held marks of ours when the sheet was read. */
  readonly hadMarks: boolean;
}

/** The two columns of some rows; `""` is a clean row. */
export interface MarkCells {
  /** 1-based. */
  readonly firstRow: number;
  readonly cells: readonly (readonly [result: string, mask: string])[];
}

/** What rechecking some rows gave. */
export interface Recheck {
  /** The marks of the rows whose findings have changed, other rows than the edited ones included. */
  readonly marks: readonly { readonly row: number; readonly result: string; readonly mask: string }[];
  readonly summary: CheckSummary;
}

/** What changed on one sheet. */
export interface SheetRecheck {
  readonly sheet: string;
  readonly recheck: Recheck;
}

/**
 * The core at work for one pane, off the main thread. It holds what was read and found; all that goes in and out is
 * plain data. Positions of rows are 1-based sheet rows, columns 0-based, as in the core.
 */
export interface Engine {
  /** What a workbook holds, from the first rows of each sheet (parameter sheets whole). */
  survey(
    sheets: readonly SheetOutline[],
    heads: readonly SheetBlock[],
    settings: Pick<CheckSettings, "language" | "mapping" | "kinds">,
  ): Promise<Survey>;
  /** Begins to collect a workbook for a check. What an earlier check found stands until the next one is done. */
  collect(sheets: readonly SheetOutline[], date1904: boolean): Promise<void>;
  add(block: SheetBlock): Promise<void>;
  /** Judges what was collected. The error is one sentence a fault of the parameter sheets, or that there is no ledger. */
  check(
    settings: CheckSettings,
    onProgress: (done: number, total: number) => void,
  ): Promise<Result<CheckSummary, readonly string[]>>;
  /** Drops what is being collected or judged; what an earlier check found stands. A running check rejects. */
  cancel(): Promise<void>;
  /** Forgets everything. */
  forget(): Promise<void>;

  query(query: FindingQuery): Promise<FindingIndex>;
  /** Findings of a group by position; blank where the index is out of date. */
  page(index: number, group: string, from: number, to: number): Promise<readonly ListedFinding[]>;
  /** Where a finding stands in an index; `null` where the query leaves it out or the index is out of date. */
  locate(index: number, id: FindingId): Promise<FindingPlace | null>;
  finding(id: FindingId, language: Language): Promise<ListedFinding | null>;
  /** Open findings of a cell, worst first, those of its whole row included. */
  at(sheet: string, row: number, column: number, language: Language): Promise<readonly ListedFinding[]>;
  /** The next or previous open finding from a cell in reading order, across sheets, around the end. */
  neighbour(
    from: { readonly sheet: string; readonly row: number; readonly column: number },
    step: 1 | -1,
    language: Language,
  ): Promise<ListedFinding | null>;

  fixPlan(choice: FixChoice, language: Language): Promise<FixPlan>;
  markFrames(language: Language): Promise<readonly MarkFrame[]>;
  markCells(sheet: string, firstRow: number, lastRow: number, language: Language): Promise<MarkCells>;
  /** The two columns of some rows as they stood when the sheet was read. */
  formerMarkCells(sheet: string, firstRow: number, lastRow: number): Promise<MarkCells>;

  /** Judges rows again whose cells have changed: every column from A on. `null` where the sheet was not checked. */
  recheck(block: SheetBlock, language: Language): Promise<Recheck | null>;
  /**
   * Moves what was found because rows were inserted (`count` > 0) or deleted (< 0); `row` (1-based) is the first of
   * them. Findings of deleted rows are gone. `null` where the sheet was not checked.
   */
  shiftRows(sheet: string, row: number, count: number, language: Language): Promise<CheckSummary | null>;
  /** Applies the waivers of 豁免登记 once more, after one was added. */
  applyWaivers(register: SheetBlock | null, language: Language): Promise<readonly SheetRecheck[]>;

  deadlines(language: Language): Promise<Deadlines>;
  deadlineItems(from: number, to: number, language: Language): Promise<readonly DeadlineItem[]>;

  annexes(settings: AnnexSettings): Promise<Result<AnnexDraft, string>>;
  findingsSheet(language: Language): Promise<SheetPlan>;
  /** The findings as CSV text, without a byte order mark; personal numbers are masked. */
  findingsCsv(language: Language): Promise<string>;

  /** The settings sheets as they are in the blocks given. */
  parameterSheets(
    sheets: readonly SheetOutline[],
    blocks: readonly SheetBlock[],
    language: Language,
  ): Promise<readonly ParameterSheetState[]>;
  /** A new settings sheet with its header, what the office should know of it, and what is known already. */
  parameterPlan(id: ParameterSheetId, language: Language): Promise<SheetPlan>;
  /** A small ledger of invented rows for a first try. */
  trialLedger(language: Language): Promise<SheetPlan>;
}
