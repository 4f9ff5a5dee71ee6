import { type FactRow } from "../fact-table";
import { type Series } from "./series";

/** A rate is written with two digits at most, so that it differs from the true one by less. */
const rounding = 0.06;

/** The rate of all rows together, by the two columns of which it is the proportion in every row; `null` where none are. */
export function wholeRate({ table: { rows, columns }, values }: Series): number | null {
  const counts = columns.flatMap(({ role }, place) => (role === "count" ? [place] : []));
  const rates = rows.map(({ name }) => values.find((value) => value.name === name)?.value ?? null);
  for (const top of counts) {
    for (const bottom of counts) {
      const isOfThem = rows.every(
        (row, at) => Math.abs((100 * numberAt(row, top)) / numberAt(row, bottom) - (rates[at] ?? NaN)) < rounding,
      );
      if (top !== bottom && isOfThem && rows.length > 1) return (100 * sumOf(rows, top)) / sumOf(rows, bottom);
    }
  }
  return null;
}

const numberAt = ({ cells }: FactRow, place: number): number => Number(cells[place] ?? NaN);

const sumOf = (rows: readonly FactRow[], place: number): number =>
  rows.reduce((sum, row) => sum + numberAt(row, place), 0);
