import { type Claim } from "../claims/claim";
import { clauseShape } from "../claims/clause-shape";
import { type Finding, sourceOf, spanOf, statementOf, valuesInWords } from "../claims/finding";
import { type NamedUnit, namedUnits } from "../claims/named-units";
import { type Statement } from "../statement";
import { type Series } from "../tables/series";
import { type Property } from "./property";
import { propertyIn } from "./property-in";

/** Of whom something is said: 其余单位, 除桐山区外, 各县（市、区）. */
const everybody =
  /^(?:D|本月|当月|目前|F)*(?<who>R?(?:U、?)*(?:以?外)?(?:[R,]|其他|其余|其它)*Q?(?:S|单位|部门|[市县区家个]|地区|的|所有|各)*)(?=V|也|[未没无不零有存]|[KAX较])/u;

const isNone = /^(?:V|也)*(?:未|没有|无|不存在|零)/u;

/**
 * What is so of all others, or of nobody: `除桐山区外，其他地区均有行政征收信息`, `其余单位均较上月增加`,
 * `各县（市、区）均无迟报数据`; `null` where a clause says no such thing.
 */
export function ofAllOthers(claim: Claim): Statement | null {
  const { shape } = claim;
  const [{ length: from } = "", who = ""] = everybody.exec(shape.text) ?? [];
  const said = shape.text.slice(from);
  const isRest = /R|其[他余它]/u.test(who);
  const none = isNone.test(said);
  // 5家部门无瞒报 counts some of them; what all units together have is no list.
  if (!/[RS单部各]|其[他余它]/u.test(who) || (!isRest && (who.includes("Q") || !none))) return null;
  if (isRest && !none && !said.includes("V")) return null;
  const excepted = isRest ? exceptedBy(claim) : [];
  // Whom 其余 leaves out must have been named.
  const property =
    isRest && excepted.length === 0 ? null : propertyIn(claim, shape, { units: [] }, from, shape.text.length);
  const { readings = [], isTrueOf } = property ?? {};
  if (isTrueOf === undefined || said.search(/[KAX]/u) < 0) return null;
  return statementOf(claim, "list", spanOf(claim, 0, shape.text.length), readings, excepted, (part) =>
    // Who has no value has none of it.
    findingOf(part, excepted, (value, series) => (none && value === null ? "fits" : isTrueOf(value, series))),
  );
}

/** The units named in the clause itself, or in 除…外 before it, else all that were named before it. */
function exceptedBy({ shape, before, bulletin }: Claim): readonly NamedUnit[] {
  const shapes = before.map(({ start, end, mentions }) => clauseShape(bulletin, start, end, mentions));
  const own = [shape, ...shapes.slice(0, 1)].find(({ text }) => /^[DF]*RU/u.test(text));
  return (own === undefined ? shapes : [own]).flatMap((each) => namedUnits(each, "U").flatMap(({ units }) => units));
}

/** `null` where the table has none of the excepted, whose others are not meant then. */
function findingOf(part: Series, excepted: readonly NamedUnit[], isTrueOf: Property["isTrueOf"]): Finding | null {
  const keys = excepted.map(({ key }) => key);
  if (keys.length > 0 && !part.values.some(({ key }) => keys.includes(key))) return null;
  const others = part.values.filter(({ key }) => !keys.includes(key));
  const wrong = others.filter(({ value }) => isTrueOf(value, part) === "misses");
  const names = valuesInWords(part, wrong);
  if (wrong.length > 0) {
    const why = { zh: `表中不是这样的：${names}。`, en: `By the table it is otherwise of these: ${names}.` };
    return { verdict: "contradicted", expected: names, source: sourceOf(part, wrong), why };
  }
  const isOpen = others.some(({ value }) => isTrueOf(value, part) === "open");
  const base = { expected: "无", source: sourceOf(part, others) };
  return isOpen ? { ...base, verdict: "not-checkable", why: unclear } : { ...base, verdict: "holds", why: null };
}

const unclear = {
  zh: "有的单位没有数据，或者数值与界限太近，请人工核对。",
  en: "Some units have no data or are too near the bound; check by hand.",
};
