import { dayOf, type Day } from "../../../src/calendar/day";
import { type Random } from "../seeded-random";
import { type CityMonth } from "./city-months";

/** What a unit sends to the platform in a month, by number of cases. */
export interface UnitPlan {
  readonly cases: number;
  /** Of these, so many were received too late. */
  readonly late: number;
  /** So many more break a rule. */
  readonly wrong: number;
  /** Of the wrong ones, so many were sent again as they should be. */
  readonly corrected: number;
  /** So many of the others were sent twice, alike in every cell. */
  readonly repeated: number;
  /** Penalties by simple procedure that should not have been sent, beside the cases. */
  readonly simple: number;
  /** The last day on which the unit sends anything. */
  readonly until: Day;
}

const nothing = { cases: 0, late: 0, wrong: 0, corrected: 0, repeated: 0, simple: 0 };

/** What is told of single units; all others have a few troubles by chance. */
const stories: Readonly<Record<string, Partial<UnitPlan>>> = {
  // At the bottom in August, as it was in July.
  "2021-08 市水务局": { cases: 24, late: 6, wrong: 8, corrected: 0 },
  "2021-08 市教育局": { cases: 20, late: 4, wrong: 7, corrected: 1 },
  // At the bottom in September and October.
  "2021-09 夏县": { cases: 26, late: 6, wrong: 6, corrected: 0, repeated: 0 },
  "2021-10 夏县": { cases: 24, late: 7, wrong: 8, corrected: 0 },
  "2021-09 平陆县": { cases: 22, late: 6, wrong: 9, corrected: 2, repeated: 0 },
  "2021-10 市能源局": { cases: 18, late: 9, wrong: 3, corrected: 0 },
  "2021-10 绛县": { cases: 21, late: 4, wrong: 8, corrected: 0 },
  // Silent for two weeks and for four at the end of the month.
  "2021-08 市体育局": { cases: 9, until: dayOf(2021, 8, 13) },
  "2021-08 市人防办": { cases: 4, late: 0, wrong: 0, corrected: 0, repeated: 0, until: dayOf(2021, 8, 3) },
  "2021-10 市统计局": { cases: 8, late: 0, until: dayOf(2021, 10, 12) },
  // Among these are the two errors of 豁免登记.
  "2021-08 市财政局": { cases: 19, wrong: 2, corrected: 0 },
  "2021-08 芮城县": { cases: 16, wrong: 2, corrected: 0 },
  // Nothing decided.
  "2021-09 市审计局": nothing,
  "2021-08 市残联": nothing,
  "2021-09 市残联": nothing,
  "2021-10 市残联": nothing,
  "2021-08 运城市粮食和物资储备局": { ...nothing, cases: 3 },
  "2021-09 运城市粮食和物资储备局": nothing,
  "2021-10 运城市粮食和物资储备局": nothing,
};

export function unitPlan(unit: string, month: CityMonth, random: Random): UnitPlan {
  const wrong = random.chance(0.5) ? random.int(1, 2) : 0;
  const byChance: UnitPlan = {
    cases: random.int(13, 27),
    late: random.chance(0.35) ? random.int(1, 2) : 0,
    wrong,
    corrected: wrong > 0 && random.chance(0.5) ? 1 : 0,
    repeated: random.chance(0.25) ? random.int(1, 2) : 0,
    simple: random.chance(0.15) ? 1 : 0,
    until: month.last,
  };
  return { ...byChance, ...stories[`${month.id} ${unit}`] };
}
