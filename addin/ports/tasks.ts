import {
  type DetailOf,
  type Language,
  type SettingsOf,
  type TaskId,
  type TaskLedger,
  type TaskOutcome,
  type Words,
} from "../../src";

/** A file beside the open workbook, as tasks take ledgers from it. */
export interface OpenedFile {
  /** Of this engine's: names it until it is closed. */
  readonly id: string;
  /** As the user's disk calls it. */
  readonly name: string;
  readonly ledgers: readonly TaskLedger[];
  /** Sheets that are no ledgers, each with the reason. */
  readonly ignored: readonly { readonly sheet: string; readonly why: Words }[];
}

/** What a task begins with. */
export interface TaskBeginning<Id extends TaskId = TaskId> {
  readonly settings: SettingsOf<Id>;
  /** Those of the workbook, then those of the opened files. */
  readonly ledgers: readonly TaskLedger[];
  /** The names of the open workbook's sheets that are no registers, in their order. */
  readonly sheets: readonly string[];
  /** The names of the roster, in its order; none where there is no roster. */
  readonly units: readonly string[];
}

/** By what the results of a task say where they come from. */
export interface TaskOrigin {
  readonly language: Language;
  /** The name of the open workbook. */
  readonly file: string;
  /** `2024-03-05 10:42` of the user's clock. */
  readonly madeAt: string;
}

/** What a task has made; the note of its origin is among the sheets. */
export type TaskResult<Id extends TaskId = TaskId> = TaskOutcome<DetailOf<Id>>;
