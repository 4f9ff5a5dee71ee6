import { isOfMonths } from "../tables/series";
import { allSeries } from "../tables/table-series";
import { type Aspect } from "../text/aspects";
import { type Period } from "../text/header-parts";
import { endOf } from "./change";
import { type Claim, type Subject } from "./claim";
import { type Desk, type TableValue, tableValues } from "./table-value";

/** The two times that the tables have a thing of, the earlier one first; `null` where there are more or fewer. */
export function twoPeriods(
  claim: Claim,
  aspect: Aspect,
  category: string | null,
  { evidence }: Desk,
): readonly [then: Period, now: Period] | null {
  const series = allSeries(evidence).filter((each) => each.aspect === aspect && each.category === category);
  const periods = new Set(
    series.some(isOfMonths)
      ? monthsOf(claim)
      : series.map(({ period }) => period).filter((period) => period !== "total"),
  );
  const [then, now, ...others] = [...periods].sort((one, other) => placeInTime(one) - placeInTime(other));
  return then === undefined || now === undefined || others.length > 0 ? null : [then, now];
}

/** The months that the sentence has named so far. */
const monthsOf = ({ sentence, clause }: Claim): readonly string[] =>
  sentence.clauses
    .filter(({ start }) => start <= clause.start)
    .flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === "date"))
    .flatMap(({ text }) => [...text.matchAll(/(\d{1,2})月/g)].map(([, month = ""]) => month));

/** 上年 before the rest, months and quarters by their numbers. */
const placeInTime = (period: Period): number =>
  period === "before" || period === "year-before" ? -1 : Number(/\d+$/.exec(period ?? "")?.[0] ?? 100);

/** What the tables say at the time that a claim means: `由415条减少到388条` is of two, `两个月合计` is of both together. */
export function valuesInTime(
  claim: Claim,
  subject: Subject,
  aspect: Aspect,
  category: string | null,
  desk: Desk,
): readonly TableValue[] {
  const periods = twoPeriods(claim, aspect, category, desk);
  const at = (period: Period): readonly TableValue[] =>
    tableValues({ ...claim, period }, subject, aspect, category, desk);
  if (periods === null) return at(claim.period);
  const [then, now] = periods;
  const end = endOf(claim);
  if (end !== null) return at(end === "from" ? then : now);
  if (!isOfBoth(claim)) return at(claim.period);
  return at(then).flatMap((one) =>
    at(now).map((other) => {
      const value = one.value + other.value;
      return { ...other, value, sum: `${value} = ${one.value} + ${other.value}`, added: true };
    }),
  );
}

const isOfBoth = ({ sentence, clause }: Claim): boolean =>
  sentence.clauses.some(({ text, start }) => start <= clause.start && /两个(?:月|季度|年度)|两年/.test(text));
