import { type ledgerFunctions } from "./ledger-functions";

/** The ids of the functions whose code is fetched when the first of them is calculated. */
export const ledgerFunctionIds = [
  "COMPLIANCE_RATE",
  "DUPLICATES",
  "CHECK_USCC",
  "CHECK_ID",
  "CHECK_LEDGER",
  "CHECK_ROW",
  "UNITS_TABLE",
  "COUNTIES_TABLE",
  "UNIT",
  "RULE",
] as const satisfies readonly (keyof typeof ledgerFunctions)[];
