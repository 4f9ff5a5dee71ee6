import { type Series, type SeriesValue } from "../tables/series";
import { allSeries } from "../tables/table-series";
import { plainKey } from "../text/plain-text";
import { aspectOf, type Claim, nearest } from "./claim";
import { type Readings } from "./claimed-series";

/** How a change is measured: by how many, or in proportion to what was. */
export type ChangeMeasure = "difference" | "growth";

/** A column and the one of the time before beside it. */
interface Pair {
  readonly now: Series;
  readonly then: Series;
}

/** The changes that a claim may mean, from the tables that have two times beside each other: 10月数据量 and 11月数据量. */
export function changeReadings(claim: Claim, measure: ChangeMeasure): Readings {
  const aspect = aspectOf(claim);
  const category = nearest(claim, "category").at(-1)?.category ?? null;
  const pairs = claim.evidence.tables.flatMap((table) =>
    pairsOf(allSeries(claim.evidence).filter((series) => series.table === table)),
  );
  const named = pairs.filter(({ now }) => (aspect === null || now.aspect === aspect) && now.category === category);
  const meant =
    named.length > 0 || category !== null ? named : pairs.filter(({ now }) => aspect === null || now.aspect === aspect);
  return meant.map((pair) => [changeOf(pair, measure)]);
}

function pairsOf(series: readonly Series[]): readonly Pair[] {
  return series.flatMap((now) => {
    const others = series.filter(
      (then) => then !== now && !then.derived && then.aspect === now.aspect && then.category === now.category,
    );
    const [then] = others;
    return then !== undefined && others.length === 1 && isBefore(then.header, now.header) ? [{ now, then }] : [];
  });
}

const isOfBefore = (header: string): boolean => /上[年月周期个季]|去年|同期|前期/u.test(header);

const monthOf = (header: string): number => Number(/(?<!\d)(\d{1,2})月/u.exec(plainKey(header))?.[1] ?? Number.NaN);

/** A December beside a January is of the year before; which of the two is not told. */
function isBefore(then: string, now: string): boolean {
  if (isOfBefore(then) || isOfBefore(now)) return isOfBefore(then) && !isOfBefore(now);
  return monthOf(now) - monthOf(then) > 0 && monthOf(now) - monthOf(then) < 11;
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
