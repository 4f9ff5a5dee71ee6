import { type Fit } from "../text/quantity";

/** What is judged of rows by their units. */
interface OfUnit {
  readonly unit: string;
}

/** Whether a figure fits the rows that a sentence means, and which these are. */
export interface Meant<Row> {
  readonly rows: readonly Row[];
  readonly verdict: Fit;
}

/**
 * The rows of those whom a sentence names before its figure, else all; where it names nobody, a sentence before may still
 * say whom it is about, and what fits one of these is open.
 */
export function ofWhom<Row extends OfUnit>(
  rows: readonly Row[],
  said: string,
  before: string,
  judge: (rows: readonly Row[]) => Fit,
): Meant<Row> {
  const units = [...new Set(rows.map(({ unit }) => unit))];
  const named = units.filter((unit) => said.includes(unit));
  const meant = named.length === 0 ? rows : rows.filter(({ unit }) => named.includes(unit));
  const verdict = judge(meant);
  const others = named.length > 0 ? [] : units.filter((unit) => before.includes(unit));
  const isOpen =
    verdict === "misses" && others.some((each) => judge(rows.filter(({ unit }) => unit === each)) !== "misses");
  return { rows: meant, verdict: isOpen ? "open" : verdict };
}
