import { type IWorkbookData } from "@univerjs/core";
import { type Workbench } from "../workbench";

/**
 * One thing that Microsoft documents about Excel, or that its client does, and a test of it through the real client.
 * Where documents and client disagree the client wins, and `rule` says so.
 */
export interface Behaviour {
  /** The rule in one sentence, as the document states it; unique, since it names the test. */
  readonly rule: string;
  /** Where it is stated, e.g. "Excel.Range.values", "Work with ranges: unbounded ranges", "client" for the client itself. */
  readonly source: string;
  /** What the workbook holds and the host declares when it is not the empty one and everything. */
  readonly given?: { readonly data?: Partial<IWorkbookData>; readonly requirements?: Record<string, string> };
  /** "page" when it needs what only a page has: Office.context, dialogs, the ribbon. */
  readonly needs?: "page";
  readonly test: (bench: Workbench) => Promise<void>;
}
