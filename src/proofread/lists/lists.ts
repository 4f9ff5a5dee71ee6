import { type Claim, claimsOf, domainOf, scopeOf } from "../claims/claim";
import { readingsOf } from "../claims/claimed-series";
import { clauseShape } from "../claims/clause-shape";
import { spanOf, statementOf } from "../claims/finding";
import { type NamedUnits, namedUnits } from "../claims/named-units";
import { type Proofreader } from "../proofreader";
import { type Statement } from "../statement";
import { type SeriesValue } from "../tables/series";
import { isRate } from "../text/aspects";
import { sentencesOf } from "../text/read-sentences";
import { listFinding } from "./list-finding";
import { ofAllOthers } from "./of-all-others";
import { isThere, type Property } from "./property";
import { propertyIn } from "./property-in";

/**
 * Everybody of whom something is true: `存在迟报数据的有`, `未报送数据的单位有`, `迟报率超过1%的有`; and what is said of
 * those who are named: `市司法局、市财政局本月未产生信息`.
 */
export const lists: Proofreader = (bulletin, evidence) =>
  claimsOf(bulletin, evidence).flatMap((claim) => ofAllOthers(claim) ?? listOf(claim) ?? []);

/** What stands between what is true and of whom it is: `的单位有：`, `的只有`. */
const between = /的(?:(?!的)[^UAKCXR])*$/u;

/** `迟报单位有`: a word for the units closes what is true of them. */
const ofUnits = /(?<=A)(?:S|单位|部门|地区|[市县区])+[有是为:E]+$/u;

const behindNames = /^(?:等?(?:Q|[两三四五])?(?:S|单位|部门|地区|乡镇|[市县区家个地()、])*(?:\(P\))?|等.*|F.*)$/u;

/** `A是唯一迟报率超过1%的县区`. */
const soleOne = /^(?:是|为|成为)(?:S|本市|我市)*唯一(?=.*的(?:S|单位|部门|地区|[市县区个])*$)/u;

function listOf(claim: Claim): Statement | null {
  const { shape } = claim;
  const [named, ...others] = namedUnits(shape, "U");
  if (named === undefined || others.length > 0 || /R(?!零A)/u.test(shape.text)) return null;
  if (domainOf(claim) === "other") return null;
  const head = shape.text.slice(0, named.start);
  const rest = shape.text.slice(named.end);
  const link = between.exec(head) ?? ofUnits.exec(head);
  // 迟报率超过1%的市住建局被约谈 says it of those only, and something else besides.
  const isAttribute = link?.[0] === "的";
  if (link !== null && (isAttribute || behindNames.test(rest))) {
    const property = propertyIn(claim, shape, named, 0, link.index);
    const isAll = !named.open && !isAttribute && !link[0].includes("主要");
    return property === null ? null : listStatement(claim, named, property, [0, named.end], isAll);
  }
  if (/(?:涉、|分布在|E?来自)$/u.test(head)) return involved(claim, named, head);
  if (/^(?:E|即|为|是|:)+$/u.test(head) && rest === "") return toldApart(claim, named);
  if (!/^[FDO,有]*$/u.test(head)) return null;
  const sole = soleOne.exec(rest)?.[0].length;
  if (sole !== undefined) {
    const property = propertyIn(claim, shape, named, named.end + sole, named.end + rest.lastIndexOf("的"));
    return property === null ? null : listStatement(claim, named, property, [named.start, shape.text.length], true);
  }
  const from =
    named.end + (/^等?(?:[Q两三四五](?!的))?(?:单位|部门|S|[市县区家地个]|地区)*/u.exec(rest)?.[0].length ?? 0);
  const property = propertyIn(claim, shape, named, from, shape.text.length);
  // A bound or figure of one unit is no list.
  const quantities = shape.text.slice(from).replace(/[^Q]/gu, "").length;
  const isShared = named.units.length > 1 && /^V?得Q$/u.test(shape.text.slice(from));
  return property === null || (quantities === 1 && !isShared)
    ? null
    : listStatement(claim, named, property, [named.start, shape.text.length], head.includes("O"));
}

/** `3家单位存在迟报，分别为…`: the clause before says of how many it is true, and what. */
function toldApart(claim: Claim, named: NamedUnits): Statement | null {
  const [before] = claim.before;
  if (before === undefined) return null;
  const shape = clauseShape(claim.bulletin, before.start, before.end, before.mentions);
  const counted = /^(?:[DFT,]|有|共)*Q(?:单位|部门|S|[市县区]|地区)*/u.exec(shape.text);
  const behind = /的(?:单位|部门|S|[市县区]|地区)*(?:[有为共T]|达到?)*Q(?:单位|部门|S|[市县区])*$/u.exec(shape.text);
  const [from, to] =
    counted === null || behind !== null ? [0, behind?.index ?? 0] : [counted[0].length, shape.text.length];
  const property = propertyIn(claim, shape, named, from, to);
  return property === null || named.open ? null : listStatement(claim, named, property, [named.start, named.end], true);
}

/** `全县共迟报七条，涉及县公安局三条、…`: all of whom there is anything of what was spoken of last. */
function involved(claim: Claim, named: NamedUnits, head: string): Statement | null {
  const own = claim.shape.mentions.slice(0, named.start);
  const before = claim.before.flatMap(({ mentions }) => [...mentions].reverse());
  const counted = [...own.reverse(), ...before].flatMap((mention) =>
    mention?.kind === "aspect" ? [mention.aspect] : [],
  );
  const aspect = counted.find((each) => !isRate(each));
  // 一半以上来自, 主要涉及: not all of it.
  if (
    aspect === undefined ||
    aspect === "count" ||
    /(?:一半以?上?|Q|主要|多数?|大部分?|有)(?:来自|分布在|涉、)$/u.test(head)
  )
    return null;
  const readings = readingsOf(claim, { aspect, category: null, scope: scopeOf(claim) });
  const property: Property = { readings, isTrueOf: isThere };
  return listStatement(claim, named, property, [head.search(/涉、|分布在|E?来自/u), named.end], !named.open);
}

function listStatement(
  claim: Claim,
  { units }: NamedUnits,
  { readings, isTrueOf, zeroApart = false }: Property,
  [from, to]: readonly [number, number],
  exact: boolean,
): Statement {
  // 还有: those whom the paragraph has named already are told.
  const told = /[还另]有/u.test(claim.clause.text) ? unitsBefore(claim) : [];
  const isOfAny = domainOf(claim) === "with-any";
  return statementOf(claim, "list", spanOf(claim, from, to), readings, units, (part) => {
    const isMeant = ({ key, value }: SeriesValue): boolean => !told.includes(key) && !(isOfAny && value === 0);
    const values = part.values.filter((value) => isMeant(value) || units.some(({ key }) => key === value.key));
    const untold = { ...part, values };
    return listFinding(untold, { units, isTrueOf: (value) => isTrueOf(value, part), exact, zeroApart });
  });
}

const unitsBefore = ({ bulletin, evidence, sentence, clause }: Claim): readonly string[] =>
  sentencesOf(bulletin, evidence)
    .filter(({ paragraph }) => paragraph === sentence.paragraph)
    .flatMap(({ clauses }) => clauses.filter(({ start }) => start < clause.start))
    .flatMap(({ mentions }) => mentions.flatMap((mention) => (mention.kind === "unit" ? [mention.key] : [])));
