import { changeReadings } from "../claims/change-series";
import { aspectOf, type Claim } from "../claims/claim";
import { clauseShape } from "../claims/clause-shape";
import { spanOf, statementOf } from "../claims/finding";
import { type NamedUnits, namedUnits } from "../claims/named-units";
import { placeChangeReadings } from "../claims/place-series";
import { type Statement } from "../statement";
import { type Series } from "../tables/series";
import { type Comparison } from "../text/mention";
import { placeNumber } from "./named-places";
import { rankFinding } from "./rank-finding";

const grown =
  /(?<word>增幅|增速|增量|增长|增加|净增|上升|提升|提高|升幅|涨幅|进步|前进|降幅|降速|减幅|减量|减少|下降|下滑|降低|退步|后退)(?:的?幅度)?(?:在?(?:全[市县区州]|各地|各县区))?(?:(?<end>最大|最快|最多|最高|最为?明显|最小|最慢|最少|最低)|(?:位?居|排名?|排在|位列|列)*(?<side>[前后])(?<places>[两二三四五六]|\d)[位名]?|位?居(?<top>[^,，]{0,10}之首|[^,，]{0,6}首位|[^,，]{0,6}第一))/u;

/** `高新区增幅最大`, `减少最多的是市市场监管局`, `名次下滑最多`: who has changed most; `null` where nothing of the kind is said. */
export function changeRank(claim: Claim): Statement | null {
  const { word = "", end = "", side, places, top } = grown.exec(claim.clause.text)?.groups ?? {};
  const named = word === "" ? null : unitsOf(claim);
  if (named === null || /[不未非]|没有|全省|全国/u.test(claim.clause.text)) return null;
  const isFall = /降|减|下滑|退/u.test(word);
  const isLarge = side === undefined ? top !== undefined || /[大快多高明]/u.test(end) : side === "前";
  const to = places === undefined ? 1 : placeNumber(places.replace("两", "二"));
  const comparison: Comparison = { end: isLarge !== isFall ? "most" : "least", from: 1, to };
  const isOfPlaces = aspectOf(claim) === "rank" || /[进退]/u.test(word);
  // 增加最多 is by how many, 增幅 and 增速 are in proportion, 增长最多 may be either; marks only go up and down.
  const isOfMarks = aspectOf(claim) === "score";
  const isByNumber = /[量加少长升净提高低滑]|下降/u.test(word) && !/[升涨]幅/u.test(word);
  const isByShare = !isOfMarks && (/[幅速长升提高低滑]|下降/u.test(word) || /最[快慢]/u.test(end));
  // 减少97户，降幅最大 may mean either.
  const isToldByNumber = claim.before[0]?.mentions.some(
    (each) => each.kind === "quantity" && /[条户笔件份元]$/u.test(each.quantity.unit),
  );
  const difference = isByNumber || isOfMarks || isToldByNumber === true ? changeReadings(claim, "difference") : [];
  const growth = isByShare ? changeReadings(claim, "growth") : [];
  const readings = isOfPlaces ? placeChangeReadings(claim) : [...difference, ...growth];
  const claimed = {
    units: named.units,
    comparison,
    open: named.open,
    exact: to > 1,
    ordered: false,
    isPlace: false,
    without: () => false,
  };
  const span = spanOf(claim, 0, claim.shape.text.length);
  return statementOf(claim, "rank", span, readings, named.units, (part) => {
    const finding = rankFinding(part, claimed);
    const amongAlike = isLarge ? null : rankFinding(movedAlike(part, isFall), claimed);
    return amongAlike?.verdict === "holds" ? amongAlike : finding;
  });
}

/** The smallest rise is often told of those who rose only. */
const movedAlike = (series: Series, isFall: boolean): Series => ({
  ...series,
  values: series.values.filter(({ value }) => value !== null && (isFall ? value < 0 : value > 0)),
});

/** The units of the clause, else those of the one before: `市城管局增加18条，增量最大`. */
function unitsOf({ shape, before, bulletin }: Claim): NamedUnits | null {
  const own = namedUnits(shape, "U");
  if (own.length > 0) return own.length === 1 ? (own[0] ?? null) : null;
  const [last] = before;
  if (last === undefined) return null;
  const [named, ...others] = namedUnits(clauseShape(bulletin, last.start, last.end, last.mentions), "U");
  return named !== undefined && others.length === 0 && named.units.length === 1 ? named : null;
}
