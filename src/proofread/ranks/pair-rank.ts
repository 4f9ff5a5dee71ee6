import { aspectOf, categoryOf, type Claim, scopeOf } from "../claims/claim";
import { readingsOf } from "../claims/claimed-series";
import { clauseShape } from "../claims/clause-shape";
import { sourceOf, spanOf, statementOf, valuesInWords } from "../claims/finding";
import { type Statement } from "../statement";
import { type Mention } from "../text/mention";

const measure = "(?:的?[AK]|的?(?:数据|信息|量|数))*";
const more = "(?:虽然?|略|稍|明显|远|仍|均|V)*(?<more>高于|多于|大于|超过|低于|少于|小于|不及)";

/** `桐山区报送量略高于安陵县`: one unit beside another. */
const beside = new RegExp(`^[DFS]*U${measure}${more}U${measure}$`, "u");

/** `…，但信用监管得分高于松岭县`: who was named first in the clause before beside another. */
const besideSubject = new RegExp(`^(?:但是?|而|[DFS])*${measure}${more}U${measure}$`, "u");

/** Who has more than whom, by what the clause measures; `null` where it says no such thing. */
export function pairRank(claim: Claim): Statement | null {
  const { shape } = claim;
  const match = beside.exec(shape.text) ?? besideSubject.exec(shape.text);
  const named = shape.mentions.flatMap((mention) => (mention?.kind === "unit" ? [mention] : []));
  const [first, second] = named.length > 1 ? named : [subjectBefore(claim), ...named];
  if (match === null || first === undefined || second === undefined) return null;
  const sign = /[高多大超]/u.test(match.groups?.more ?? "") ? 1 : -1;
  const units = [first, second].map(({ key, text }) => ({ key, name: text, stated: null }));
  const category = categoryOf(claim);
  const readings = readingsOf(claim, { aspect: aspectOf(claim), category, scope: scopeOf(claim) });
  return statementOf(claim, "rank", spanOf(claim, 0, shape.text.length), readings, units, (part) => {
    const values = units.flatMap(({ key }) => part.values.find((value) => value.key === key) ?? []);
    if (values.length < units.length) return null;
    const [one, other] = values.map(({ value }) => value);
    const base = { expected: valuesInWords(part, values), source: sourceOf(part, values) };
    if (one == null || other == null) return { ...base, verdict: "not-checkable", why: noValue };
    // The first place is the least number.
    return (part.aspect === "rank" ? -sign : sign) * (one - other) > 0
      ? { ...base, verdict: "holds", why: null }
      : { ...base, verdict: "contradicted", why: otherwise(base.expected) };
  });
}

/** Whom the clause before begins with. */
function subjectBefore({ before, bulletin }: Claim): UnitMention | undefined {
  const [last] = before;
  if (last === undefined) return undefined;
  const { text, mentions } = clauseShape(bulletin, last.start, last.end, last.mentions);
  const subject = mentions[/^[DFS]*U(?!、|U)/u.exec(text)?.[0].lastIndexOf("U") ?? -1];
  return subject?.kind === "unit" ? subject : undefined;
}

type UnitMention = Extract<Mention, { readonly kind: "unit" }>;

const noValue = { zh: "有的单位没有数据，无法比较。", en: "One of the two has no data." };

const otherwise = (values: string) => ({
  zh: `表中是：${values}，与这里的比较不符。`,
  en: `The table has ${values}, which does not compare so.`,
});
