import {
  type AnnexDraft,
  type AnnexSettings,
  type BulletinFile,
  type Day,
  type DeadlineItem,
  type Deadlines,
  type DocumentFile,
  type DocumentPlan,
  type Language,
  type ParameterSheetId,
  type ParameterSheetState,
  type RegisterId,
  type RegisterState,
  type RemarksRequest,
  type Result,
  type SettingsOf,
  type SheetPlan,
  type Survey,
  type TaskId,
  type Words,
} from "../../src";
import { type CheckSettings, type CheckSummary } from "./check-summary";
import {
  type FindingId,
  type FindingIndex,
  type FindingPlace,
  type FindingQuery,
  type ListedFinding,
} from "./findings";
import { type FixChoice, type FixPlan } from "./fixes";
import { type MarkCells, type MarkFrame, type Recheck, type SheetRecheck } from "./marks";
import { type SheetBlock, type SheetOutline } from "./sheet-block";
import { type OpenedFile, type TaskBeginning, type TaskOrigin, type TaskResult } from "./tasks";

/** What the core has found out already. */
export type {
  AnnexDraft,
  AnnexSettings,
  DeadlineItem,
  Deadlines,
  DocumentFile,
  FoundColumn,
  FoundLedger,
  ParameterSheetId,
  ParameterSheetState,
  ProfileInUse,
  RegisterId,
  RegisterState,
  Survey,
  TaskId,
  WaiverEntry,
  Words,
} from "../../src";
export type * from "./check-summary";
export type * from "./findings";
export type * from "./fixes";
export type * from "./marks";
export type * from "./sheet-block";
export type * from "./tasks";

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
  /**
   * Judges what was collected. The error is one sentence a fault of the parameter sheets, or that there is no ledger;
   * a workbook without one still serves tasks with its settings.
   */
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

  /**
   * Reads a workbook or a CSV beside the open workbook, by the ending of its name, and judges it by the open one's
   * settings; the same bytes once more are the same file. The error is a sentence without the name.
   *
   * @param onProgress hears how much is done, 0 to 1.
   */
  openFile(name: string, bytes: ArrayBuffer, onProgress: (share: number) => void): Promise<Result<OpenedFile, Words>>;
  closeFile(id: string): Promise<void>;
  /**
   * What a task begins with; `null` before a check has read the workbook's settings.
   *
   * @param sheets that the workbook has now.
   */
  beginTask<Id extends TaskId>(id: Id, today: Day, sheets: readonly string[]): Promise<TaskBeginning<Id> | null>;
  /** Runs a task on what was checked and opened; registers and other sheets that it reads are those of the blocks given. */
  runTask<Id extends TaskId>(
    id: Id,
    settings: SettingsOf<Id>,
    sheets: readonly SheetOutline[],
    blocks: readonly SheetBlock[],
    origin: TaskOrigin,
  ): Promise<Result<TaskResult<Id>, Words>>;
  /**
   * Documents that a task has made, at least one, as a file: one as a .docx, several as a .zip of them.
   *
   * @param archive what the .zip is called, without its ending.
   */
  documentFile(plans: readonly DocumentPlan[], archive: string): Promise<DocumentFile>;
  /** Reads a bulletin of a .docx or a text file. The error is a sentence without the name. */
  readBulletin(name: string, bytes: ArrayBuffer): Promise<Result<BulletinFile, Words>>;
  /** A copy of a bulletin's .docx with a comment on each of the statements. */
  remarkBulletin(docx: Uint8Array, request: RemarksRequest): Promise<Result<Uint8Array, Words>>;
  /** The registers as they are in the blocks given. */
  registerStates(
    sheets: readonly SheetOutline[],
    blocks: readonly SheetBlock[],
    language: Language,
  ): Promise<readonly RegisterState[]>;
  /**
   * A new register with its header, what the office should know of it, and what is known already; the blocks are those of
   * the registers that are there.
   */
  registerPlan(
    id: RegisterId,
    sheets: readonly SheetOutline[],
    blocks: readonly SheetBlock[],
    language: Language,
  ): Promise<SheetPlan>;
}
