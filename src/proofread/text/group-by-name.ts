import { plainKey } from "./plain-text";

const countyName = /(?:[县区镇乡]|街道|街道办|街道办事处|开发区|示范区|新区|[^市]市)$/;
const officeName = /(?:局|委|办|办公室|中心|委员会|银行|支行|分局|支队)$/;

/** The group of units that a name is of, by what it ends in; `null` of what is no unit. */
export function groupByName(name: string): "municipal" | "county" | null {
  const key = plainKey(name);
  if (countyName.test(key) && key.length <= 12) return "county";
  return officeName.test(key) ? "municipal" : null;
}
