import { type PlanChart, type SheetPlan } from "../plans/sheet-plan";
import { type Area } from "../sheets/address";
import { type Annex } from "./annex";
import { annexHeaderRows } from "./annex-sheet-plan";
import { type Month } from "./month";
import { volumeColumns } from "./volume-annex";

/** How high a chart is at least, in rows: with a table of counties it still fits on the page. */
const leastRows = 16;

/** Beyond so many names bars that lie read better than columns that stand; two charts share the width of one. */
const mostColumns = { alone: 12, shared: 6 };

/**
 * The charts below annex 1 or 2, over the units that have data, which stand first: the late rates, and beside them the
 * volumes of counties. None where no unit has data, and for other annexes.
 */
export function annexCharts({ id, header, rows, total, footer }: Annex, { year, month }: Month): readonly PlanChart[] {
  const withData = rows.filter((cells) => typeof cells[volumeColumns.volume] === "number").length;
  if (withData === 0) return [];
  const top = annexHeaderRows;
  const below = top + rows.length + (total === null ? 0 : 1) + (footer === null ? 0 : 1) + 1;
  const column = (at: number): Area => ({ top, bottom: top + withData - 1, left: at, right: at });
  const chart = (of: "volume" | "rate", most: number, columns: Pick<Area, "left" | "right">): PlanChart => ({
    kind: withData > most ? "bar" : "column",
    title: `${year}年${month}月份${id === "units" ? "市各单位" : "各县（市、区）"}${names[of]}`,
    categories: column(volumeColumns.name),
    series: [{ name: names[of], values: column(volumeColumns[of]) }],
    at: { top: below, bottom: below + Math.max(leastRows, withData) - 1, ...columns },
  });
  const last = header.length - 1;
  if (id === "units") return [chart("rate", mostColumns.alone, { left: 0, right: last })];
  if (id !== "counties") return [];
  // Number and name are as wide as the three figures.
  return [
    chart("volume", mostColumns.shared, { left: 0, right: volumeColumns.name }),
    chart("rate", mostColumns.shared, { left: volumeColumns.name + 1, right: last }),
  ];
}

const names = { volume: "数据总量", rate: "迟报率(%)" } as const;

/** The sheet of an annex with its charts below the table, where it has any. */
export function withCharts(plan: SheetPlan, annex: Annex, month: Month): SheetPlan {
  const charts = annexCharts(annex, month);
  return charts.length === 0 ? plan : { ...plan, charts };
}
