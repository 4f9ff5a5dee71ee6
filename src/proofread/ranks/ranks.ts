import { aspectOf, type Claim, claimsOf, nearest, scopeOf } from "../claims/claim";
import { type Readings, readingsOf } from "../claims/claimed-series";
import { spanOf, statementOf } from "../claims/finding";
import { kindReadings } from "../claims/kind-series";
import { type NamedUnits, namedUnits } from "../claims/named-units";
import { type Proofreader } from "../proofread";
import { type Statement } from "../statement";
import { type SeriesValue } from "../tables/series";
import { type Mention } from "../text/mention";
import { type RankClaim, rankFinding } from "./rank-finding";

/** Who has most and least, and who comes first: 上报数据较多, 报送量最少的是, 位居前三, 依次为. */
export const ranks: Proofreader = (bulletin, evidence) =>
  claimsOf(bulletin, evidence).flatMap((claim) => rankOf(claim) ?? []);

type Compared = Extract<Mention, { readonly kind: "comparison" }>;

/** A clause with one comparison and one list, and nothing in it that means another time or a share of the units. */
function rankOf(claim: Claim): Statement | null {
  const { shape, clause, evidence } = claim;
  const at = shape.mentions.findIndex((mention) => mention?.kind === "comparison");
  const compared = shape.mentions[at];
  const isSole = shape.mentions.filter((mention) => mention?.kind === "comparison").length === 1;
  if (compared?.kind !== "comparison" || !isSole || isOther(claim) || unreadIn(claim) !== "") return null;

  const units = namedUnits(shape, "U");
  const kinds = units.length === 0 ? namedUnits(shape, "K") : [];
  const [named, ...others] = units.length > 0 ? units : kinds;
  if (others.length > 0) return null;
  if (named === undefined) return rankOfSubject(claim, compared, at);
  const isHead = at < named.start;
  if (
    isHead &&
    !/^C[的位名]*(?:单位|部门|地区|乡镇|[市县区]|S)*(?:依次|[、有是为E:])*$/u.test(shape.text.slice(at, named.start))
  )
    return null;
  const span = spanOf(claim, startOf(claim, named, at), Math.max(named.end, at + 1));
  const claimed = { ...rankClaim(claim, named, compared), exact: isHead, ordered: clause.text.includes("依次") };
  const readings =
    kinds.length > 0
      ? kindReadings(
          evidence,
          named.units.map(({ key }) => key),
        )
      : readingsOfRank(claim);
  return statementOf(claim, "rank", span, readings, named.units, (part) => rankFinding(part, claimed));
}

/** `市生态环境局合规率93.33%，为市直最低`: who stands there is the one unit of the clause before. */
function rankOfSubject(claim: Claim, compared: Compared, at: number): Statement | null {
  const [before] = claim.before;
  const subjects = before?.mentions.filter((mention) => mention.kind === "unit") ?? [];
  const [subject] = subjects;
  if (before === undefined || subject === undefined || subjects.length > 1) return null;
  const unit = { key: subject.key, name: subject.text, stated: null };
  const named: NamedUnits = { start: 0, end: 0, units: [unit], open: false };
  const span = spanOf(claim, 0, at + 1);
  return statementOf(claim, "rank", span, readingsOfRank(claim), named.units, (part) =>
    rankFinding(part, { ...rankClaim(claim, named, compared), exact: false, ordered: false }),
  );
}

const rankClaim = (
  claim: Claim,
  { units, open }: NamedUnits,
  { comparison }: Compared,
): Pick<RankClaim, "units" | "comparison" | "open" | "without"> => ({
  units,
  comparison,
  open,
  without: leavesOutZones(claim) ? isZone : () => false,
});

/** By the last aspect that is named; a kind of thing narrows it. */
function readingsOfRank(claim: Claim): Readings {
  const category = nearest(claim, "category").at(-1)?.category ?? null;
  const isPlain = category === null && /信息|数据/u.test(claim.shape.text);
  return readingsOf(claim, { aspect: aspectOf(claim) ?? (isPlain ? "count" : null), category, scope: scopeOf(claim) });
}

/** From the first word that belongs to what is said. */
function startOf({ shape }: Claim, named: NamedUnits, at: number): number {
  const first = shape.mentions.findIndex(
    (mention) => mention !== undefined && ["date", "unit", "aspect", "category", "comparison"].includes(mention.kind),
  );
  return first < 0 ? Math.min(named.start, at) : first;
}

/** Another time, a change, a mean; a remainder that is not that of the functional zones; a negation. */
function isOther(claim: Claim): boolean {
  const { shape, clause } = claim;
  const isElsewhere = shape.text.includes("X") || (shape.text.includes("R") && !leavesOutZones(claim));
  return isElsewhere || /[不未非]|没有|仅次于/u.test(signsOf(shape.text)) || /同类|近年/u.test(clause.text);
}

const signsOf = (text: string): string => text.replace(/[A-Z]/gu, " ");

/** Words that a rank is told with and that change nothing. */
const told = /位列|并列|分列|列|排名|依次|[两三四五]地|全[市县区]|乡镇|街道|最后|功能区?外?|在|前|后/gu;

const unreadIn = ({ clause }: Claim): string => clause.unread.replace(told, "");

const zonesApart = /除功能区|不[含计包]括?功能区|功能区(?:除外|不[计含参])/u;

const leavesOutZones = ({ clause, before }: Claim): boolean =>
  [clause, ...before.slice(0, 1)].some(({ text }) => zonesApart.test(text));

const isZone = ({ name }: SeriesValue): boolean => /(?:示范|高新|开发|经开|产业|新|园|工业园|度假|试验)区$/u.test(name);
