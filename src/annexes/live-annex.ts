import { type PlanRow, type SheetPlan } from "../plans/sheet-plan";
import { type PlanFormula } from "../plans/plan-formula";
import { type Annex } from "./annex";
import { annexHeaderRows, annexSheetPlan } from "./annex-sheet-plan";
import { volumeColumns } from "./volume-annex";

/**
 * A rate that a formula gives, as the notices print it: a plain `0` for nothing late, two decimals for all else. A
 * format sees only the value, so a rate that rounds to nothing is a plain `0` too.
 */
const rateFormat = "[=0]0;0.00";

/**
 * The sheet of annex 1 or 2 with its totals and rates as formulas over the counts, so that they follow when somebody
 * corrects one; annex 3 counts nothing. What the formulas give is what {@link annexSheetPlan} writes.
 */
export function liveAnnexPlan(annex: Annex): SheetPlan {
  const plan = annexSheetPlan(annex);
  if (annex.total === null) return plan;
  const totalRow = annexHeaderRows + annex.rows.length;
  const rows = plan.rows.map((row, index): PlanRow => {
    if (index < annexHeaderRows || index > totalRow) return row;
    const rate: PlanFormula = {
      kind: "percent",
      part: { row: index, column: volumeColumns.late },
      whole: { row: index, column: volumeColumns.volume },
    };
    const [numberStyle = "count", nameStyle = "text"] = typeof row.style === "string" ? [] : row.style;
    return {
      ...row,
      // A count that stands as `-` must take a number when somebody enters one.
      style: [numberStyle, nameStyle, "count", "count", "liveRate"],
      formulas: {
        ...(index === totalRow &&
          annex.rows.length > 0 && {
            [volumeColumns.volume]: sumAbove(volumeColumns.volume, totalRow),
            [volumeColumns.late]: sumAbove(volumeColumns.late, totalRow),
          }),
        [volumeColumns.rate]: rate,
      },
    };
  });
  return { ...plan, rows, styles: { ...plan.styles, liveRate: { ...plan.styles.rate, numberFormat: rateFormat } } };
}

/** The sum of a column from the first row of the table to the one above `row`, 0-based. */
const sumAbove = (column: number, row: number): PlanFormula => ({
  kind: "sum",
  area: { top: annexHeaderRows, left: column, bottom: row - 1, right: column },
});
