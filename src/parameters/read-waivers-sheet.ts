import { type Waiver } from "../findings/waiver";
import { type WorkbookData } from "../sheets/workbook-data";
import { type Result } from "../support/result";
import { type ParameterFault } from "./parameter-fault";
import { parameterTables } from "./parameter-table";
import { readParameterSheet } from "./read-parameter-sheet";
import { readRuleId } from "./rule-id";

/** A waiver and the 1-based row of 豁免登记 that gives it. */
export interface RegisteredWaiver extends Waiver {
  readonly row: number;
}

/** Reads 豁免登记. A waiver says why it was given and who gave it. */
export const readWaiversSheet = (
  workbook: WorkbookData,
): Result<readonly RegisteredWaiver[], readonly ParameterFault[]> =>
  readParameterSheet(workbook, parameterTables.waivers, (row) => ({
    rule: readRuleId(row, "rule"),
    rowKey: row.requiredText("rowKey"),
    reason: row.requiredText("reason"),
    approver: row.requiredText("approver"),
    until: row.day("until"),
    row: row.row,
  }));
