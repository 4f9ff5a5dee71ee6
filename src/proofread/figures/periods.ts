import { type Evidence } from "../proofread";
import { allSeries } from "../tables/table-series";
import { type Aspect } from "../text/aspects";
import { type Period } from "../text/header-parts";
import { endOf } from "./change";
import { type Claim } from "./claim";

/** The two times that the tables have a thing of, the earlier one first; `null` where there are more or fewer. */
export function twoPeriods(
  aspect: Aspect,
  category: string | null,
  evidence: Evidence,
): readonly [then: Period, now: Period] | null {
  const periods = new Set(
    allSeries(evidence)
      .filter((series) => series.aspect === aspect && series.category === category && series.period !== "total")
      .map(({ period }) => period),
  );
  const [then, now, ...others] = [...periods].sort((one, other) => placeInTime(one) - placeInTime(other));
  return then === undefined || now === undefined || others.length > 0 ? null : [then, now];
}

/** 上年 before the rest, months and quarters by their numbers. */
const placeInTime = (period: Period): number =>
  period === "before" ? -1 : Number(/\d+$/.exec(period ?? "")?.[0] ?? 100);

/** The claim at the time that it means: `由415条减少到388条` is of two. */
export function atItsTime(claim: Claim, aspect: Aspect, category: string | null, evidence: Evidence): Claim {
  const end = endOf(claim);
  const periods = end === null ? null : twoPeriods(aspect, category, evidence);
  return periods === null ? claim : { ...claim, period: end === "from" ? periods[0] : periods[1] };
}
