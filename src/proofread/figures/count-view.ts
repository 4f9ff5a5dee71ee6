import { type Series, type SeriesValue } from "../tables/series";
import { seriesOfChoice } from "../tables/series-for";
import { allSeries } from "../tables/table-series";
import { isRate, type Aspect } from "../text/aspects";
import { type Claim, type Subject } from "./claim";
import { pairsFor } from "./compared-pairs";
import { type Condition, conditionOf } from "./count-conditions";
import { type Judgement, judgeByReadings } from "./judgement";
import { choiceFor, type Desk, type TableValue } from "./table-value";

/** How many units there are of whom something is true: `超过100万条的地区有4个`, `6个县（市、区）迟报率为零`. */
export function countView(claim: Claim, desk: Desk): Judgement | null {
  const { clause, quantity } = claim;
  if (!/^[家个]$/.test(quantity.unit) || endsList(claim)) return null;
  const condition = conditionOf(claim);
  if (condition === null) return null;
  const bySubject = scopesOf(claim).map((subject) =>
    aspectsOf(claim, condition, desk).flatMap((aspect) =>
      kindsOf(claim).flatMap((category) =>
        seriesOfChoice(choiceFor(claim, subject, aspect, category, desk))
          .filter(isBounded)
          .flatMap((parts) => countsOf(claim, condition, parts, { aspect, category }, desk)),
      ),
    ),
  );
  const values = bySubject.flat();
  // 低于95% is said of rates.
  function isBounded(parts: readonly Series[]): boolean {
    return (
      condition?.kind !== "value" ||
      condition.unit === null ||
      parts.every(({ aspect }) => isRate(aspect) === (condition.unit === "%"))
    );
  }
  const spoken = condition.kind === "value" ? `${condition.words.exec(clause.text)?.[0] ?? ""}领域` : trendWords;
  const isPlain =
    Array.from(clause.unread).every((sign) => spoken.includes(sign)) &&
    condition.kind !== "anybody" &&
    bySubject.every((each) => new Set(each.map(({ source }) => source.table)).size <= 1) &&
    clause.mentions.every((each) => each.kind !== "elsewhere" || isOfCondition(each.text, condition));
  const kind = condition.kind === "value" && condition.unit === null ? "figure" : "threshold";
  return judgeByReadings(condition.kind === "anybody" ? "figure" : kind, claim, { values, isWhole: true }, { isPlain });
}

/** 甲、乙两家: the number of those who are named. */
const endsList = ({ clause: { mentions }, mention }: Claim): boolean =>
  mentions.some(({ kind, end }) => kind === "unit" && end === mention.start);

const trendWords = "实现保持呈有所正负增长持平不变无变化下滑水";

const isOfCondition = (word: string, { kind }: Condition): boolean =>
  kind === "trend" ? word !== "同比" : kind === "mean" && word === "平均";

/** What the bound is of, else what the clause speaks of. */
function aspectsOf(
  { clause, aspects, categories, named, earlier }: Claim,
  condition: Condition,
  { evidence }: Desk,
): readonly Aspect[] {
  const unit = condition.kind === "value" ? condition.unit : null;
  const own = clause.mentions.flatMap((each) => (each.kind === "aspect" ? [each.aspect] : []));
  const last = own.at(-1) ?? named;
  if (last !== null) return [last];
  const [kind] = kindsOf({ clause, categories });
  const ofKind = kind == null ? undefined : allSeries(evidence).find(({ category }) => category === kind);
  if (ofKind !== undefined) return [ofKind.aspect];
  const isOfPoints = unit === "分" || clause.text.includes("平均分") || earlier.at(-1)?.quantity.unit === "分";
  return unit === "%" ? ["share-rate"] : isOfPoints ? ["score"] : aspects;
}

/** 3家单位获得加分: the kind may stand behind the number. */
function kindsOf({ clause, categories }: Pick<Claim, "clause" | "categories">): readonly (string | null)[] {
  const own = clause.mentions.find(({ kind }) => kind === "category");
  return own?.kind === "category" ? [own.category] : categories;
}

const groups: readonly Subject[] = [
  { kind: "scope", scope: "municipal" },
  { kind: "scope", scope: "county" },
];

/** The group that the clause names, wherever in it, else those that may be meant. */
function scopesOf({ clause, subjects }: Claim): readonly Subject[] {
  const own = clause.mentions.find(({ kind }) => kind === "scope");
  if (own?.kind === "scope" && own.scope !== "city") return [{ kind: "scope", scope: own.scope }];
  const [subject] = subjects;
  // 各县区中，2家单位…: who has been named, in a heading too, tells which.
  const isOfGroup = subject?.kind === "scope" && subject.scope !== "city";
  if (isOfGroup && !clause.text.includes("部门")) return [subject];
  const office = /部门|市直|成员单位/.test(clause.text);
  const region = /(?:地区|区县|县区|县|乡镇)/.test(clause.text);
  const written: readonly Subject[] = [
    ...(office && !region ? [{ kind: "scope", scope: "municipal" } as const] : []),
    ...(region && !office ? [{ kind: "scope", scope: "county" } as const] : []),
  ];
  if (written.length > 0) return written;
  // 2家单位 may be of any group.
  if (clause.text.includes("单位")) return [{ kind: "all" }, ...groups];
  const scopes = subjects.filter(({ kind }) => kind === "scope");
  return scopes.length > 0 ? scopes : [{ kind: "all" }];
}

/** How many meet a condition, once for every way in which it may be put. */
function countsOf(
  claim: Claim,
  condition: Condition,
  parts: readonly Series[],
  what: { readonly aspect: Aspect; readonly category: string | null },
  desk: Desk,
): readonly TableValue[] {
  const all = parts.flatMap(({ values, header }) => values.map((each) => ({ ...each, header })));
  switch (condition.kind) {
    case "anybody":
      return [counted(parts, all)];
    case "value":
      return condition.isMet.map((isMet) =>
        counted(
          parts,
          all.filter(({ value, header }) => isMet(value, header)),
        ),
      );
    case "mean":
      return meansOf(parts, what.aspect).map((mean) =>
        counted(
          parts,
          all.filter(({ value }) => value !== null && condition.sign * (value - mean) > 0),
        ),
      );
    case "trend": {
      // Whatever the column counts, be it money.
      const ofNumbers = { ...claim, quantity: { ...claim.quantity, unit: "%" } };
      const moved = all.map((each) => {
        const pairs = pairsFor(ofNumbers, { ...what, subject: { kind: "units", keys: [each.key] } }, desk);
        const [pair] = pairs;
        if (pair === undefined || pairs.length > 1) return null;
        // Who goes up has a smaller place than before.
        return Math.sign(pair[1].value - pair[0].value) * (what.aspect === "rank" ? -1 : 1);
      });
      // Who has only one of the two times is neither.
      return moved.every((sign) => sign === null)
        ? []
        : [
            counted(
              parts,
              all.filter((_, place) => moved[place] === condition.sign),
            ),
          ];
    }
  }
}

/** What may be called the mean: of rates the whole's own too. */
function meansOf(parts: readonly Series[], aspect: Aspect): readonly number[] {
  const numbers = parts.flatMap(({ values }) => values.flatMap(({ value }) => value ?? []));
  if (numbers.length === 0) return [];
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  const stated = parts.flatMap(({ total }) => (isRate(aspect) && total !== null ? [total.value] : []));
  return [...stated, mean];
}

function counted(parts: readonly Series[], met: readonly SeriesValue[]): TableValue {
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
