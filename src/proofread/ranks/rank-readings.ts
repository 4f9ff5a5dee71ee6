import { aspectOf, categoryOf, type Claim, nearest, scopeOf } from "../claims/claim";
import { type Readings, readingsOf } from "../claims/claimed-series";
import { type NamedUnit } from "../claims/named-units";
import { placesOf } from "../claims/place-series";
import { isRate } from "../text/aspects";
import { type Mention } from "../text/mention";

/**
 * By the last aspect that is named; a kind of thing narrows it. A place that is of nothing is one by the marks.
 *
 * @param named those whose place it is, with the figures beside them: 较多的有A30条 is of no rate.
 */
export function readingsOfRank(claim: Claim, named: readonly NamedUnit[] = []): Readings {
  const category = categoryOf(claim);
  const isPlain = category === null && /信息|数据/u.test(claim.shape.text);
  const isOfMarks = category === null && claim.shape.mentions.some((mention) => isPlaceAlone(mention));
  const unnamed = isPlain ? "count" : isOfMarks ? "score" : null;
  const stated = named.flatMap(({ stated: figure }) => figure?.unit ?? []);
  const isCounted = stated.some((unit) => unit !== "%" && unit !== "");
  const last = aspectOf(claim) ?? unnamed;
  const counted = nearest(claim, "aspect")
    .filter(({ aspect: each }) => !isRate(each))
    .at(-1)?.aspect;
  const aspect = isCounted && last !== null && isRate(last) ? counted : last;
  if (aspect === undefined) return [];
  // A table that gives the places knows best who stands where.
  const places = aspect === "rank" || (isOfMarks && aspect === "score") ? placesOf(claim) : [];
  if (places.length > 0) return places.map(({ now }) => [now]);
  return readingsOf(claim, { aspect: aspect === "rank" ? "score" : aspect, category, scope: scopeOf(claim) });
}

/** Whether a place is named and not what there is most of: 居首, not 最多. */
export const isPlaceAlone = (mention: Mention | undefined): boolean =>
  mention?.kind === "comparison" && !/[多高大少低小]/u.test(mention.text);
