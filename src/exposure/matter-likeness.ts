import { compareKey } from "../text/compare-key";

/** What every case says. */
const commonplaces =
  /行政处罚|行政许可|处罚决定书?|罚款|没收|违法所得|违反|规定|有限责任公司|有限公司|公司|当事人|人民币|案件?$|[^\p{Script=Han}A-Z0-9]/gu;

/** The pairs of neighbouring characters by which two accounts of a case are compared. */
export function matterPairs(text: string): ReadonlySet<string> {
  const parts = compareKey(text).split(commonplaces);
  return new Set(
    parts.flatMap((part) => Array.from({ length: Math.max(0, part.length - 1) }, (_, at) => part.slice(at, at + 2))),
  );
}

/** How much of what the media say a row says too, from 0 to 1; `null` where they say nothing to go by. */
export function matterLikeness(exposed: ReadonlySet<string>, row: ReadonlySet<string>): number | null {
  if (exposed.size === 0 || row.size === 0) return null;
  let shared = 0;
  for (const pair of exposed) if (row.has(pair)) shared += 1;
  return shared / exposed.size;
}
