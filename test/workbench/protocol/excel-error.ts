/** Codes that Excel answers inside a batch; add-ins branch on them (Microsoft's list of application-specific errors). */
export type ErrorCode =
  | "AccessDenied"
  | "ActivityLimitReached"
  | "ApiNotFound"
  | "BadPassword"
  | "Conflict"
  | "EmptyChartSeries"
  | "FilteredRangeConflict"
  | "FormulaLengthExceedsLimit"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidBinding"
  | "InvalidOperation"
  | "InvalidReference"
  | "InvalidRibbonDefinition"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "MergedRangeConflict"
  | "NonBlankCellOffSheet"
  | "NotImplemented"
  | "OperationCellsExceedLimit"
  | "RangeExceedsLimit"
  | "UnsupportedFeature"
  | "UnsupportedOperation"
  | "UnsupportedSheet";

const messages: Partial<Record<ErrorCode, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  Conflict: "Request could not be processed because of a conflict.",
  ApiNotFound: "The API you are trying to use could not be found.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
};

/** What a member of the model throws to refuse: the batch ends there and the client gets code, message and place. */
export class ExcelError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string = messages[code] ?? code,
  ) {
    super(message);
    this.name = "ExcelError";
  }
}

export const invalidArgument = (message?: string) => new ExcelError("InvalidArgument", message);
