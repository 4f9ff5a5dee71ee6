import { areaReference } from "../sheets/address";
import { type Annex } from "./annex";
import { annexHeaderRows } from "./annex-sheet-plan";
import { type Month } from "./month";
import { volumeColumns } from "./volume-annex";

/** The cells that a chart of late rates by unit stands on, as A1 references into the annex's own sheet. */
export interface RateChart {
  readonly names: string;
  readonly rates: string;
  readonly title: string;
}

const units = { units: "市各单位", counties: "各县（市、区）" } as const;

/** The chart of annex 1 or 2 over the units that have data, which stand first; `null` where none has. */
export function rateChart({ id, rows }: Annex, { year, month }: Month): RateChart | null {
  if (id === "dishonest") return null;
  const withData = rows.filter((cells) => typeof cells[volumeColumns.volume] === "number").length;
  if (withData === 0) return null;
  const [top, bottom] = [annexHeaderRows, annexHeaderRows + withData - 1];
  return {
    names: areaReference({ top, bottom, left: volumeColumns.name, right: volumeColumns.name }),
    rates: areaReference({ top, bottom, left: volumeColumns.rate, right: volumeColumns.rate }),
    title: `${year}年${month}月份${units[id]}迟报率(%)`,
  };
}
