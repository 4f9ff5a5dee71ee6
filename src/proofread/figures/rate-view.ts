import { isRate, partOfRate, restOfRate, wholeOfRate, type Aspect } from "../text/aspects";
import { directionOf } from "./change";
import { type Claim, isPercentage, type Subject } from "./claim";
import { type Judgement, judgeByReadings } from "./judgement";
import { valuesInTime } from "./periods";
import { type Desk, type TableValue } from "./table-value";
import { targetsOf } from "./targets";

/** A percentage of what the tables count: of late ones, of compliant ones. */
export function rateView(claim: Claim, desk: Desk): Judgement | null {
  const targets = targetsOf(claim);
  if (!isPercentage(claim) || targets === null || directionOf(claim) !== null) return null;
  const bySubject = targets.subjects.map((subject) =>
    claim.aspects
      .filter(isRate)
      .flatMap((aspect) => targets.categories.flatMap((category) => ratesOf(claim, subject, aspect, category, desk))),
  );
  return judgeByReadings("rate", claim, {
    values: bySubject.flat(),
    isWhole: bySubject.every((values) => values.length > 0),
  });
}

/** The rate by the part that it is of, else by the part that it leaves. */
export function ratesOf(
  claim: Claim,
  subject: Subject,
  aspect: Aspect,
  category: string | null,
  desk: Desk,
): readonly TableValue[] {
  const counts = (of: Aspect | undefined): readonly TableValue[] =>
    of === undefined ? [] : valuesInTime(claim, subject, of, category, desk);
  const wholes = counts(wholeOfRate[aspect] ?? "count");
  const parts = counts(partOfRate[aspect]);
  return parts.length > 0
    ? parts.flatMap((part) => wholes.flatMap((whole) => ratio(part, whole)))
    : counts(restOfRate[aspect]).flatMap((rest) => wholes.flatMap((whole) => ratio(rest, whole, true)));
}

/** `0.02% = 1 / 4981`; nothing of nothing has no rate. */
export function ratio(part: TableValue, whole: TableValue, isRest = false): readonly TableValue[] {
  if (whole.value === 0) return [];
  const counted = isRest ? whole.value - part.value : part.value;
  const value = (counted / whole.value) * 100;
  const top = isRest ? `(${whole.value} - ${part.value})` : String(part.value);
  const sum = `${Number(value.toFixed(4))}% = ${top} / ${whole.value}（${part.sum}；${whole.sum}）`;
  const partial = part.isPartial === true || whole.isPartial === true ? ({ isPartial: true } as const) : {};
  return [{ value, sum, source: part.source, added: false, ...partial }];
}
