import { type CellValue } from "../book/cells";
import { type ErrorCode } from "../protocol/excel-error";

/** Something that happens once, at a request to come: the host fails, or somebody else changes the workbook. */
export type Incident = When & Happening;

interface When {
  /** 1 is the next request, 2 the one after it. Requests that only release references do not count. */
  readonly request: number;
  /** Before which action, from 0, not counting those that only follow a path; before all of them when absent. */
  readonly action?: number;
}

export type Happening = HostFailure | ActionFailure | Meddling;

/** The host refuses the request with a number of its own (5102: too many requests; 5001: internal error). */
interface HostFailure {
  readonly kind: "host-error";
  readonly error: number;
}

/** An action fails with a code. */
interface ActionFailure {
  readonly kind: "action-error";
  readonly code: ErrorCode;
}

/** What a co-author does to the workbook. */
export type Meddling =
  | { readonly kind: "rename-sheet"; readonly sheet: string; readonly to: string }
  | { readonly kind: "delete-sheet"; readonly sheet: string }
  | { readonly kind: "edit"; readonly address: string; readonly values: readonly (readonly CellValue[])[] };
