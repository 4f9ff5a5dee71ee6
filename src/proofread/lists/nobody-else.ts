import { aspectOf, type Claim, scopeOf } from "../claims/claim";
import { readingsOf } from "../claims/claimed-series";
import { clauseShape } from "../claims/clause-shape";
import { type Finding, sourceOf, spanOf, statementOf, valuesInWords } from "../claims/finding";
import { type NamedUnit, namedUnits } from "../claims/named-units";
import { type Statement } from "../statement";
import { type Series } from "../tables/series";

/** `其余单位均无迟报数据`, `除桐山区外均不存在迟报`, `各县（市、区）均无迟报数据`: of nobody, or of nobody else. */
const nobody =
  /^(?:D|本月|当月|目前|F)*(?<who>R?(?:U、?)*(?:以?外)?(?:[R,]|其他|其余|其它)*Q?(?:S|单位|部门|[市县区家个]|地区|的|所有|各)*)(?:V|也)*(?:未|没有|无|不存在|未发生|未出现|未发现|零)(?:发生|出现|产生|存在|有)?A(?:数据|信息|情况|问题|现象)*$/u;

/** The statement that nobody, or nobody but those named, has any of something; `null` where a clause says no such thing. */
export function nobodyElse(claim: Claim): Statement | null {
  const { shape } = claim;
  const who = nobody.exec(shape.text)?.groups?.who;
  if (who === undefined || !/[RS单部各]/u.test(who)) return null;
  const aspect = aspectOf(claim);
  const isRest = /R|其[他余它]/u.test(who);
  // 5家部门无瞒报 counts some of them.
  if (!isRest && who.includes("Q")) return null;
  const excepted = isRest ? exceptedBy(claim) : [];
  // Whom 其余 leaves out must have been named.
  if (aspect === null || aspect === "count" || (isRest && excepted.length === 0)) return null;
  const keys = excepted.map(({ key }) => key);
  const readings = readingsOf(claim, { aspect, category: null, scope: scopeOf(claim) });
  return statementOf(claim, "list", spanOf(claim, 0, shape.text.length), readings, excepted, (part) =>
    ofNobody(part, keys),
  );
}

/** The units named in the clause itself, else in the nearest before. */
function exceptedBy({ shape, before, bulletin }: Claim): readonly NamedUnit[] {
  const shapes = [shape, ...before.map(({ start, end, mentions }) => clauseShape(bulletin, start, end, mentions))];
  return (
    shapes.map((each) => namedUnits(each, "U").flatMap(({ units }) => units)).find((units) => units.length > 0) ?? []
  );
}

/** `null` where the table has none of the excepted, whose others are not meant then. */
function ofNobody(part: Series, excepted: readonly string[]): Finding | null {
  if (excepted.length > 0 && !part.values.some(({ key }) => excepted.includes(key))) return null;
  const others = part.values.filter(({ key }) => !excepted.includes(key));
  const having = others.filter(({ value }) => (value ?? 0) > 0);
  const base = { expected: having.length === 0 ? "无" : valuesInWords(part, having) };
  if (having.length === 0) return { ...base, verdict: "holds", source: sourceOf(part, others), why: null };
  const names = valuesInWords(part, having);
  const why = { zh: `表中这些单位有：${names}。`, en: `By the table these have some: ${names}.` };
  return { ...base, verdict: "contradicted", source: sourceOf(part, having), why };
}
