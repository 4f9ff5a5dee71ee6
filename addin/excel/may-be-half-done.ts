/** Refusals of a request before any of it was done. */
const refusedWhole: ReadonlySet<string> = new Set([
  "ActivityLimitReached",
  "InvalidOperationInCellEditMode",
  "RequestPayloadSizeLimitExceeded",
]);

/** Whether Excel may have done a part of the request that failed. */
export const mayBeHalfDone = (error: unknown): boolean =>
  !(error instanceof OfficeExtension.Error) || !refusedWhole.has(error.code);
