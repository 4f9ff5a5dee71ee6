import { type Series, type SeriesValue } from "../tables/series";
import { type Aspect } from "../text/aspects";
import { type Mention } from "../text/mention";
import { fit } from "../text/quantity";
import { type Claim, type Subject } from "./claim";
import { type Judgement, judgeByReadings } from "./judgement";
import { choiceFor, type Desk, inUnit, type TableValue } from "./table-value";
import { seriesOfChoice } from "../tables/series-for";

/** A condition that a unit's value meets; blanks are `null`. */
interface Condition {
  readonly words: RegExp;
  readonly isMet: (value: number | null, header: string) => boolean;
}

const conditions: readonly Condition[] = [
  { words: /为零|为0(?!\.)|零迟报|无迟报/, isMet: (value) => value === 0 },
  {
    words: /未报送|未上报|未推送|未归集|未产生|无数据|没有数据|没有报送|没有上报|无报送|零报送|未报/,
    isMet: (value) => (value ?? 0) === 0,
  },
  { words: /有数据|存在|出现|产生了?|报送了|已报送|涉及/, isMet: (value) => (value ?? 0) > 0 },
];

const conditionOf = (text: string): Condition | undefined => conditions.find(({ words }) => words.test(text));

/** `七个乡镇中六个有数据`: the first number is the number of all. */
const partOf = (claim: Claim): Condition | null =>
  /^[^\d一二三四五六七八九十两]{0,12}中/.test(claim.clause.text.slice(claim.mention.at + claim.mention.text.length))
    ? { words: anybody, isMet: () => true }
    : null;

const anybody = /^(?:[市县区]直)?(?:成员)?(?:单位|部门|县|乡镇|地区|区县|指标)/;

/** `8个部门`: as many as the table has, which may well leave some out. */
const everybody = ({ clause, mention }: Claim): Condition | null =>
  anybody.test(clause.text.slice(mention.at + mention.text.length)) ? { words: anybody, isMet: () => true } : null;

/** How many units there are of whom something is true: `超过100万条的地区有4个`, `6个县（市、区）迟报率为零`. */
export function countView(claim: Claim, desk: Desk): Judgement | null {
  const { clause, quantity } = claim;
  if (!/^[家个]$/.test(quantity.unit)) return null;
  const condition = boundOf(claim) ?? partOf(claim) ?? conditionOf(clause.text) ?? everybody(claim);
  if (condition === null) return null;
  const bound = clause.mentions.find((each) => isBoundBefore(each, claim));
  const aspects = aspectsOf(claim, bound);
  const scopes = scopesOf(claim);
  const values = scopes.flatMap((subject) =>
    aspects.flatMap((aspect) =>
      claim.categories.flatMap((category) =>
        seriesOfChoice(choiceFor(claim, subject, aspect, category, desk)).map((parts) => countOf(parts, condition)),
      ),
    ),
  );
  const spoken = condition.words.exec(clause.text)?.[0] ?? "";
  const unread = Array.from(clause.unread).every((sign) => spoken.includes(sign));
  const isPlain =
    unread &&
    condition.words !== anybody &&
    values.length === 1 &&
    clause.mentions.every(({ kind }) => kind !== "elsewhere");
  return judgeByReadings("figure", claim, { values, isWhole: true }, { isPlain });
}

const isBoundBefore = (each: Mention, { mention }: Claim): boolean =>
  each.kind === "quantity" && each.at < mention.at && each.quantity.hedge !== "none";

/** `超过100万条的`. */
function boundOf(claim: Claim): Condition | null {
  const bound = claim.clause.mentions.find((each) => isBoundBefore(each, claim));
  if (bound?.kind !== "quantity" || !claim.clause.text.startsWith("的", bound.at + bound.text.length)) return null;
  return {
    words: /的/,
    isMet: (value, header) =>
      value !== null && fit(bound.quantity, inUnit(value, bound.quantity.unit, header)) === "fits",
  };
}

/** What the bound is of, else what the clause speaks of. */
function aspectsOf({ clause, aspects, named }: Claim, bound: Mention | undefined): readonly Aspect[] {
  const isOfRate = bound?.kind === "quantity" && bound.quantity.unit === "%";
  const isOfPoints = bound?.kind === "quantity" && bound.quantity.unit === "分";
  const own = clause.mentions.flatMap((each) => (each.kind === "aspect" ? [each.aspect] : []));
  const last = own.at(-1) ?? named;
  if (last !== null) return [last];
  return isOfRate ? ["share-rate"] : isOfPoints ? ["score"] : aspects;
}

/** The group that the clause names, wherever in it, else those that may be meant. */
function scopesOf({ clause, subjects }: Claim): readonly Subject[] {
  const own = clause.mentions.find(({ kind }) => kind === "scope");
  if (own?.kind === "scope" && own.scope !== "city") return [{ kind: "scope", scope: own.scope }];
  const office = /(?:单位|部门)/.test(clause.text);
  const region = /(?:地区|区县|县区|县|乡镇)/.test(clause.text);
  const written: readonly Subject[] = [
    ...(office && !region ? [{ kind: "scope", scope: "municipal" } as const] : []),
    ...(region && !office ? [{ kind: "scope", scope: "county" } as const] : []),
  ];
  if (written.length > 0) return written;
  const scopes = subjects.filter(({ kind }) => kind === "scope");
  return scopes.length > 0 ? scopes : [{ kind: "all" }];
}

function countOf(parts: readonly Series[], { isMet }: Condition): TableValue {
  const met = parts.flatMap(({ values, header }) => values.filter(({ value }) => isMet(value, header)));
  return {
    value: met.length,
    sum: `${met.length} = ${namesOf(met)}`,
    source: { table: parts[0]?.table.name ?? "", cells: met.map(({ cells }) => cells).join(",") },
    added: false,
  };
}

/** More than a handful are not all named. */
const mostNames = 8;

const namesOf = (met: readonly SeriesValue[]): string =>
  met.length === 0
    ? "（无）"
    : met
        .slice(0, mostNames)
        .map(({ name }) => name)
        .join("、") + (met.length > mostNames ? "等" : "");
