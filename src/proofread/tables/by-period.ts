import { type Period, periodOf } from "../text/header-parts";
import { lengthOf, spanOf } from "../text/time-span";
import { isOfMonths, ofMonth, type Series } from "./series";

/**
 * Columns of the time; else those that name none, of tables that are not of another month.
 *
 * @param own the time that the bulletin is of.
 */
export function byPeriod(series: readonly Series[], period: Period | undefined, own: Period): readonly Series[] {
  if (period === undefined) return series;
  const exact = series.filter((each) => period !== null && (each.period === period || isAt(each, period, own)));
  if (exact.length > 0) return exact;
  if (period === "now" && own !== null && own !== "now") return byPeriod(series, own, own);
  if (isApart(period, own)) {
    const byMonth = series.filter((each) => isOfMonths(each) && ofMonth(each, period ?? "") !== undefined);
    if (byMonth.length > 0) return byMonth;
    // 10月 in a bulletin of November is no other time than 上月.
    return isStepBefore(period, own) ? series.filter(({ when }) => when === "before") : [];
  }
  const others = series.filter((each) => !/\d/.test(period ?? "") || !isOfAnother(each.table, period));
  return others.filter((each) => {
    const isTimeless = others.some(({ table, period: named }) => table === each.table && named === null);
    if (isTimeless) return each.period === null && !isBefore(period);
    if (period === null) return !isBefore(each.period);
    return each.period === "now" || (period.startsWith("y") && each.period === "total");
  });
}

/** Of months side by side the last one is now in a month's bulletin, and not in a quarter's. */
function isAt({ when, period }: Series, time: Period, own: Period): boolean {
  const [one, other] = [spanOf(period), spanOf(own)];
  return when === time && (one === null || other === null || lengthOf(one) === lengthOf(other));
}

/** Whether a time is not the bulletin's own. A month up to which things are counted, 截至6月底, is no other time. */
function isApart(period: Period, own: Period): boolean {
  const [one, other] = [spanOf(period), spanOf(own)];
  if (one === null || other === null) return false;
  const isYear = (each: Period): boolean => each?.startsWith("y") === true;
  if (one[0] === other[0] && one[1] === other[1]) return isYear(period) && period !== own;
  return lengthOf(one) > 1 || (!isYear(own) && one[1] !== other[1]);
}

/** Whether a time is the one right before another, round the turn of a year: 10月 before 11月. */
export function isStepBefore(earlier: Period, later: Period): boolean {
  const [one, other] = [spanOf(earlier), spanOf(later)];
  return one !== null && other !== null && lengthOf(one) === lengthOf(other) && one[1] % 12 === other[0] - 1;
}

const isBefore = (period: Period): boolean => period === "before" || period === "year-before";

/** Whether a table's title says that it is of another month; 12月31日 is the end of a fourth quarter. */
function isOfAnother({ title, footers }: Series["table"], period: Period): boolean {
  const own = periodOf(title) ?? periodOf(footers.join(" "));
  return own !== null && isPartOfYear(own) && isPartOfYear(period) && spanOf(own)?.[1] !== spanOf(period)?.[1];
}

const isPartOfYear = (period: Period): boolean => /^q?\d/.test(period ?? "");
