import { type CellValue } from "../../src";
import { type FindingId } from "./findings";

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
