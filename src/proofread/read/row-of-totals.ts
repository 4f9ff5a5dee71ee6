import { type FactColumn, type FactRow } from "../fact-table";
import { groupByName } from "../text/group-by-name";
import { isOfGroup, totalKind } from "./table-lines";

/** The row of totals: of several that of nobody in particular. A table that has one subtotal, in its last row, means it. */
export function rowOfTotals(rows: readonly FactRow[], columns: readonly FactColumn[]): FactRow | null {
  const totals = rows.filter(({ name }) => totalKind(name) === "total");
  if (totals.length > 0)
    return (totals.length > 1 ? totals.filter(({ name }) => !isOfGroup(name)) : totals).at(-1) ?? null;
  const subtotals = rows.filter(({ name }) => totalKind(name) === "subtotal");
  if (subtotals.length === 1 && subtotals[0] === rows.at(-1)) return subtotals[0] ?? null;
  return rows.find((row) => isSumOfAll(row, rows, columns)) ?? null;
}

/** In fewer columns, or of fewer rows, what adds up may do so by chance. */
const fewest = { columns: 2, rows: 5, sum: 20 } as const;

/** A row under the city's own name, the first or the last, that is the sum of all others in every column of counts. */
function isSumOfAll(row: FactRow, rows: readonly FactRow[], columns: readonly FactColumn[]): boolean {
  const isAtEnd = row === rows[0] || row === rows.at(-1);
  if (!isAtEnd || rows.length < fewest.rows || groupByName(row.name) !== "county") return false;
  const sums = columns.flatMap(({ role }, place) => {
    if (role !== "count") return [];
    const others = rows.filter((other) => other !== row && totalKind(other.name) === null);
    return [{ own: numberAt(row, place), added: others.reduce((sum, other) => sum + numberAt(other, place), 0) }];
  });
  return (
    sums.filter(({ own }) => own > 0).length >= fewest.columns &&
    sums.some(({ own }) => own >= fewest.sum) &&
    sums.every(({ own, added }) => Math.abs(own - added) < 1e-6 * Math.max(1, own))
  );
}

const numberAt = ({ cells }: FactRow, place: number): number => Number(cells[place] ?? 0);
