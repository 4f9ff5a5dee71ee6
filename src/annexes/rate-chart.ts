import { type PlanChart, type SheetPlan } from "../plans/sheet-plan";
import { type Area } from "../sheets/address";
import { type Annex } from "./annex";
import { annexHeaderRows } from "./annex-sheet-plan";
import { type Month } from "./month";
import { volumeColumns } from "./volume-annex";

const units = { units: "市各单位", counties: "各县（市、区）" } as const;

/** How high the chart is at least, in rows: with a table of counties it still fits on the page. */
const leastRows = 16;

/** Beyond so many names bars that lie read better than columns that stand. */
const mostColumns = 12;

/** The late rates of annex 1 or 2 over the units that have data, which stand first; `null` where none has. */
export function rateChart({ id, header, rows, total, footer }: Annex, { year, month }: Month): PlanChart | null {
  if (id !== "units" && id !== "counties") return null;
  const withData = rows.filter((cells) => typeof cells[volumeColumns.volume] === "number").length;
  if (withData === 0) return null;
  const top = annexHeaderRows;
  const below = top + rows.length + (total === null ? 0 : 1) + (footer === null ? 0 : 1) + 1;
  const column = (at: number): Area => ({ top, bottom: top + withData - 1, left: at, right: at });
  return {
    kind: withData > mostColumns ? "bar" : "column",
    title: `${year}年${month}月份${units[id]}迟报率(%)`,
    categories: column(volumeColumns.name),
    series: [{ name: "迟报率(%)", values: column(volumeColumns.rate) }],
    at: { top: below, left: 0, bottom: below + Math.max(leastRows, withData) - 1, right: header.length - 1 },
  };
}

/** The sheet of an annex with the chart of its rates below the table, where it has any. */
export function withRateChart(plan: SheetPlan, annex: Annex, month: Month): SheetPlan {
  const chart = rateChart(annex, month);
  return chart === null ? plan : { ...plan, charts: [chart] };
}
