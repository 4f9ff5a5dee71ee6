import { type AppActions } from "../../../addin/app/app";
import { type AppState } from "../../../addin/app/app-state";
import { type ListedFinding } from "../../../addin/ports/engine";
import { type Language } from "../../../src";

/** A state of the pane that is worth looking at. */
export interface Scene {
  /** Names the picture. */
  readonly name: string;
  /** Changes to a pane over a workbook that was looked at and not checked yet. */
  readonly state: (language: Language) => Partial<AppState>;
  /** The findings of the groups of `index`, by key. */
  readonly findings?: (language: Language) => Readonly<Record<string, readonly ListedFinding[]>>;
  /** What actions answer here; those left out do nothing. */
  readonly actions?: Partial<AppActions>;
  /** What is pressed before the picture is taken: the accessible names of buttons, in turn. */
  readonly press?: Readonly<Record<Language, readonly string[]>>;
}
