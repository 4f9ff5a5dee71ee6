import { type Kind, type Language, type SettingsOf, type SheetMapping, type Words } from "../../src";
import {
  type AnnexDraft,
  type CheckSummary,
  type Deadlines,
  type FindingId,
  type FindingIndex,
  type FindingQuery,
  type FixPlan,
  type ListedFinding,
  type OpenedFile,
  type ParameterSheetState,
  type RegisterState,
  type Survey,
  type TaskBeginning,
  type TaskId,
  type TaskResult,
} from "../ports/engine";
import { type FreezeScope, type LoggedBatch, type OpenWorkbook, type OwnFormula } from "../ports/workbook";

/** The screens of the pane, in the order of its tabs. */
export const screens = ["check", "deadlines", "annexes", "tasks", "settings", "about"] as const;

export type Screen = (typeof screens)[number];

export type ThemeName = "light" | "dark" | "contrast";

/** Long work under way. One at a time. */
export interface Work {
  readonly task:
    | "looking"
    | "reading"
    | "judging"
    | "marking"
    | "clearing"
    | "fixing"
    | "reverting"
    | "freezing"
    | "drafting"
    | "drawing"
    | "opening"
    | "figuring"
    | "writing"
    | "recording";
  /** Rows, sheets or files; a total of 0 is not known yet. */
  readonly done: number;
  readonly total: number;
  /** Findings so far, while the rules run. */
  readonly canCancel: boolean;
  /** Milliseconds, of the app's clock. */
  readonly startedAt: number;
}

/** A sentence above the screen. `details` is for whoever is asked for help. */
export interface Notice {
  readonly kind: "success" | "info" | "warning" | "error";
  readonly words: Words;
  readonly details: string | null;
  /** What can be done about it with one press. */
  readonly action: { readonly label: Words; readonly run: () => Promise<void> } | null;
}

/** What of the workbook a check looks at. */
export type ScopeChoice = "workbook" | "sheet" | "rows";

/** The last check and what has happened since. */
export interface Checked {
  readonly summary: CheckSummary;
  /** Milliseconds. */
  readonly at: number;
  readonly scope: ScopeChoice;
  /** Cells changed since in ways that only a new check can judge; 0 is up to date. */
  readonly changesSince: number;
  /** Sheets that could not be marked, each with the reason. */
  readonly unmarked: readonly Words[];
  /** Whether marks stand in the sheets. */
  readonly isMarked: boolean;
}

/** What the annex screen is set to. */
export interface AnnexChoice {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly ledgers: readonly number[];
  readonly isLive: boolean;
  readonly hasChart: boolean;
}

/** A draft with what drawing it would meet. */
export interface AnnexPreview {
  readonly draft: AnnexDraft;
  readonly sheets: readonly PlannedSheet[];
}

/** A sheet that is to be drawn, and what it would meet. */
export interface PlannedSheet {
  readonly name: string;
  /** The name is free, a sheet of ours is replaced, or it gets another name beside the user's sheet. */
  readonly fate: "new" | "replaced" | "renamed";
}

/** What the open task is set to. */
export interface TaskForm extends TaskBeginning {
  /** What it was set to at first: what differs from it is the user's own choice. */
  readonly initial: SettingsOf<TaskId>;
}

/** What the open task has made, before it is drawn. */
export interface TaskPreview {
  readonly outcome: TaskResult;
  readonly sheets: readonly PlannedSheet[];
  /** Whether its sheets have been drawn. */
  readonly isDrawn: boolean;
}

/** Formulas that would be turned into values. */
export interface FreezePreview {
  readonly scope: FreezeScope;
  readonly formulas: readonly OwnFormula[];
}

/** What a Workbook or an engine has been asked for, answered, or refused with a sentence. */
export type Loaded<T> =
  | { readonly step: "idle" | "loading" }
  | { readonly step: "ready"; readonly value: T }
  | { readonly step: "failed"; readonly why: Words };

/** Everything that the pane shows. Immutable: a change is a new state. */
export interface AppState {
  readonly language: Language;
  readonly theme: ThemeName;
  readonly screen: Screen;
  /** Whether the first-run page is shown. */
  readonly isWelcome: boolean;
  readonly workbook: Loaded<OpenWorkbook>;
  readonly survey: Loaded<Survey>;
  readonly scope: ScopeChoice;
  readonly mapping: Readonly<Record<string, SheetMapping>>;
  readonly kinds: Readonly<Record<string, Kind>>;
  readonly work: Work | null;
  readonly notice: Notice | null;
  readonly checked: Checked | null;
  readonly query: FindingQuery;
  readonly index: FindingIndex | null;
  readonly selected: FindingId | null;
  /** Fixes that wait for agreement. */
  readonly fixPreview: FixPlan | null;
  /** Formulas that wait for agreement to become values. */
  readonly freezePreview: FreezePreview | null;
  /** The finding that is about to be waived. */
  readonly waiving: ListedFinding | null;
  readonly batches: readonly LoggedBatch[];
  readonly deadlines: Loaded<Deadlines>;
  readonly annexChoice: AnnexChoice;
  readonly annexes: Loaded<AnnexPreview>;
  readonly parameters: Loaded<readonly ParameterSheetState[]>;
  readonly registers: Loaded<readonly RegisterState[]>;
  /** The task of the month's cycle that is open. */
  readonly task: TaskId | null;
  readonly taskForm: Loaded<TaskForm>;
  readonly taskResult: Loaded<TaskPreview>;
  /** Files beside the workbook that tasks take ledgers from. */
  readonly files: readonly OpenedFile[];
}
