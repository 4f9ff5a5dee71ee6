import { WorkbookFault, type WorkbookFaultCode } from "../ports/workbook-fault";

/** What is known of the workbook beside what Excel said. */
export interface Circumstances {
  /** The sheet that was worked on. */
  readonly sheet?: string | null;
  readonly isReadOnly?: boolean;
  readonly isStructureProtected?: boolean;
  readonly isSheetProtected?: boolean;
}

/** A refusal of Excel as one of ours. Messages are in the language of Excel, so only the code counts. */
export function asWorkbookFault(error: unknown, known: Circumstances = {}): WorkbookFault {
  if (error instanceof WorkbookFault) return error;
  const hostCode = error instanceof Error || error instanceof OfficeExtension.Error ? codeOf(error) : String(error);
  return new WorkbookFault(faultCode(hostCode, known), known.sheet ?? null, hostCode);
}

/** The code of an error of Excel or its client; the name of any other. */
export const codeOf = (error: Error): string => (error instanceof OfficeExtension.Error ? error.code : error.name);

function faultCode(hostCode: string, known: Circumstances): WorkbookFaultCode {
  if (hostCode === "AccessDenied") return deniedCode(known);
  // A request that writes into a read-only workbook is refused without saying so.
  if (hostCode === "GeneralException" && known.isReadOnly === true) return "read-only";
  return codes[hostCode] ?? "unknown";
}

function deniedCode({ isReadOnly, isSheetProtected, isStructureProtected }: Circumstances): WorkbookFaultCode {
  if (isReadOnly === true) return "read-only";
  if (isSheetProtected === true) return "protected-sheet";
  return isStructureProtected === true ? "protected-structure" : "denied";
}

const codes: Readonly<Record<string, WorkbookFaultCode>> = {
  InvalidOperationInCellEditMode: "editing-cell",
  ActivityLimitReached: "busy",
  Conflict: "busy",
  RequestAborted: "busy",
  ServiceNotAvailable: "busy",
  WriteNotSupportedWhenModalDialogOpen: "busy",
  ConnectionFailure: "session-lost",
  HostRestartNeeded: "session-lost",
  InactiveWorkbook: "session-lost",
  InvalidOrTimedOutSession: "session-lost",
  InvalidRequestContext: "session-lost",
  Timeout: "session-lost",
  Unauthenticated: "session-lost",
  FormulaLengthExceedsLimit: "too-large",
  MemoryLimitReached: "too-large",
  OperationCellsExceedLimit: "too-large",
  RangeExceedsLimit: "too-large",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  // Whatever is looked up by a key is a sheet, or stands on one.
  InvalidObjectPath: "sheet-gone",
  InvalidReference: "sheet-gone",
  ItemNotFound: "sheet-gone",
  FilteredRangeConflict: "filtered-area",
  InsertDeleteConflict: "table-area",
  MergedRangeConflict: "merged-area",
  NonBlankCellOffSheet: "sheet-full",
  PivotTableRangeConflict: "table-area",
  ItemAlreadyExists: "name-taken",
  ApiNotAvailable: "not-supported",
  ApiNotFound: "not-supported",
  NotImplemented: "not-supported",
  UnsupportedFeature: "not-supported",
  UnsupportedOperation: "not-supported",
  UnsupportedSheet: "not-supported",
};
