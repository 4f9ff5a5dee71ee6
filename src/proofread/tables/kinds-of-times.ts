import { type Series } from "./series";

/** Of another time a kind is told in short: 2023年度参评 beside 参评主体. */
export const withKindsOfTimes = (columns: readonly Series[]): readonly Series[] =>
  columns.map((each) => {
    const { aspect, category, period } = each;
    if (category === null || period === null) return each;
    const isOf = (other: Series): boolean =>
      other.aspect === aspect && other.category !== null && other.period === null;
    const [longer, ...others] = columns.filter((other) => isOf(other) && other.category?.startsWith(category));
    return longer === undefined || others.length > 0 ? each : { ...each, category: longer.category };
  });
