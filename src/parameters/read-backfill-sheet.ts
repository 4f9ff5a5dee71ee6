import { type WorkbookData } from "../sheets/workbook-data";
import { type Standard } from "../standard/standard";
import { type Result } from "../support/result";
import { type ParameterFault } from "./parameter-fault";
import { type ColumnOf, parameterTables } from "./parameter-table";
import { readParameterSheet } from "./read-parameter-sheet";
import { type RowReader } from "./row-reader";

type BackfillWindow = Standard["backfillWindows"][number];

/** Reads 补报窗口. */
export const readBackfillSheet = (
  workbook: WorkbookData,
): Result<readonly BackfillWindow[], readonly ParameterFault[]> =>
  readParameterSheet(workbook, parameterTables.backfill, readWindow);

function readWindow(row: RowReader<ColumnOf<"backfill">>): BackfillWindow {
  const decisionFrom = row.requiredDay("decisionFrom");
  const decisionTo = row.requiredDay("decisionTo");
  if (decisionFrom > decisionTo) {
    row.report("decisionTo", { zh: "早于“决定日期自”", en: "it is before the first decision date" });
  }
  const source = row.text("source");
  const acceptedBy = row.requiredDay("acceptedBy");
  const cityDeadline = row.day("cityDeadline");
  if (cityDeadline !== null && cityDeadline > acceptedBy) {
    row.report("cityDeadline", { zh: "晚于受理截止日期", en: "it is after the last day of acceptance" });
  }
  return {
    decisionFrom,
    decisionTo,
    acceptedBy,
    ...(cityDeadline !== null && { cityDeadline }),
    scopeMonth: row.requiredMonth("scopeMonth"),
    basis: source === "" ? "assumed" : "found",
    source: source === "" ? parameterTables.backfill.sheet : source,
  };
}
