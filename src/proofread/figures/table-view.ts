import { isRate } from "../text/aspects";
import { type Quantity } from "../text/quantity";
import { type StatementKind } from "../statement";
import { directionOf } from "./change";
import { type Claim, isPercentage, type Subject } from "./claim";
import { type Judgement, isPlainClaim, judgeByReadings, type Readings, saysAll } from "./judgement";
import { isTimeKnown, valuesInTime } from "./periods";
import { targetsOf } from "./targets";
import { severalWords } from "./share-of";
import { type Desk } from "./table-value";

const bounds: readonly Quantity["hedge"][] = ["over", "under", "at-least", "at-most", "nearly", "and-more"];

/** Whether a figure is a bound and no number of its own: 不足50家. */
export const isBound = ({ quantity }: Claim): boolean => bounds.includes(quantity.hedge);

/** Whether it says how many units there are of whom something is true: `超过1亿元的区县有3个`. */
export const countsUnits = ({ quantity, mention, clause }: Claim): boolean =>
  /^[家个]$/.test(quantity.unit) &&
  (/的(?:[市县区]直)?(?:单位|部门|地区|地方|区县|县区|县\(市、区\)|乡镇|乡镇\(街道\))?(?:共?有|为|达|仅有?|共)?$/.test(
    clause.text.slice(0, mention.at),
  ) ||
    /^(?:[市县区]直)?(?:成员)?(?:单位|部门|地区|区县|县区|县|乡镇|合计|共)/.test(
      clause.text.slice(mention.at + mention.text.length),
    ));

/** What a claim is held against where the tables have it as it stands: a cell, a total, two totals together. */
export function tableView(claim: Claim, desk: Desk): Judgement | null {
  const kind: StatementKind = isBound(claim) ? "threshold" : isPercentage(claim) ? "rate" : "figure";
  const targets = targetsOf(claim);
  if (targets === null || countsUnits(claim) || directionOf(claim) !== null) return null;
  const [subject] = targets.subjects;
  const hasSeveral = subject?.kind === "units" && subject.keys.length > 1;
  const isTogether =
    claim.clause.mentions.some(({ kind: of, text }) => of === "marker" && /计|共/.test(text)) ||
    severalWords.test(claim.clause.text);
  // 甲、乙归集267条 is of both together, else of one that is named beside it.
  const isOfAny = hasSeveral && !isTogether;
  if (isOfAny && (isBound(claim) || !isCounted.test(claim.quantity.unit))) return null;
  const each = isOfAny ? subject.keys.map((key): Subject => ({ kind: "units", keys: [key] })) : [];
  const subjects = [...targets.subjects, ...each];
  const readings = readingsOf({ ...claim, period: targets.period }, subjects, targets.categories, desk);
  const isSum = kind === "figure" && readings.values.every(({ added }) => added);
  return judgeByReadings(isSum ? "sum" : kind, claim, readings, {
    isPlain: (!isOfAny || namesUnits(claim)) && isPlainClaim(claim, isTimeKnown(claim, desk) ? { elsewhere: /./ } : {}),
    isDirect: !isSum && saysAll(claim),
  });
}

const namesUnits = ({ clause, mention }: Claim): boolean =>
  clause.mentions.some(({ kind, at }) => kind === "unit" && at < mention.at);

const isCounted = /^(?:[条件份项户家笔]|元)$/;

/** Every value that is meant perhaps. Where a subject is one that the tables do not have, they cannot refute. */
function readingsOf(
  claim: Claim,
  subjects: readonly Subject[],
  categories: readonly (string | null)[],
  desk: Desk,
): Readings {
  const byReading = subjects.flatMap((subject) =>
    claim.aspects
      .filter((aspect) => isRate(aspect) === isPercentage(claim))
      .map((aspect) => categories.flatMap((category) => valuesInTime(claim, subject, aspect, category, desk))),
  );
  return { values: byReading.flat(), isWhole: byReading.every((values) => values.length > 0) };
}
