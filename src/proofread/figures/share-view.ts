import { allSeries } from "../tables/table-series";
import { isRate, type Aspect } from "../text/aspects";
import { fit } from "../text/quantity";
import { directionOf } from "./change";
import { wholesInTables } from "../tables/wholes-in-tables";
import { type Claim, isPercentage, type Subject } from "./claim";
import { type Judgement, judgeByReadings } from "./judgement";
import { ratio } from "./rate-view";
import { type Desk, type TableValue, tableValues } from "./table-value";
import { targetsOf } from "./targets";

const all: Subject = { kind: "all" };

/** A part of a whole: `占全市的31.4%`; of the tables' numbers, else of those in the sentence. */
export function shareView(claim: Claim, desk: Desk): Judgement | null {
  const { clause } = claim;
  const place = placeOf(claim);
  if (!isPercentage(claim) || directionOf(claim) !== null) return null;
  if (place < 0 && !(claim.aspects.includes("share-rate") && /占|比重|比例/.test(clause.text))) return null;
  const targets = targetsOf(claim);
  const wholes = wholesSaid(claim);
  const aspect = countedAspect(claim);
  const values = (targets?.subjects ?? []).flatMap((subject) =>
    (targets?.categories ?? []).flatMap((category) =>
      wholes.flatMap((whole) => sharesOf(claim, { subject, category, aspect }, whole, desk)),
    ),
  );
  const isOpen = /企业(?:数量?)?占比/.test(clause.text) && isUnsaid(wholeSaid(claim)) && hasRates(desk);
  const isWhole = values.length > 0 && isCountedPlainly(claim) && !isOpen;
  const own = judgeByReadings("rate", claim, { values, isWhole });
  if (own?.verdict === "holds") return own;
  const parts = (targets?.subjects ?? []).flatMap((subject) =>
    (targets?.categories ?? []).flatMap((category) => tableValues(claim, subject, aspect, category, desk)),
  );
  return withinSentence(claim, parts) ?? own;
}

const placeOf = ({ clause, mention }: Claim): number => clause.text.lastIndexOf("占", mention.at);

/** What a clause says of a share's whole. */
interface WholeSaid {
  readonly scopes: readonly Subject[];
  readonly kinds: readonly string[];
  readonly aspects: readonly Aspect[];
  /** 占其…的, 占该区…的: of the same subject. */
  readonly isOwn: boolean;
}

const wholeSaid = (claim: Claim): WholeSaid => {
  const place = placeOf(claim);
  const { clause, mention } = claim;
  const behind = clause.mentions.filter(({ at }) => at > place && at < mention.at);
  return {
    scopes: behind.flatMap((each): readonly Subject[] =>
      each.kind === "scope" ? [{ kind: "scope", scope: each.scope }] : [],
    ),
    kinds: behind.flatMap((each) => (each.kind === "category" ? [each.category] : [])),
    aspects: behind.flatMap((each) => (each.kind === "aspect" && !isRate(each.aspect) ? [each.aspect] : [])),
    isOwn: /^占(?:其|该|本(?!市))/.test(clause.text.slice(Math.max(0, place))) || isOfWholeUnit(clause, place),
  };
};

/** 允平县…占全县的: a county's own whole, where a county is what the tables have. */
const isOfWholeUnit = ({ text, mentions }: Claim["clause"], place: number): boolean => {
  const named = mentions.filter(({ kind, at }) => kind === "unit" && at < place).at(-1);
  const sign = /^占全([县区])/.exec(text.slice(Math.max(0, place)))?.[1];
  return sign !== undefined && named?.text.endsWith(sign) === true;
};

const isUnsaid = ({ scopes, kinds, aspects, isOwn }: WholeSaid): boolean =>
  scopes.length + kinds.length + aspects.length === 0 && !isOwn;

/** As the claim says, else as the share before it in the sentence says: `甲占存续企业的35%，乙占65%`. */
export function wholesSaid(claim: Claim): readonly WholeSaid[] {
  const own = wholeSaid(claim);
  const before = claim.earlier
    .filter((each) => isPercentage(each) && placeOf(each) >= 0)
    .map(wholeSaid)
    .filter((said) => !isUnsaid(said))
    .at(-1);
  return isUnsaid(own) && before !== undefined ? [own, before] : [own];
}

/** Beside a column of rates, 注册企业占比 may well be that column. */
const hasRates = ({ evidence }: Desk): boolean =>
  allSeries(evidence).some(({ aspect }) => aspect === "registration-rate" || aspect === "share-rate");

/** Whether what the share is of is understood where another clause has counted it: `存续企业10家，占比3%`. */
function isCountedPlainly(claim: Claim): boolean {
  const { clause, earlier } = claim;
  const counted = earlier.filter((each) => !isPercentage(each)).at(-1);
  const isOwn = clause.mentions.some(
    ({ kind, at }) => at < placeOf(claim) && (kind === "category" || kind === "aspect"),
  );
  return isOwn || counted === undefined || counted.clause.unread === "";
}

/** What is counted: an aspect that stands before 占, or between it and the figure, else what was counted before. */
export function countedAspect(claim: Claim): Aspect {
  const { clause, mention, earlier } = claim;
  const place = placeOf(claim);
  const before = clause.mentions
    .filter(({ at }) => at < (place < 0 ? mention.at : place))
    .flatMap((each) => (each.kind === "aspect" && !isRate(each.aspect) ? [each.aspect] : []));
  const counted = earlier.filter((each) => !isPercentage(each)).at(-1);
  return (
    before.at(-1) ??
    wholeSaid(claim).aspects.find((aspect) => aspect !== "count") ??
    counted?.aspects.find((aspect) => !isRate(aspect)) ??
    "count"
  );
}

interface Part {
  readonly subject: Subject;
  readonly category: string | null;
  readonly aspect: Aspect;
}

/** What a part, by itself or of several together, is of every whole that may be meant. */
export function sharesOf(
  claim: Claim,
  part: Part,
  said: WholeSaid,
  desk: Desk,
  parts = tableValues(claim, part.subject, part.aspect, part.category, desk),
): readonly TableValue[] {
  const { subject, category, aspect } = part;
  const subjects = said.isOwn ? [subject] : said.scopes.length > 0 ? said.scopes : wholesOf(part, said);
  // 占存续企业的: of a column of its own.
  const kinds = said.kinds.length > 0 ? said.kinds : [null, category, ...wholeKinds(category, desk)];
  // 占报送总量的: of what is late, too, all that was reported may be the whole.
  const aspects = said.aspects.includes("count") ? [aspect, "count" as const] : [aspect];
  const wholes = subjects.flatMap((whole) =>
    [...new Set(aspects)].flatMap((of) =>
      [...new Set(kinds)].flatMap((kind) => tableValues(claim, whole, of, kind, desk)),
    ),
  );
  return parts.flatMap((one) => wholes.filter(({ sum }) => sum !== one.sum).flatMap((whole) => ratio(one, whole)));
}

/** A unit's share is of the city or of its group, a kind's is of all kinds, in the group that has it. */
const wholesOf = ({ subject, category }: Part, { kinds }: WholeSaid): readonly Subject[] => [
  ...(category === null && kinds.length === 0 ? [] : [subject]),
  ...(kinds.length > 0 && !kinds.includes(category ?? "") ? [] : [all]),
  ...(subject.kind !== "scope" && kinds.length === 0
    ? [{ kind: "scope", scope: "municipal" } as const, { kind: "scope", scope: "county" } as const]
    : []),
];

/** Whose part a kind is in a table: 已评主体 of A级. */
const wholeKinds = (category: string | null, { evidence }: Desk): readonly (string | null)[] =>
  category === null
    ? []
    : [...wholesInTables(evidence)].flatMap(([part, whole]) => (part.category === category ? [whole.category] : []));

/**
 * 总分140分，其中…占44分，占比31.4%: of what the sentence itself has told, the part its own or the tables'. It bears out,
 * and does not refute.
 */
function withinSentence(claim: Claim, ofTables: readonly TableValue[]): Judgement | null {
  const numbers = claim.earlier.filter((each) => !isPercentage(each) && each.quantity.hedge === "none");
  const last = numbers.at(-1);
  if (last === undefined) return null;
  const told = { value: last.quantity.value, sum: String(last.quantity.value), source: null };
  const alike = numbers.slice(0, -1).filter(({ quantity }) => quantity.unit === last.quantity.unit);
  const pairs = [
    ...alike.map((whole) => [told, whole] as const),
    ...ofTables.flatMap((part) => numbers.map((whole) => [part, whole] as const)),
  ];
  for (const [part, { quantity: whole }] of pairs) {
    if (part.value > whole.value || whole.value === 0) continue;
    const value = (part.value / whole.value) * 100;
    if (fit(claim.quantity, value) !== "fits") continue;
    const expected = `${Number(value.toFixed(4))}% = ${part.sum} / ${whole.value}`;
    return { kind: "rate", verdict: "holds", expected, source: part.source, why: null };
  }
  return null;
}
