import { type ComponentType } from "react";
import { type DetailOf, type SettingsOf, type TaskLedger } from "../../../src";
import { type TaskId } from "../../ports/engine";

/** What the form of a task is given. */
export interface TaskFormProps<Id extends TaskId> {
  readonly settings: SettingsOf<Id>;
  /** What can be chosen: of the workbook and of the opened files. */
  readonly ledgers: readonly TaskLedger[];
  /** The names of the open workbook's sheets that are no registers. */
  readonly sheets: readonly string[];
  /** The names of the roster. */
  readonly units: readonly string[];
  readonly onChange: (change: Partial<SettingsOf<Id>>) => void;
  /** Told whether what is typed can be used; a form of which all can be used need not call it. */
  readonly onValid: (isValid: boolean) => void;
}

/** What the detail of a result is given. */
export interface TaskDetailProps<Id extends TaskId> {
  readonly detail: DetailOf<Id>;
  readonly settings: SettingsOf<Id>;
}

/** How a task looks in the pane. */
export interface TaskView<Id extends TaskId> {
  readonly Form: ComponentType<TaskFormProps<Id>>;
  /** Below the sheets that will be made; `null` where figures and notes say all. */
  readonly Detail: ComponentType<TaskDetailProps<Id>> | null;
}

export type TaskViews = { readonly [Id in TaskId]: TaskView<Id> };
