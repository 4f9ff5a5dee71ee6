import { pointsBetween } from "../measures/points-between";
import { type Ratio } from "../measures/ratio";
import { type HistoryEntry } from "../registers/history-register";

/** What a unit, or all of them, did in a month; `null` where the history does not say. */
export interface MonthPoint {
  readonly month: string;
  readonly volume: number | null;
  /** 合规率, 迟报率, 瞒报率. */
  readonly compliance: Ratio | null;
  readonly late: Ratio | null;
  readonly concealment: Ratio | null;
  readonly score: number | null;
  readonly rank: number | null;
  readonly warned: boolean;
}

export const rateNames = ["compliance", "late", "concealment"] as const;

export type RateName = (typeof rateNames)[number];

/** How a month differs from another; rates in percentage points; `null` where one of the two is not known. */
export interface PointChange {
  readonly volume: number | null;
  readonly compliance: number | null;
  readonly late: number | null;
  readonly concealment: number | null;
  readonly score: number | null;
  /** Places gained; negative where the unit fell behind. */
  readonly rank: number | null;
}

/** The month of an entry. A count above what it is counted of makes no rate. */
export const pointOf = (entry: HistoryEntry): MonthPoint => ({
  month: entry.month,
  volume: entry.volume,
  compliance: ratioOf(entry.compliant, entry.volume),
  late: ratioOf(entry.late, entry.volume),
  concealment: ratioOf(entry.concealed, entry.should),
  score: entry.score,
  rank: entry.rank,
  warned: entry.warned ?? false,
});

/** Whether an entry counts more of something than there is, so that a rate of it would be nonsense. */
export const isContradictory = ({ volume, compliant, late, should, concealed }: HistoryEntry): boolean =>
  isAbove(compliant, volume) || isAbove(late, volume) || isAbove(concealed, should);

const isAbove = (part: number | null, whole: number | null): boolean => part !== null && whole !== null && part > whole;

const ratioOf = (part: number | null, whole: number | null): Ratio | null =>
  part === null || whole === null || part > whole ? null : { numerator: part, denominator: whole };

/** All units of a month together: each rate is a ratio of sums over the units that know it; scores are not added up. */
export function pointOfAll(month: string, points: readonly MonthPoint[]): MonthPoint | null {
  if (points.length === 0) return null;
  const volumes = points.flatMap(({ volume }) => volume ?? []);
  return {
    month,
    volume: volumes.length === 0 ? null : sum(volumes),
    compliance: ratioOfSums(points, "compliance"),
    late: ratioOfSums(points, "late"),
    concealment: ratioOfSums(points, "concealment"),
    score: null,
    rank: null,
    warned: false,
  };
}

function ratioOfSums(points: readonly MonthPoint[], rate: RateName): Ratio | null {
  const ratios = points.flatMap((point) => point[rate] ?? []);
  if (ratios.length === 0) return null;
  return {
    numerator: sum(ratios.map(({ numerator }) => numerator)),
    denominator: sum(ratios.map(({ denominator }) => denominator)),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** How a month differs from an earlier one; `null` where there is no such month. */
export function changeOf(now: MonthPoint | null, then: MonthPoint | null): PointChange | null {
  if (now === null || then === null) return null;
  return {
    volume: differenceOf(now.volume, then.volume),
    compliance: pointsBetween(now.compliance, then.compliance),
    late: pointsBetween(now.late, then.late),
    concealment: pointsBetween(now.concealment, then.concealment),
    score: differenceOf(now.score, then.score),
    rank: differenceOf(then.rank, now.rank),
  };
}

/** Scores have at most a few decimals of their own; the rest is noise of binary fractions. */
const differenceOf = (now: number | null, then: number | null): number | null =>
  now === null || then === null ? null : Math.round((now - then) * 1e6) / 1e6 + 0;
