import { type FactColumn } from "../fact-table";
import { type FactCell } from "./fact-cell";

/** How the plain numbers of a column of rates are meant; `null` where that cannot be told. */
export type RateUnit = "percent" | "fraction" | null;

/**
 * A file has 0.0028 where Excel shows 0.28%: whether the numbers of a column are parts of one or of a hundred. The
 * counts beside them tell where two divide into them, then the size of the numbers, then the header.
 *
 * @param rows the cells of every row by place of the column.
 */
export function rateUnit(
  columns: readonly FactColumn[],
  rate: number,
  rows: readonly (readonly FactCell[])[],
): RateUnit {
  const cells = rows.flatMap((row) => row[rate] ?? []).filter(({ percent }) => !percent);
  const values = cells.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  if (values.every((value) => value === 0)) return "percent";
  if (values.some((value) => Math.abs(value) > 1)) return "percent";
  const byCounts = unitByCounts(columns, rate, rows);
  if (byCounts !== null) return byCounts;
  if (/[%％]/.test(columns[rate]?.header ?? "")) return "percent";
  // Nobody writes out so many places: they are what a formula came to.
  if (values.some((value) => /\.\d{5,}/.test(String(value)))) return "fraction";
  return values.some((value) => value === 1) && values.every((value) => value > 0.5) ? "fraction" : null;
}

function unitByCounts(columns: readonly FactColumn[], rate: number, rows: readonly (readonly FactCell[])[]): RateUnit {
  const counts = columns.flatMap(({ role }, place) => (role === "count" ? [place] : []));
  const votes = { percent: 0, fraction: 0 };
  for (const row of rows) {
    const value = row[rate];
    if (typeof value?.value !== "number" || value.percent || value.value === 0) continue;
    for (const part of counts) {
      for (const whole of counts) {
        const share = Number(row[part]?.value) / Number(row[whole]?.value);
        if (part === whole || !Number.isFinite(share)) continue;
        if (isRounded(value.value, share)) votes.fraction += 1;
        if (isRounded(value.value, share * 100)) votes.percent += 1;
      }
    }
  }
  if (votes.percent === votes.fraction) return null;
  return votes.percent > votes.fraction ? "percent" : "fraction";
}

/** Whether the number is the exact one with the places that it has. */
function isRounded(value: number, exact: number): boolean {
  const places = (String(value).split(".")[1] ?? "").length;
  return Math.abs(value - exact) <= 0.5 * 10 ** -places + 1e-12 && places > 0;
}
