import { type Period } from "./header-parts";

/** The first and the last month that a time has. */
export type TimeSpan = readonly [from: number, to: number];

/** The months of a time that has its number: q3 is from July to September; `null` of 上月 and of none. */
export function spanOf(period: Period): TimeSpan | null {
  const [, sign = "", first, last] = /^([qhy]?)(\d{1,4})(?:-(\d{1,2}))?$/.exec(period ?? "") ?? [];
  if (first === undefined) return null;
  const from = Number(first);
  switch (sign) {
    case "q":
      return [3 * from - 2, 3 * from];
    case "h":
      return [6 * from - 5, 6 * from];
    case "y":
      return [1, 12];
    default:
      return [from, Number(last ?? first)];
  }
}

/** How many months a time has. */
export const lengthOf = ([from, to]: TimeSpan): number => to - from + 1;
