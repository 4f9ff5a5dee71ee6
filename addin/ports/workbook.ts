import { type CellValue, type SheetPlan } from "../../src";
import { type CellEdit } from "./fixes";
import { type MarkCells, type MarkFrame } from "./marks";
import { type SheetBlock, type SheetOutline } from "./sheet-block";

/** A sheet of the open workbook. */
export interface OpenSheet extends SheetOutline {
  /** Excel's own id: stays when the user renames the sheet. */
  readonly id: string;
  readonly isVisible: boolean;
  readonly isProtected: boolean;
}

/** The open workbook before its cells are read. */
export interface OpenWorkbook {
  readonly name: string;
  readonly sheets: readonly OpenSheet[];
  readonly activeSheet: string;
  /** Rows of the selection (1-based) where several cells are selected, else `null`. */
  readonly selectedRows: { readonly sheet: string; readonly firstRow: number; readonly lastRow: number } | null;
  readonly isReadOnly: boolean;
  /** Whether sheets can be neither added nor deleted. */
  readonly isStructureProtected: boolean;
  readonly date1904: boolean;
}

/** A change in the workbook by somebody else than this add-in's own writing. */
export interface SheetChange {
  readonly sheet: string;
  readonly kind: "edited" | "rows-inserted" | "rows-deleted" | "structure";
  /** 1-based and inclusive; `null` where Excel does not say. */
  readonly rows: readonly [first: number, last: number] | null;
  /** Somebody else at the same workbook: to be followed, never answered with a write. */
  readonly isRemote: boolean;
}

/** Why a cell was left as it is. */
export type RefusedEdit = "changed" | "formula" | "merged";

export interface EditOutcome {
  readonly written: number;
  readonly refused: readonly { readonly edit: CellEdit; readonly why: RefusedEdit }[];
  /** Names the batch in the log; `null` where nothing was written. */
  readonly batch: string | null;
}

/** A batch of the log 修改记录. */
export interface LoggedBatch {
  readonly batch: string;
  /** As the log shows it. */
  readonly at: string;
  readonly cells: number;
  readonly isReverted: boolean;
}

/** Where formulas of ours are turned into values. */
export type FreezeScope = "selection" | "sheet" | "workbook";

/** A cell whose formula calls one of our worksheet functions. */
export interface OwnFormula {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  readonly formula: string;
}

/** What turning formulas into values has done. */
export interface FreezeOutcome {
  readonly formulas: number;
  /** Cells that hold a value now, those that formulas had spilled into among them. */
  readonly cells: number;
  /** Formulas left alone: changed since they were found, or not calculated yet. */
  readonly left: number;
}

/** A drawn sheet. */
export interface DrawOptions {
  /** Sheets of the same name that this add-in has made are replaced; others make way with a number, 附件1 (2), and so do settings and registers. */
  readonly replace: "own" | "never";
  readonly activate: boolean;
  /** Told before each sheet. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

/** How a long read or write goes on. */
export interface LongWork {
  readonly signal: AbortSignal;
  /** Rows done. */
  readonly onProgress: (done: number) => void;
}

/**
 * What the add-in asks of the open workbook. Every method either succeeds or rejects with a `WorkbookFault` and
 * leaves nothing half-done; an aborted one rejects with the signal's reason.
 */
export interface Workbook {
  /** Two round trips whatever the number of sheets. */
  outline(): Promise<OpenWorkbook>;
  /** Reads sheets from A1 on in blocks; the next is requested while `onBlock` has this one. */
  read(sheets: readonly OpenSheet[], onBlock: (block: SheetBlock) => Promise<void>, work: LongWork): Promise<void>;
  /** The first rows of sheets, and whole those that `isWhole` names. One round trip where they fit into one answer. */
  readHeads(sheets: readonly OpenSheet[], isWhole: (name: string) => boolean): Promise<readonly SheetBlock[]>;
  /** Whole rows from column A on, 1-based and inclusive. */
  readRows(sheet: string, firstRow: number, lastRow: number, columnCount: number): Promise<SheetBlock>;

  /**
   * Writes the two columns and the conditional formats of a sheet, in place of those of an earlier check. When it fails
   * or is cancelled, `former` is put back, or the marks are taken away where there were none.
   */
  placeMarks(
    frame: MarkFrame,
    cells: (firstRow: number, lastRow: number) => Promise<MarkCells>,
    former: (firstRow: number, lastRow: number) => Promise<MarkCells>,
    work: LongWork,
  ): Promise<void>;
  /** Changes the marks of single rows. */
  updateMarks(
    frame: MarkFrame,
    rows: readonly { readonly row: number; readonly result: string; readonly mask: string }[],
  ): Promise<void>;
  /** Takes every mark of ours out of a sheet, or of all sheets; the sheets are as they were before the first check. */
  clearMarks(sheet: string | null): Promise<{ readonly sheets: number }>;

  /** Selects a cell or a row and scrolls to it. */
  select(sheet: string, address: string): Promise<void>;
  /** The cell that the user stands on. */
  activeCell(): Promise<{ readonly sheet: string; readonly row: number; readonly column: number } | null>;

  /** Checks that the cells still hold what they held, writes them in one step and logs them on 修改记录. */
  applyEdits(edits: readonly CellEdit[], when: string): Promise<EditOutcome>;
  loggedBatches(): Promise<readonly LoggedBatch[]>;
  /** Puts back what a batch changed where nobody has changed it since. */
  revert(batch: string, when: string): Promise<EditOutcome>;

  /** Draws sheets; answers the names they got. All or none: what was drawn is taken away when one fails. */
  draw(plans: readonly SheetPlan[], options: DrawOptions): Promise<readonly string[]>;
  /** Which of these names are taken, and whether the sheet is one of ours. */
  taken(names: readonly string[]): Promise<readonly { readonly name: string; readonly isOwn: boolean }[]>;
  /** A copy of a marked sheet behind it; its name. */
  copySheet(sheet: string, name: string): Promise<string>;
  activate(sheet: string): Promise<void>;
  /** Adds rows below what a settings sheet holds. */
  appendRows(sheet: string, rows: readonly (readonly CellValue[])[]): Promise<void>;

  /** Formulas that call our worksheet functions, sheet by sheet. */
  ownFormulas(scope: FreezeScope): Promise<readonly OwnFormula[]>;
  /** Puts in place of formulas, and of what they have spilled, the values that they show; errors stay errors. */
  freezeFormulas(formulas: readonly OwnFormula[]): Promise<FreezeOutcome>;

  /** Tells of changes until the answer is called. */
  watch(listener: (change: SheetChange) => void): Promise<() => Promise<void>>;
}
