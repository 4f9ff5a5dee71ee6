import { type DishonestyEntry } from "../registers/dishonesty-register";
import { type Annex } from "./annex";
import { type Month } from "./month";

/** How many public bodies of a county are on the list. */
export interface CountyCount {
  readonly county: string;
  readonly count: number;
}

/** Counties with listed bodies, most first, ties in the order of the list. */
export function countByCounty(bodies: readonly Pick<DishonestyEntry, "county">[]): readonly CountyCount[] {
  const counts = new Map<string, number>();
  for (const { county } of bodies) counts.set(county, (counts.get(county) ?? 0) + 1);
  return [...counts].map(([county, count]) => ({ county, count })).sort((a, b) => b.count - a.count);
}

/** Annex 3 of notice 1: government departments and public institutions on the severe-dishonesty list. */
export function dishonestyAnnex(
  month: Month,
  bodies: readonly Pick<DishonestyEntry, "name" | "uscc" | "county">[],
): Annex {
  const counties = countByCounty(bodies).map(({ county }) => county);
  const ordered = counties.flatMap((county) => bodies.filter((body) => body.county === county));
  return {
    id: "dishonest",
    number: 3,
    title: `${month.year}年${month.month}月份全市政府部门及事业单位被列入严重失信主体名单统计表`,
    header: ["序号", "单位名称", "统一社会信用代码", "县（市、区）"],
    rows: ordered.map(({ name, uscc, county }, index) => [index + 1, name, uscc, county]),
    total: null,
    footer: null,
  };
}
