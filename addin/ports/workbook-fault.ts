/** Why Excel refused. Closed: every code has a sentence that says what to do. */
export type WorkbookFaultCode =
  | "protected-sheet"
  | "protected-structure"
  | "read-only"
  | "editing-cell"
  /** Not allowed, though nothing that can be asked for says why. */
  | "denied"
  | "merged-area"
  | "filtered-area"
  | "sheet-full"
  | "table-area"
  | "sheet-gone"
  | "too-large"
  | "busy"
  | "session-lost"
  | "not-supported"
  | "name-taken"
  | "unknown";

/** Excel refused what a method of `Workbook` asked for. */
export class WorkbookFault extends Error {
  override readonly name = "WorkbookFault";

  constructor(
    readonly code: WorkbookFaultCode,
    /** The sheet, where one is meant. */
    readonly sheet: string | null = null,
    /** Excel's own code, for the details. */
    readonly hostCode: string | null = null,
    /** Whether something of ours is still in the workbook because taking it back was refused as well. */
    readonly leftover: "none" | "marks" | "sheets" | "edits" = "none",
  ) {
    super(hostCode === null ? code : `${code} (${hostCode})`);
  }
}
