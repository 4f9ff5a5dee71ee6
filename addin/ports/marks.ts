import { type SheetMarks } from "../../src";
import { type CheckSummary } from "./check-summary";

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
