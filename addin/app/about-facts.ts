import { type Words } from "../../src";

/** What the screen 关于 shows of this copy of the add-in and of the Excel around it. */
export interface AboutFacts {
  readonly version: string;
  /** Excel as Office.js names it: host, platform and version. */
  readonly host: string;
  /** Sets of Excel's interface that the add-in makes use of. */
  readonly requirementSets: readonly {
    readonly name: string;
    readonly version: string;
    readonly isSupported: boolean;
    /** Whether the add-in runs without it. */
    readonly isOptional: boolean;
  }[];
  /** Shortcuts that work while the sheet has the focus. */
  readonly shortcuts: readonly { readonly keys: string; readonly action: Words }[];
}
