import { type UnresolvedUnit } from "../../annexes/make-annexes";
import { type Day } from "../../calendar/day";
import { type DocumentPlan } from "../../documents/document-plan";
import { type LedgerReport } from "../../findings/ledger-report";
import { type Parameters } from "../../parameters/read-parameters";
import { type SheetPlan } from "../../plans/sheet-plan";
import { type RegisterId } from "../../registers/registers";
import { type RuleEnv } from "../../rules/rule";
import { type CellValue } from "../../sheets/cell";
import { type WorkbookData } from "../../sheets/workbook-data";
import { type Kind } from "../../standard/field";
import { type Result } from "../../support/result";
import { type Language, type Words } from "../../support/words";
import { type Roster } from "../../units/roster";
import { type Tool } from "../tool";

/** A checked workbook that a task takes ledgers from. */
export interface TaskSource {
  /** `workbook` for the one that the office works in, else what the shell calls the file. */
  readonly id: string;
  /** As people know it: the file's name. */
  readonly file: string;
  /** Of the file's bytes; `null` for an open workbook, which has none. */
  readonly sha256: string | null;
  readonly reports: readonly LedgerReport[];
  /** As it was read, where the shell still has it: for what stands beside the ledgers. */
  readonly workbook?: WorkbookData;
}

/** A ledger of a source, by its place among the reports. */
export interface LedgerRef {
  readonly source: string;
  readonly ledger: number;
}

/** A ledger as a person picks it. */
export interface TaskLedger {
  readonly ref: LedgerRef;
  readonly file: string;
  readonly sheet: string;
  readonly kind: Kind;
  readonly rows: number;
  /** Whether it says when rows were received: the tell-tale of a platform export. */
  readonly hasReceipt: boolean;
}

/** What every task works with. */
export interface TaskInput {
  /** The first is the office's own. */
  readonly sources: readonly TaskSource[];
  readonly env: RuleEnv;
  readonly parameters: Parameters;
  /** The workbook's own roster, else the profile's; `null` where there is neither. */
  readonly roster: Roster | null;
  /** The registers as they stand now; only their sheets need be there. */
  readonly registers: WorkbookData;
  /** Other sheets of the office's workbook: those that `settings.sheets` names at least. */
  readonly sheets: WorkbookData;
  readonly tool: Tool;
  /** `2024-03-05 10:42` of the user's clock; `null` for files, whose outputs are the same on any day. */
  readonly madeAt: string | null;
  readonly language: Language;
}

/** Rows to be added below what a register holds, cells in the order of its columns. */
export interface RegisterRows {
  readonly register: RegisterId;
  readonly rows: readonly (readonly CellValue[])[];
}

/** What a task has made, before anything is drawn or written. */
export interface TaskOutcome<Detail> {
  readonly plans: readonly SheetPlan[];
  /** What is also to be had as a document of its own. */
  readonly documents?: readonly DocumentPlan[];
  /** The figures in sentences, each with its denominator. */
  readonly figures: readonly Words[];
  /** What the figures leave out or rest upon. */
  readonly notes: readonly Words[];
  /** Names that no unit of the roster answers to. */
  readonly unresolved: readonly UnresolvedUnit[];
  /** What is to be remembered once a person has agreed. */
  readonly records: readonly RegisterRows[];
  /** What the pane shows and the command line prints: plain data, personal numbers masked. */
  readonly detail: Detail;
}

/** What a task is begun with. */
export interface TaskStart {
  readonly today: Day;
  readonly ledgers: readonly TaskLedger[];
  /** The names of the sheets of the office's workbook that are no registers, in their order. */
  readonly sheets: readonly string[];
}

/** One piece of the month's work: pure, the same in the pane and on the command line. */
export interface Task<Settings, Detail> {
  /** The settings to begin with. */
  readonly initial: (start: TaskStart) => Settings;
  /** @returns one sentence where the data cannot bear the figures: none is made up. */
  readonly run: (input: TaskInput, settings: Settings) => Result<TaskOutcome<Detail>, Words>;
}
