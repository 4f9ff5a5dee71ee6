import { type FactTable } from "../fact-table";
import { type Evidence } from "../proofreader";
import { addUpTo } from "./add-up-to";
import { type Series } from "./series";
import { allSeries } from "./table-series";

/** The columns of a table that count kinds of things, and the one of all of them where they are its parts. */
export interface KindColumns {
  readonly kinds: readonly Series[];
  readonly whole: Series | null;
}

/** From how many columns of kinds on they are taken for such without a column that they add up to. */
const fewestKinds = 3;

/**
 * The longest run of columns that add up to another one in every row; else all columns of kinds, where they are many.
 * `null` of a table that is about no kinds.
 */
export function kindColumns(table: FactTable, evidence: Evidence): KindColumns | null {
  const counts = allSeries(evidence).filter(
    (series) =>
      series.table === table &&
      series.aspect === "count" &&
      !series.derived &&
      series.period !== "before" &&
      series.period !== "year-before",
  );
  for (let size = counts.length - 1; size > 1; size -= 1) {
    for (let from = 0; from + size <= counts.length; from += 1) {
      const kinds = counts.slice(from, from + size);
      const whole = counts.find((column) => !kinds.includes(column) && addUpTo(kinds, column));
      if (whole !== undefined && kinds.every(({ category }) => category !== null)) return { kinds, whole };
    }
  }
  const kinds = counts.filter(({ category }) => category !== null);
  return kinds.length < fewestKinds ? null : { kinds, whole: null };
}
