import { type DishonestyList } from "../annexes/read-dishonesty-list";
import { type SheetPlan } from "../plans/sheet-plan";
import { type Result } from "../support/result";
import { type Language } from "../support/words";
import { type WorkbookCheck } from "./check-workbook";
import { type Tool } from "./tool";

/** What the month's annexes are made from. */
export interface AnnexSettings {
  readonly language: Language;
  /** `YYYY-MM`. */
  readonly month: string;
  /** Places of the ledgers among the reports of the check. */
  readonly ledgers: readonly number[];
  /** The workbook's name, for the note of origin. */
  readonly file: string;
  /** ISO, minutes; for the note of origin. */
  readonly madeAt: string;
  /** Totals and rates as formulas over the counts instead of values. */
  readonly isLive: boolean;
}

/** The annexes before they are drawn. */
export interface AnnexDraft {
  readonly plans: readonly SheetPlan[];
  /** For each plan the rows of its table, and for a chart the cells of names and rates. */
  readonly tables: readonly {
    readonly name: string;
    readonly title: string;
    readonly rowCount: number;
    readonly chart: { readonly names: string; readonly rates: string; readonly title: string } | null;
  }[];
  /** `合计 4981 条，迟报 1 条，迟报率 0.02%` and so on. */
  readonly figures: readonly string[];
  readonly unresolved: readonly { readonly name: string; readonly rows: number }[];
  readonly notes: readonly string[];
}

/**
 * The month's annexes of an open workbook: the same cells as `gongshi annex --out` writes, but for the note of origin.
 *
 * @returns one sentence where there is no month, ledger or roster to make them from.
 */
export const annexDraft: (
  check: Pick<WorkbookCheck, "env" | "parameters" | "reports">,
  dishonestyList: DishonestyList | null,
  settings: AnnexSettings,
  tool: Tool,
) => Result<AnnexDraft, string> = () => {
  throw new Error("annexDraft follows");
};
