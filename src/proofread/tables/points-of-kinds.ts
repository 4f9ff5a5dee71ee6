import { type Series, type SeriesValue } from "./series";

/** Beside a column of points, kinds in fractions are of points, too: 归集共享 beside 总分. */
export function withPointsOfKinds(columns: readonly Series[]): readonly Series[] {
  const hasPoints = columns.some(({ aspect, category }) => aspect === "score" && category === null);
  const isFraction = ({ value }: SeriesValue): boolean => value !== null && !Number.isInteger(value);
  return columns.map((each) =>
    hasPoints && each.aspect === "count" && each.category !== null && each.values.some(isFraction)
      ? { ...each, aspect: "score" }
      : each,
  );
}
