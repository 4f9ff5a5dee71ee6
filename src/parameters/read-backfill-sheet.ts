import { isoDate } from "../calendar/day";
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
  return {
    decisionFrom,
    decisionTo,
    acceptedBy: row.requiredDay("acceptedBy"),
    scopeMonth: readMonth(row),
    basis: source === "" ? "assumed" : "found",
    source: source === "" ? parameterTables.backfill.sheet : source,
  };
}

/** `2022-08`, `2022年8月`, `202208`; five digits are a serial date. */
const month = /^((?:19|20)\d\d)(?:[-年/.]|(?=\d\d$))(0?[1-9]|1[0-2])月?$/;

/** `YYYY-MM` of a month however written, or of the day that Excel makes of it. */
function readMonth(row: RowReader<ColumnOf<"backfill">>): string {
  const written = month.exec(row.requiredText("scopeMonth").replace(/\s/g, ""));
  if (written !== null) return `${written[1] ?? ""}-${(written[2] ?? "").padStart(2, "0")}`;
  return isoDate(row.requiredDay("scopeMonth")).slice(0, 7);
}
