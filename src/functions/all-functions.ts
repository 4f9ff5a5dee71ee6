import { ledgerFunctions } from "./ledger-functions";
import { lightFunctions } from "./light-functions";
import { type WorksheetFunction } from "./worksheet-function";

/** Every worksheet function by its permanent id. */
export const allFunctions = {
  ...lightFunctions,
  ...ledgerFunctions,
} as const satisfies Readonly<Record<string, WorksheetFunction>>;

/** Permanent: it stands in users' workbooks; never renamed, never reused. */
export type FunctionId = keyof typeof allFunctions;
