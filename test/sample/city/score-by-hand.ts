import { type MonthIntent } from "./city-on-disk";

/** A unit's month by the formulas of Yuncheng's notice of 2021, worked out beside the product. */
export interface HandScore {
  readonly unit: string;
  readonly total: number | null;
  readonly rank: number | null;
  readonly warned: boolean;
}

/**
 * 二: 5 for the plan, 5 + 5 for the web column, 合规率 × 30, (1 − 迟报率) × 30, (1 − 瞒报率) × 25 with the drawn units
 * standing for their group; 四: 10 less each; 五: 3 or 2 more each, 100 at most. A unit without data is not ranked.
 */
export function scoreByHand({ units, assessments, ledgers }: MonthIntent): readonly HandScore[] {
  // The roster has its 33 municipal members first.
  const isMunicipal = (unit: string): boolean => units.findIndex((each) => each.unit === unit) < 33;
  const concealmentRate = (municipal: boolean): number => {
    const drawn = ledgers.filter(({ unit }) => isMunicipal(unit) === municipal);
    const concealed = drawn.reduce((sum, each) => sum + each.concealed, 0);
    return concealed / drawn.reduce((sum, each) => sum + each.reported + each.late + each.concealed + each.near, 0);
  };
  const totals = units.map(({ unit, volume, compliant, late }) => {
    const given = assessments.find((each) => each.unit === unit);
    if (volume === 0 || given === undefined) return null;
    const { hasPlan, hasDirectory, hasPublicity, deductions, honours, reports } = given;
    const kept = 5 * [hasPlan, hasDirectory, hasPublicity].filter(Boolean).length;
    const rates = 30 * (compliant / volume) + 30 * (1 - late / volume) + 25 * (1 - concealmentRate(isMunicipal(unit)));
    return Math.max(0, Math.min(100, kept + rates - 10 * deductions + 3 * honours + 2 * reports));
  });
  const ranked = totals.filter((total) => total !== null).map((total) => Number(total.toFixed(9)));
  const rankOf = (total: number): number => ranked.filter((other) => other > Number(total.toFixed(9))).length + 1;
  const lastRank = [...ranked].sort((a, b) => a - b)[2] ?? 0;
  return units.map(({ unit }, index) => {
    const total = totals[index] ?? null;
    return {
      unit,
      total,
      rank: total === null ? null : rankOf(total),
      warned: total !== null && Number(total.toFixed(9)) <= lastRank,
    };
  });
}
