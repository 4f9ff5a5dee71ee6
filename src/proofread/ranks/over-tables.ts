import { type Readings } from "../claims/claimed-series";
import { type Finding } from "../claims/finding";
import { type Series } from "../tables/series";
import { type RankClaim, rankFinding } from "./rank-finding";

/**
 * What a table says of a rank where the units stand in several: the second of 全市 may be the first of the counties, so
 * only who is wrong among those of the own table and among all is.
 */
export function rankOverTables(readings: Readings, part: Series, claim: RankClaim): Finding | null {
  const finding = rankFinding(part, claim);
  const parts = readings.find((each) => each.includes(part)) ?? [part];
  if (finding?.verdict !== "contradicted" || parts.length < 2) return finding;
  const among = rankFinding({ ...part, values: parts.flatMap(({ values }) => values) }, claim);
  return among?.verdict === "holds" ? { ...finding, verdict: "not-checkable", why: amongAll } : finding;
}

const amongAll = {
  zh: "在本表内不是这个位次，与其他表的单位放在一起却是，说的是哪一种，请人工核对。",
  en: "It is not so in its own table, but among the units of all tables together; check by hand which is meant.",
};
