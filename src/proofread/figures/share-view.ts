import { isRate, type Aspect } from "../text/aspects";
import { type Mention } from "../text/mention";
import { fit } from "../text/quantity";
import { directionOf } from "./change";
import { type Claim, isPercentage, type Subject } from "./claim";
import { type Judgement, judgeByReadings } from "./judgement";
import { ratio } from "./rate-view";
import { type Desk, type TableValue, tableValues } from "./table-value";
import { targetsOf } from "./targets";

const all: Subject = { kind: "all" };

/** A part of a whole: `占全市的31.4%`; of the tables' numbers, else of those in the sentence. */
export function shareView(claim: Claim, desk: Desk): Judgement | null {
  const { clause, mention } = claim;
  const place = clause.text.lastIndexOf("占", mention.at);
  if (!isPercentage(claim) || directionOf(claim) !== null || (place < 0 && !claim.aspects.includes("share-rate")))
    return null;
  if (place < 0 && !/占|比重|比例/.test(clause.text)) return null;
  const targets = targetsOf(claim);
  const behind = clause.mentions.filter(({ at }) => at > place && at < mention.at);
  const aspects = countedAspects(claim, place);
  const values = (targets?.subjects ?? []).flatMap((subject) =>
    (targets?.categories ?? []).flatMap((category) =>
      aspects.flatMap((aspect) => sharesOf(claim, { subject, category, aspect }, behind, desk)),
    ),
  );
  const own = judgeByReadings("rate", claim, { values, isWhole: values.length > 0 });
  return own?.verdict === "holds" ? own : (withinSentence(claim) ?? own);
}

/** What is counted: an aspect that stands before 占, else the plain number. */
function countedAspects({ clause, mention, earlier }: Claim, place: number): readonly Aspect[] {
  const before = clause.mentions
    .filter(({ at }) => at < (place < 0 ? mention.at : place))
    .flatMap((each) => (each.kind === "aspect" && !isRate(each.aspect) ? [each.aspect] : []));
  const last = before.at(-1) ?? earlier.at(-1)?.aspects.find((aspect) => !isRate(aspect));
  return [last ?? "count"];
}

interface Part {
  readonly subject: Subject;
  readonly category: string | null;
  readonly aspect: Aspect;
}

function sharesOf(
  claim: Claim,
  { subject, category, aspect }: Part,
  behind: readonly Mention[],
  desk: Desk,
): readonly TableValue[] {
  const parts = tableValues(claim, subject, aspect, category, desk);
  const scopes = behind.flatMap((each): readonly Subject[] =>
    each.kind === "scope" ? [{ kind: "scope", scope: each.scope }] : [],
  );
  const kinds = behind.flatMap((each) => (each.kind === "category" ? [each.category] : []));
  // 占存续企业的: of a column of the same unit.
  const wholes =
    kinds.length > 0
      ? kinds.flatMap((kind) => tableValues(claim, subject, aspect, kind, desk))
      : (scopes.length > 0 ? scopes : wholesOf(subject, category)).flatMap((whole) => [
          ...tableValues(claim, whole, aspect, null, desk),
          ...(category === null ? [] : tableValues(claim, whole, aspect, category, desk)),
        ]);
  return parts.flatMap((part) =>
    wholes.filter((whole) => whole.sum !== part.sum).flatMap((whole) => ratio(part, whole)),
  );
}

/** A unit's share is of the city or of its group, a kind's is of all kinds. */
const wholesOf = (subject: Subject, category: string | null): readonly Subject[] => [
  ...(category === null ? [] : [subject]),
  all,
  ...(subject.kind === "units"
    ? [{ kind: "scope", scope: "municipal" } as const, { kind: "scope", scope: "county" } as const]
    : []),
];

/** 总分140分，其中…占44分，占比31.4%: nothing but the sentence itself. It bears out, and does not refute. */
function withinSentence(claim: Claim): Judgement | null {
  const numbers = claim.earlier.filter((each) => !isPercentage(each) && each.quantity.hedge === "none");
  const last = numbers.at(-1);
  if (last === undefined) return null;
  for (const whole of numbers.slice(0, -1)) {
    if (whole.quantity.unit !== last.quantity.unit || whole.quantity.value === 0) continue;
    const value = (last.quantity.value / whole.quantity.value) * 100;
    if (fit(claim.quantity, value) !== "fits") continue;
    const expected = `${Number(value.toFixed(4))}% = ${last.quantity.value} / ${whole.quantity.value}`;
    return { kind: "rate", verdict: "holds", expected, source: null, why: null };
  }
  return null;
}
