import { type WorkbookData } from "../sheets/workbook-data";
import { ok, type Result } from "../support/result";
import { type ParameterFault } from "./parameter-fault";
import { parameterTables } from "./parameter-table";
import { readParameterSheet } from "./read-parameter-sheet";

/** Reads 主体名录, the subjects' names and their codes; `null` where the workbook has none. */
export function readSubjectsSheet(
  workbook: WorkbookData,
): Result<ReadonlyMap<string, string> | null, readonly ParameterFault[]> {
  const rows = readParameterSheet(workbook, parameterTables.subjects, (row) => {
    return [row.requiredText("name"), row.requiredText("uscc")] as const;
  });
  if (!rows.ok) return rows;
  return ok(rows.value.length === 0 ? null : new Map(rows.value));
}
