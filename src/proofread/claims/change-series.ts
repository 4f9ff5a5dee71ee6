import { type Series, type SeriesValue } from "../tables/series";
import { changeColumns } from "../tables/change-columns";
import { surroundings } from "../tables/series-for";
import { allSeries } from "../tables/table-series";
import { type Aspect } from "../text/aspects";
import { type ChangeMeasure, sinceIn } from "../text/header-parts";
import { aspectOf, categoryOf, type Claim, timesOf } from "./claim";
import { type Readings } from "./claimed-series";
import { isOfOtherTime, timeMarks } from "./time-mark";

/** A column and the one of the time before beside it. */
export interface Pair {
  readonly now: Series;
  readonly then: Series;
}

/**
 * The changes that a claim may mean, from the tables that have two times beside each other, 10月数据量 and 11月数据量, else
 * from those that have the change itself: 环比增减.
 */
export function changeReadings(claim: Claim, measure: ChangeMeasure): Readings {
  const worked = valuePairs(claim, aspectOf(claim)).map((pair) => [changeOf(pair, measure)]);
  const since = sinceOf(claim);
  const stated = changeColumns(claim.evidence).filter(
    (column) => column.measure === measure && (since === null || column.since === null || column.since === since),
  );
  return worked.length > 0 ? worked : meant(claim, aspectOf(claim), stated, (column) => column).map((each) => [each]);
}

/** Since when a claim's own words, else those before it, say that something has changed; `null` where none do. */
const sinceOf = ({ clause, before }: Claim): ReturnType<typeof sinceIn> =>
  [clause, ...before].map(({ text }) => sinceIn(text)).find((since) => since !== null) ?? null;

/** Of what a claim measures, in tables of its subject; where nothing of the kind is told, of whatever kind. */
function meant<Told>(
  claim: Claim,
  aspect: Aspect | null,
  all: readonly Told[],
  seriesOf: (told: Told) => Series,
): readonly Told[] {
  const category = categoryOf(claim);
  const { topics } = surroundings(claim.clause, claim.sentence, claim.bulletin, claim.evidence);
  const isOnTopic = (told: Told): boolean => seriesOf(told).topics.some((topic) => topics.includes(topic));
  const ofAspect = all.filter((told) => aspect === null || seriesOf(told).aspect === aspect);
  const measured = ofAspect.some(isOnTopic) ? ofAspect.filter(isOnTopic) : ofAspect;
  const named = measured.filter((told) => seriesOf(told).category === category);
  return named.length > 0 || category !== null ? named : measured;
}

/** The columns of two times of what a claim measures. */
export function valuePairs(claim: Claim, aspect: Aspect | null): readonly Pair[] {
  const pairs = claim.evidence.tables.flatMap((table) =>
    pairsOf(
      allSeries(claim.evidence).filter((series) => series.table === table),
      claim,
    ),
  );
  return meant(claim, aspect, pairs, ({ now }) => now);
}

/** Columns of the same numbers at two times: the later ones that the claim names, else the last. */
function pairsOf(series: readonly Series[], claim: Claim): readonly Pair[] {
  const times = timesOf(claim);
  const since = sinceOf(claim);
  const isBefore = (then: Series, now: Series): boolean =>
    now.when === "now" && then.when !== null
      ? then.when === (since ?? then.when) && then.when !== "now"
      : since !== "year-before" && isNextBefore(then.header, now.header);
  return series.flatMap((now) => {
    if (now.derived || isOfBefore(now.header) || isOfOtherTime(now.header, times)) return [];
    const others = series.filter(
      (then) => then !== now && !then.derived && then.aspect === now.aspect && then.category === now.category,
    );
    const before = others.filter((then) => isBefore(then, now));
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
