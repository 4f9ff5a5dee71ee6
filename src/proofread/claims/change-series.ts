import { type Series, type SeriesValue } from "../tables/series";
import { allSeries } from "../tables/table-series";
import { aspectOf, categoryOf, type Claim, timesOf } from "./claim";
import { type Readings } from "./claimed-series";
import { type Aspect } from "../text/aspects";
import { isOfOtherTime, type TimeMark, timeMarks } from "./time-mark";

/** How a change is measured: by how many, or in proportion to what was. */
export type ChangeMeasure = "difference" | "growth";

/** A column and the one of the time before beside it. */
export interface Pair {
  readonly now: Series;
  readonly then: Series;
}

/** The changes that a claim may mean, from the tables that have two times beside each other: 10月数据量 and 11月数据量. */
export const changeReadings = (claim: Claim, measure: ChangeMeasure): Readings =>
  valuePairs(claim, aspectOf(claim)).map((pair) => [changeOf(pair, measure)]);

/** The columns of two times of what a claim measures. */
export function valuePairs(claim: Claim, aspect: Aspect | null): readonly Pair[] {
  const category = categoryOf(claim);
  const pairs = claim.evidence.tables.flatMap((table) =>
    pairsOf(
      allSeries(claim.evidence).filter((series) => series.table === table),
      timesOf(claim),
    ),
  );
  const named = pairs.filter(({ now }) => (aspect === null || now.aspect === aspect) && now.category === category);
  return named.length > 0 || category !== null
    ? named
    : pairs.filter(({ now }) => aspect === null || now.aspect === aspect);
}

/** Columns of the same numbers at two times next to each other: the later ones that the claim names, else the last. */
function pairsOf(series: readonly Series[], times: readonly TimeMark[]): readonly Pair[] {
  return series.flatMap((now) => {
    if (now.derived || isOfBefore(now.header) || isOfOtherTime(now.header, times)) return [];
    const others = series.filter(
      (then) => then !== now && !then.derived && then.aspect === now.aspect && then.category === now.category,
    );
    const before = others.filter((then) => isNextBefore(then.header, now.header));
    const later = others.some((other) => isNextBefore(now.header, other.header) && !isOfOtherTime(other.header, times));
    const [then] = before;
    return then === undefined || before.length > 1 || later ? [] : [{ now, then }];
  });
}

/** Whether a header says that it is of a time before. */
export const isOfBefore = (header: string): boolean => /上[年月周期个季]|去年|同期|前期/u.test(header);

/** Whether a header is of the time right before another's. Over the turn of a year that is not told. */
export function isNextBefore(then: string, now: string): boolean {
  if (isOfBefore(then) || isOfBefore(now)) return isOfBefore(then) && !isOfBefore(now);
  const [earlier, later] = [timeMarks(then)[0], timeMarks(now)[0]];
  return earlier !== undefined && earlier.unit === later?.unit && later.number - earlier.number === 1;
}

function changeOf({ now, then }: Pair, measure: ChangeMeasure): Series {
  const values = now.values.map((value, place): SeriesValue => {
    const before = then.values[place];
    const was = before?.value ?? null;
    const difference = value.value === null || was === null ? null : tidy(value.value - was);
    const growth = difference === null || was === null || was === 0 ? null : tidy((100 * difference) / was);
    return {
      ...value,
      value: measure === "difference" ? difference : growth,
      cells: `${before?.cells ?? ""},${value.cells}`,
    };
  });
  const header = measure === "difference" ? `${now.header}-${then.header}` : `${now.header}/${then.header}-1(%)`;
  return { ...now, header, values, total: null, derived: true };
}

const tidy = (value: number): number => Number(value.toFixed(4));
