import { type BulletinFile, type CellValue, type Kind, type ProofreadDetail, type SheetMapping } from "../../src";
import {
  type DeadlineItem,
  type DocumentFile,
  type FindingId,
  type FindingPlace,
  type FixChoice,
  type ListedFinding,
  type ParameterSheetId,
  type RegisterId,
  type TaskId,
} from "../ports/engine";
import { type FreezeScope } from "../ports/workbook";
import { type AnnexChoice, type AppState, type Screen, type ScopeChoice } from "./app-state";

/** A waiver as the form gives it. */
export interface WaiverForm {
  readonly reason: string;
  readonly approver: string;
  /** ISO day; `null` without end. */
  readonly until: string | null;
}

/** A file that the user has picked. */
export interface FileToOpen {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  bytes(): Promise<ArrayBuffer>;
}

/**
 * What the pane, the ribbon and the keyboard can do. Actions do not reject: what goes wrong becomes the state's
 * `notice`. While long work is under way, another long action is refused with a notice.
 */
export interface AppActions {
  show(screen: Screen): void;
  endWelcome(): void;
  showWelcome(): void;
  dismissNotice(): void;
  /** Adds a sheet with a small ledger of invented rows, and looks at it. */
  tryTrialLedger(): Promise<void>;

  /** Looks at the workbook: sheets, ledgers, settings. */
  look(): Promise<void>;
  setScope(scope: ScopeChoice): void;
  /** Corrects what was found on a sheet and looks again. */
  correct(sheet: string, kind: Kind | null, mapping: SheetMapping | null): Promise<void>;
  /** Reads, judges and marks. */
  check(): Promise<void>;
  cancel(): void;
  clearMarks(): Promise<void>;

  setQuery(change: Partial<AppState["query"]>): Promise<void>;
  findings(group: string, from: number, to: number): Promise<readonly ListedFinding[]>;
  /** Where a finding stands in the present index; `null` where the query leaves it out. */
  locate(id: FindingId): Promise<FindingPlace | null>;
  /** Selects the finding's cell in the sheet and the finding in the pane. */
  select(id: FindingId): Promise<void>;
  /** The next or the previous finding from the cell that the user stands on. */
  step(step: 1 | -1): Promise<void>;
  /** Shows in the pane what is wrong with the cell that the user stands on. */
  explainCell(): Promise<void>;

  /** Safe fixes are applied after `agreeFixes` as well; only a single safe one is applied at once. */
  previewFixes(choice: FixChoice): Promise<void>;
  agreeFixes(): Promise<void>;
  dropFixes(): void;
  revert(batch: string): Promise<void>;

  /** Opens the waiver form for a finding; for the cell that the user stands on when left out. */
  beginWaiver(id?: FindingId): Promise<void>;
  waive(form: WaiverForm): Promise<void>;
  dropWaiver(): void;

  /** Finds formulas with our worksheet functions; they become values after `agreeFreeze`. */
  previewFreeze(scope: FreezeScope): Promise<void>;
  agreeFreeze(): Promise<void>;
  dropFreeze(): void;

  loadDeadlines(): Promise<void>;
  deadlineItems(from: number, to: number): Promise<readonly DeadlineItem[]>;
  goTo(sheet: string, address: string): Promise<void>;

  setAnnexChoice(change: Partial<AnnexChoice>): Promise<void>;
  /** Drafts the annexes by the present choice; checks first where nothing was checked. */
  draftAnnexes(): Promise<void>;
  drawAnnexes(): Promise<void>;

  findingsSheet(): Promise<void>;
  annotatedCopy(sheet: string): Promise<void>;
  /** The findings as CSV text, for the clipboard. */
  findingsCsv(): Promise<string | null>;

  loadParameters(): Promise<void>;
  /** Opens a settings sheet, made first where there is none. */
  openParameterSheet(id: ParameterSheetId): Promise<void>;

  /** Opens a task with the settings that it begins with, unless it is open; `null` goes back to the list. */
  openTask(id: TaskId | null): Promise<void>;
  /** Makes the open task's form where nothing was checked yet: checks first. */
  prepareTask(): Promise<void>;
  /** Changes settings of the open task, by their names. */
  setTask(change: object): void;
  /** Opens files beside the workbook; one that cannot be read gets its sentence, and the others are opened. */
  openFiles(files: readonly FileToOpen[]): Promise<void>;
  closeFile(id: string): Promise<void>;
  /** Runs the open task on what was checked and opened; the registers are read afresh. */
  runTask(): Promise<void>;
  /** Draws what the task has made, then records what is to be remembered. */
  drawTask(): Promise<void>;
  /** The documents that the open task has made, as a file to be downloaded; `null` where that failed. */
  documentFile(): Promise<DocumentFile | null>;
  /** Draws the documents as sheets, for hosts that let nothing be downloaded. */
  drawDocuments(): Promise<void>;
  /** Reads a bulletin that is to be proofread; `null` where it cannot be read. */
  readBulletin(file: FileToOpen): Promise<BulletinFile | null>;
  /** A copy of the bulletin's .docx with what is contradicted as comments, to be downloaded. */
  remarkedBulletin(docx: Uint8Array, detail: Pick<ProofreadDetail, "statements" | "day">): Promise<Uint8Array | null>;
  /** Adds rows to a register, made first where there is none, and runs the open task again. */
  record(register: RegisterId, rows: readonly (readonly CellValue[])[]): Promise<void>;

  loadRegisters(): Promise<void>;
  /** Opens a register, made first where there is none. */
  openRegister(id: RegisterId): Promise<void>;
}

/** The state of the pane and everything that changes it; knows neither React nor Office. */
export interface App {
  readonly actions: AppActions;
  state(): AppState;
  /** Calls back after every change; the answer ends it. */
  subscribe(listener: () => void): () => void;
}
