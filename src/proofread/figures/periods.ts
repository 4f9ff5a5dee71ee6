import { isOfMonths } from "../tables/series";
import { isStepBefore } from "../tables/by-period";
import { ownPeriodOf, periodNamed } from "../text/bulletin-period";
import { allSeries } from "../tables/table-series";
import { type Aspect } from "../text/aspects";
import { type Period, sinceIn } from "../text/header-parts";
import { spanOf } from "../text/time-span";
import { type Mention } from "../text/mention";
import { endOf } from "./change";
import { type Claim, type Subject } from "./claim";
import { type Desk, type TableValue, tableValues } from "./table-value";

/** The earlier and the later of two times. */
export type TwoTimes = readonly [then: Period, now: Period];

/**
 * The two times that a claim compares, of those that the tables have a thing of. Where its words leave open whether the
 * time before is meant or the year before, there are two answers; where the tables have nothing of them, none.
 */
export function twoTimes(claim: Claim, aspect: Aspect, category: string | null, desk: Desk): readonly TwoTimes[] {
  const series = allSeries(desk.evidence).filter((each) => each.aspect === aspect && each.category === category);
  if (series.some(isOfMonths)) return inOrder(monthsOf(claim));
  const has = (period: Period): boolean => series.some((each) => each.period === period || each.when === period);
  const named = claim.clause.mentions.filter(isDate).map(({ text }) => periodNamed(text, desk.bulletin));
  const both = [...new Set(named)].filter((period) => period !== null && has(period));
  // 9月较8月: both are named; 1月 is later than 12月 beside it.
  const isNow = (period: Period): boolean => series.some((each) => each.period === period && each.when === "now");
  if (both.length === 2) return inOrder(both).map(([one, other]) => (isNow(one) ? [other, one] : [one, other]));
  const own = ownPeriodOf(desk.bulletin);
  const thens = thensOf(claim, has, desk);
  const spoken = claim.period;
  // 8月份归集200条，比7月份多10条, in a bulletin of September.
  const isOther = own !== null && own !== spoken && spanOf(spoken) !== null && has(spoken) && !thens.includes(spoken);
  const now = isOther ? spoken : "now";
  return has(now) ? thens.filter((then) => !isOther || !isWhen(then)).map((then) => [then, now]) : [];
}

const isWhen = (period: Period): boolean => period === "before" || period === "year-before";

const isDate = ({ kind }: Mention): boolean => kind === "date";

/** The months that the sentence has named so far. */
const monthsOf = ({ sentence, clause }: Claim): readonly string[] =>
  sentence.clauses
    .filter(({ start }) => start <= clause.start)
    .flatMap(({ mentions }) => mentions.filter(isDate))
    .flatMap(({ text }) => [...text.matchAll(/(\d{1,2})月/g)].map(([, month = ""]) => month));

/** Two times, the earlier one first; none where there are more or fewer. */
function inOrder(periods: readonly Period[]): readonly TwoTimes[] {
  const [then, now, ...others] = [...new Set(periods)].sort((one, other) => placeInTime(one) - placeInTime(other));
  return then === undefined || now === undefined || others.length > 0 ? [] : [[then, now]];
}

/** 上年 before the rest, the others by their numbers. */
const placeInTime = (period: Period): number =>
  period === "before" || period === "year-before" ? -1 : Number(/\d+$/.exec(period ?? "")?.[0] ?? 100);

/** Since when: as the nearest words say, in the clause or before it in its sentence, else as the tables have it. */
function thensOf(claim: Claim, has: (period: Period) => boolean, { bulletin }: Desk): readonly Period[] {
  const { sentence, clause, mention } = claim;
  const texts = sentence.clauses
    .filter(({ start }) => start <= clause.start)
    .map((each) => (each === clause ? each.text.slice(0, mention.at) : each.text));
  for (const text of texts.reverse()) {
    const named = [...text.matchAll(comparedTime)].at(-1)?.[1];
    const period = named === undefined ? null : periodNamed(named, bulletin);
    if (period !== null && !has(period)) {
      return isStepBefore(period, ownPeriodOf(bulletin)) && has("before") ? ["before"] : [];
    }
    const then = period ?? sinceIn(text);
    if (then !== null) return has(then) ? [then] : [];
  }
  return (["before", "year-before"] as const).filter(has);
}

/** 比2024年下半年, 较10月. */
const comparedTime = /[较比与]((?:\d{4}年度?)?(?:[上下]半年|第?[一二三四1-4]季度|\d{1,2}月)|\d{4}年)/g;

/**
 * Whether the tables have what a claim counts at the very time that its words name, 上月, 累计, and nothing before the
 * figure says that it is of a change: `较上月的133193条增加5260条`.
 */
export function isTimeKnown(claim: Claim, { bulletin, evidence }: Desk): boolean {
  const { clause, mention, period, aspects, categories } = claim;
  const isOther = clause.mentions.some(
    (each) => each.kind === "elsewhere" && each.word !== "time" && (each.word !== "change" || each.at < mention.at),
  );
  if (isOther || period === null || period === "now") return false;
  const time = isStepBefore(period, ownPeriodOf(bulletin)) ? "before" : period;
  return allSeries(evidence).some(
    (series) =>
      aspects.includes(series.aspect) &&
      categories.includes(series.category) &&
      (series.period === period || series.when === time),
  );
}

/** What the tables say at the time that a claim means: `由415条减少到388条` is of two, `两个月合计` is of both together. */
export function valuesInTime(
  claim: Claim,
  subject: Subject,
  aspect: Aspect,
  category: string | null,
  desk: Desk,
): readonly TableValue[] {
  const at = (period: Period): readonly TableValue[] =>
    tableValues({ ...claim, period }, subject, aspect, category, desk);
  const end = endOf(claim);
  if (end === null && !isOfBoth(claim)) return at(claim.period);
  const times = twoTimes(claim, aspect, category, desk);
  if (times.length === 0) return at(claim.period);
  return times.flatMap(([then, now]) => {
    if (end !== null) return at(end === "from" ? then : now);
    return at(then).flatMap((one) =>
      at(now).map((other) => {
        const value = one.value + other.value;
        return { ...other, value, sum: `${value} = ${one.value} + ${other.value}`, added: true };
      }),
    );
  });
}

const isOfBoth = ({ sentence, clause }: Claim): boolean =>
  sentence.clauses.some(({ text, start }) => start <= clause.start && /两个(?:月|季度|年度)|两年/.test(text));
