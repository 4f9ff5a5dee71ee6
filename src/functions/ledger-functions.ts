import { checkId, checkUscc } from "./code-checks";
import { checkLedgerFunction, checkRow, complianceRateFunction, duplicates } from "./ledger-checks";
import { rule, unit } from "./lookup-functions";
import { countiesTable, unitsTable } from "./table-functions";
import { type WorksheetFunction } from "./worksheet-function";

/** The functions that need the rules or a roster, by their permanent ids. */
export const ledgerFunctions = {
  COMPLIANCE_RATE: complianceRateFunction,
  DUPLICATES: duplicates,
  CHECK_USCC: checkUscc,
  CHECK_ID: checkId,
  CHECK_LEDGER: checkLedgerFunction,
  CHECK_ROW: checkRow,
  UNITS_TABLE: unitsTable,
  COUNTIES_TABLE: countiesTable,
  UNIT: unit,
  RULE: rule,
} as const satisfies Readonly<Record<string, WorksheetFunction>>;
