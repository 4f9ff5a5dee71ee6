import { type Family } from "./phrasing";

/** Of false sentences of each family, the share that is contradicted; no change may fall below. */
export const recallFloors: Readonly<Record<Family, number>> = {
  figure: 0.65,
  sum: 0.68,
  rate: 0.35,
  share: 0.6,
  change: 0.8,
  rank: 0.72,
  threshold: 0.78,
  list: 0.75,
  count: 0.75,
  coverage: 0.4,
};
