import { categoryOf, type Claim, claimsOf, domainOf, kindsLeftOut } from "../claims/claim";
import { clauseShape } from "../claims/clause-shape";
import { type Finding, spanOf, statementOf } from "../claims/finding";
import { kindReadings } from "../claims/kind-series";
import { type NamedUnit, type NamedUnits, namedUnits } from "../claims/named-units";
import { type Proofreader } from "../proofreader";
import { type Statement } from "../statement";
import { type Series } from "../tables/series";
import { allSeries } from "../tables/table-series";
import { type Comparison, type Mention } from "../text/mention";
import { fit, type Quantity } from "../text/quantity";
import { changeRank } from "./change-rank";
import { isLeftOut, leavesOutZones } from "./left-out";
import { monthNamed } from "./month-named";
import { namedPlaces } from "./named-places";
import { rankOverTables } from "./over-tables";
import { pairRank } from "./pair-rank";
import { placeChange } from "./place-change";
import { type RankClaim, rankFinding } from "./rank-finding";
import { isPlaceAlone, readingsOfRank } from "./rank-readings";
import { ratioRanked } from "./ratio-ranked";

/** Who has most and least, and who comes first: 上报数据较多, 报送量最少的是, 位居前三, 依次为. */
export const ranks: Proofreader = (bulletin, evidence) =>
  claimsOf(bulletin, evidence).flatMap(
    (claim) => changeRank(claim) ?? placeChange(claim) ?? pairRank(claim) ?? rankOf(claim) ?? [],
  );

type Compared = Extract<Mention, { readonly kind: "comparison" }>;

/** A clause that compares, with one list, and nothing in it that means another time or a share of the units. */
function rankOf(claim: Claim): Statement | null {
  const { shape, clause } = claim;
  const placed = shape.mentions.flatMap((mention, at) => (mention?.kind === "comparison" ? [{ ...mention, at }] : []));
  const compared = merged(placed, shape.text);
  const [first, ...further] = compared;
  if (first === undefined || isOther(claim) || unreadIn(claim) !== "") return null;
  // Of those who are beyond a bound only: who they are is not worked out.
  if (domainOf(claim) === "other") return null;

  const units = namedUnits(shape, "U");
  // 市公安局许可信息居第二位，处罚信息居第一位: the unit, not the kind.
  const isOfSubject = claim.before.some(({ mentions }) => mentions.some(({ kind }) => kind === "unit"));
  const kinds = units.length === 0 && !isOfSubject ? namedUnits(shape, "K") : [];
  const [named, ...others] = units.length > 0 ? units : kinds;
  if (others.length > 0) return null;
  const places = namedPlaces(clause.text);
  const isApart = /分列|分别|分居|依次|位[列居]/u.test(clause.text);
  if (named !== undefined && places.length > 1 && (isApart || first.at > named.start)) {
    return eachInPlace(claim, named, first, places);
  }
  const ofRange = rangeOf(places);
  if (named !== undefined && ofRange !== null) return rankOfNamed(claim, named, { ...first, comparison: ofRange });
  if (named === undefined)
    return further.length > 0 ? null : (rankOfMonth(claim, first) ?? rankOfSubject(claim, first));
  return further.length > 0 ? null : rankOfNamed(claim, named, first);
}

/** `第四至第六位的是…`: the places that are told together; `null` of a single one. */
function rangeOf(places: readonly number[]): Comparison | null {
  const [from, to] = [places[0], places.at(-1)];
  const isRange = places.length > 1 && places.every((place, index) => place === (from ?? 0) + index);
  return isRange && from !== undefined && to !== undefined ? { end: "most", from, to } : null;
}

/** One list that stands where a comparison says. */
function rankOfNamed(claim: Claim, named: NamedUnits, compared: PlacedComparison): Statement | null {
  const { shape, clause } = claim;
  const isHead = compared.at < named.start;
  if (isHead && !head.test(shape.text.slice(compared.at, named.start))) return null;
  const span = spanOf(claim, startOf(claim, named, compared.at), Math.max(named.end, compared.at + 1));
  const claimed = { ...rankClaim(claim, named, compared), exact: isHead, ordered: clause.text.includes("依次") };
  const keys = named.units.map(({ key }) => key);
  const readings =
    namedUnits(shape, "U").length === 0 ? kindReadings(claim.evidence, keys) : readingsOfRank(claim, named.units);
  return statementOf(claim, "rank", span, readings, named.units, (part) =>
    surelyMeant(claim, part, rankOverTables(readings, part, claimed), named.units, statedBeside(claim)),
  );
}

/** From the comparison to those who are named: `前三位的单位依次是：`. */
const head = /^C(?:[的至到、-]?C)?[的位名个家]*(?:单位|部门|地区|乡镇|[市县区]|S)*(?:依次|主要|[、有是为也仍E:V])*$/u;

type PlacedComparison = Compared & { readonly at: number };

/** `最多的前三个县区`, `最少的后两名`: which end, then how many. */
function merged(compared: readonly PlacedComparison[], text: string): readonly PlacedComparison[] {
  const [first, second, ...others] = compared;
  if (first === undefined || second === undefined || others.length > 0) return compared;
  if (!("from" in first.comparison) || !("from" in second.comparison) || second.comparison.from > 1) return compared;
  if (!/^C的?C/u.test(text.slice(first.at, second.at + 1))) return compared;
  return [{ ...second, comparison: { ...second.comparison, end: first.comparison.end } }];
}

/** `临江县、万年县分列第四、第五位`, `分列第三至第五位`: each in a place of its own. */
function eachInPlace(
  claim: Claim,
  named: NamedUnits,
  { at }: PlacedComparison,
  places: readonly number[],
): Statement | null {
  if (places.length !== named.units.length) return null;
  const span = spanOf(claim, Math.min(named.start, at), claim.shape.text.length);
  return statementOf(claim, "rank", span, readingsOfRank(claim), named.units, (part) => {
    const findings = named.units.flatMap((unit, index) => {
      const place = places[index] ?? 0;
      const own = { ...rankFrame(claim, { ...named, units: [unit] }), isPlace: true, exact: false, ordered: false };
      return rankFinding(part, { ...own, comparison: { end: "most", from: place, to: place } }) ?? [];
    });
    return findings.find(({ verdict }) => verdict !== "holds") ?? findings[0] ?? null;
  });
}

function rankOfMonth(claim: Claim, compared: PlacedComparison): Statement | null {
  const readings = readingsOfRank(claim);
  const named = monthNamed(claim, readings);
  if (named === null) return null;
  const claimed = { ...rankClaim(claim, named, compared), exact: false, ordered: false };
  return statementOf(claim, "rank", spanOf(claim, 0, compared.at + 1), readings, named.units, (part) =>
    rankFinding(part, claimed),
  );
}

/** `市生态环境局合规率93.33%，为市直最低`, `两地并列第一`: who stands there are those named in the clause before. */
function rankOfSubject(claim: Claim, compared: PlacedComparison): Statement | null {
  const [before] = claim.before;
  if (before === undefined) return null;
  const said = clauseShape(claim.bulletin, before.start, before.end, before.mentions);
  const [subject, ...others] = namedUnits(said, "U");
  const [unit, ...more] = subject?.units ?? [];
  if (subject === undefined || unit === undefined || others.length > 0) return null;
  if (more.length > 0 && !/并列|[两三四五]地|[两三四五]家/u.test(claim.clause.text)) return null;
  const span = spanOf(claim, 0, compared.at + 1);
  const claimed = { ...rankClaim(claim, subject, compared), exact: false, ordered: false };
  const stated = before.mentions.find((mention) => mention.kind === "quantity")?.quantity ?? null;
  const ratios = ratioRanked(claim, said, unit.key, stated);
  if (ratios.length === 0 && isOther({ ...claim, shape: said })) return null;
  const readings = ratios.length > 0 ? ratios : readingsOfRank(claim);
  return statementOf(claim, "rank", span, readings, subject.units, (part) =>
    surelyMeant(claim, part, rankOverTables(readings, part, claimed), subject.units, stated),
  );
}

/** The figure of the one who is named: `高新区报送最少，仅38条`. */
function statedBeside({ sentence, clause }: Claim): Quantity | null {
  const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  const own = clause.mentions.find((mention) => mention.kind === "quantity");
  if (own !== undefined || next === undefined || next.anew) return own?.quantity ?? null;
  const [first] = next.mentions.filter(({ kind }) => kind !== "marker");
  return first?.kind === "quantity" ? first.quantity : null;
}

/** A figure beside the rank that is nobody's in this column tells that another one is meant. */
function surelyMeant(
  { evidence }: Claim,
  part: Series,
  finding: Finding | null,
  units: readonly NamedUnit[],
  stated: Quantity | null,
): Finding | null {
  if (finding?.verdict !== "contradicted" || stated === null || units.length > 1) return finding;
  // Beside a place stand the marks that it is by.
  const marks = allSeries(evidence).filter(
    ({ table, aspect, category }) => table === part.table && aspect === "score" && category === null,
  );
  const isThere = (part.aspect === "rank" ? marks : [part]).some(({ values }) =>
    values.some(({ value }) => value !== null && fit(stated, value) === "fits"),
  );
  return isThere ? finding : { ...finding, verdict: "not-checkable", why: anotherColumn };
}

const anotherColumn = {
  zh: "旁边的数字在这一栏里找不到，可能说的是别的栏目，请人工核对。",
  en: "The figure beside it is not in this column; another one may be meant. Check it by hand.",
};

const rankClaim = (
  claim: Claim,
  named: NamedUnits,
  compared: Compared,
): Pick<RankClaim, "units" | "comparison" | "open" | "without" | "isPlace"> => ({
  ...rankFrame(claim, named),
  comparison: compared.comparison,
  isPlace: isPlaceAlone(compared),
});

const rankFrame = (claim: Claim, { units, open }: NamedUnits): Pick<RankClaim, "units" | "open" | "without"> => ({
  units,
  open,
  without: isLeftOut(claim),
});

/** From the first word that belongs to what is said. */
function startOf({ shape }: Claim, named: NamedUnits, at: number): number {
  const first = shape.mentions.findIndex(
    (mention) => mention !== undefined && ["date", "unit", "aspect", "category", "comparison"].includes(mention.kind),
  );
  return first < 0 ? Math.min(named.start, at) : first;
}

/** Another time, a change, a mean; a remainder that is not that of the functional zones; a negation. */
function isOther(claim: Claim): boolean {
  const { shape } = claim;
  const isElsewhere =
    shape.text.includes("X") ||
    (shape.text.includes("R") && !leavesOutZones(claim) && kindsLeftOut(claim).length === 0);
  return (
    isElsewhere ||
    /[不未非]|没有|仅次于/u.test(signsOf(shape.text)) ||
    /[AKGU](?:率|比例|比重|总额|增)/u.test(shape.text)
  );
}

const signsOf = (text: string): string => text.replace(/[A-Z]/gu, " ");

/** Words that a rank is told with and that change nothing. */
const told =
  /由?从?(?:高到?低|低到?高|多到?少|少到?多)|位列|位居|并列|分列|列|排名|依次|[一二三四五六两]|全[市县区]|相对?|乡镇|街道|最后|功能区?外?|在|前|后/gu;

/** 新增 is understood where the kind of thing that is spoken of is 新增注册. */
function unreadIn(claim: Claim): string {
  const unread = claim.clause.unread.replace(told, "");
  return /^新增?$/u.test(unread) && categoryOf(claim)?.includes("新增") === true ? "" : unread;
}
