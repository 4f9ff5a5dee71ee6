import { isRate, partOfRate, type Aspect } from "../text/aspects";
import { type Clause } from "../text/sentence";

/** What may be counted by the figure at a place of a clause: the aspect on the left, and the one that follows at once: 1条迟报数据. */
export function aspectsOf(
  left: Aspect | null,
  { mentions, text }: Clause,
  place: number,
  isOfKind: boolean,
): readonly Aspect[] {
  const quantity = mentions[place];
  const rate = quantity?.kind === "quantity" && quantity.quantity.unit === "%";
  const behind = mentions
    .slice(place + 1)
    .find(({ kind }) => kind === "aspect" || kind === "quantity" || kind === "unit");
  const next = behind?.kind === "aspect" ? behind.aspect : null;
  const isPoints = quantity?.kind === "quantity" && quantity.quantity.unit === "分";
  const isPlace =
    quantity?.kind === "quantity" && (quantity.quantity.unit === "位" || text.charAt(quantity.at - 1) === "第");
  if (isPlace) return ["rank"];
  const fallback: Aspect = isPoints ? "score" : "count";
  // 按期率为0: a rate without its sign.
  if (quantity?.kind === "quantity" && quantity.quantity.unit === "") {
    if (left !== null && isRate(left)) return [left];
    const before = mentions[place - 1];
    if (before?.kind === "category" && before.category.endsWith("率")) return ["share-rate"];
  }
  // 迟报率0.76%，其中甲4条: of what the rate is of.
  const part = left !== null && isRate(left) && !rate && !isPoints ? (partOfRate[left] ?? null) : null;
  const all = [isOfKind && !rate ? fallback : null, next, left, part, part === null ? null : fallback]
    .filter((aspect) => aspect !== null)
    .filter((aspect) => isRate(aspect) === rate);
  return all.length > 0 ? all.filter((aspect, at) => all.indexOf(aspect) === at) : [rate ? "share-rate" : fallback];
}
