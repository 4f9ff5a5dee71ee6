import { type SheetData } from "../sheets/workbook-data";
import { cellAt } from "../sheets/column";
import { type PlanRow, type SheetPlan } from "./sheet-plan";

const WIDTH = 18;

/** A sheet that came without looks, such as a CSV file, as a plan: every text stays text. */
export function sheetDataPlan(sheet: SheetData): SheetPlan {
  const rows: PlanRow[] = [];
  for (let row = 0; row < sheet.rowCount; row += 1) {
    rows.push({ values: sheet.columns.map((column) => cellAt(column, row)), style: "text" });
  }
  return {
    name: sheet.name,
    columnWidths: sheet.columns.map(() => WIDTH),
    styles: { text: { numberFormat: "@" } },
    rows,
    merges: [],
  };
}
