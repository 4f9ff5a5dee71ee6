import { type StatementKind } from "../statement";
import { type Fit, fit, quantityAt } from "../text/quantity";
import { type CaseDays } from "./days-of-cases";

/** What a sentence says of the days of cases. */
export interface CaseClaim {
  readonly kind: StatementKind;
  /** In the sentence. */
  readonly start: number;
  readonly end: number;
  /** Whether those who are named are told, not asked: 最长的是县公安局. */
  readonly isOfAll: boolean;
  readonly judge: (cases: readonly CaseDays[]) => Fit;
  readonly expected: (cases: readonly CaseDays[]) => string;
}

const number = "\\d+(?:\\.\\d+)?|[一二三四五六七八九十两]{1,3}";
const day = "个?(?:工作日|自然日|天|日)";
const told = "(?:超期|逾期|迟报|延迟|晚报|用时|耗时|公示|报送|天数|时间|时长|为|是|达到?|有|约|仅|共|计)*";

const counted = new RegExp(
  `(?<than>超过|多于|不足|不到|少于)?(?<bound>${number})${day}(?<edge>(?:\\(含\\)|及|或)?(?:以上|以下|以内))?` +
    `的?(?:信息|数据|案件|决定|行政|许可|处罚)*(?:有|共有?|为|达)?(?<claimed>${number})[条件起笔例宗项]`,
  "gu",
);
const mean = new RegExp(`平均(?:每[条件起笔])?${told}(?<claimed>${number})${day}`, "gu");
const extreme = new RegExp(`最(?<end>[长短多少久])的?(?:一[条件起笔])?${told}(?<claimed>${number})${day}`, "gu");
const whose = (units: readonly string[]): RegExp =>
  new RegExp(
    `(?:超期|逾期|用时)?(?:时间|天数)?最(?<end>[长短久])的?(?:单位|部门|一[条件起笔])?[是为](?<unit>${units.join("|")})` +
      `(?:[,(]${told}(?<claimed>${number})${day})?`,
    "gu",
  );

/** The claims that a sentence makes, in half width, where its cases are these units'. */
export const caseClaims = (sentence: string, units: readonly string[]): readonly CaseClaim[] => [
  ...[...sentence.matchAll(counted)].flatMap(countClaim),
  ...[...sentence.matchAll(mean)].map((match) => figureClaim(match, meanOf)),
  ...[...sentence.matchAll(extreme)].map((match) => figureClaim(match, endOf(match))),
  ...[...sentence.matchAll(whose(units))].flatMap(whoseClaims),
];

type Value = (cases: readonly CaseDays[]) => number;

const meanOf: Value = (cases) => cases.reduce((sum, { days }) => sum + days, 0) / cases.length;

const endOf =
  ({ groups }: RegExpExecArray): Value =>
  (cases) =>
    Math[/[短少]/u.test(groups?.end ?? "") ? "min" : "max"](...cases.map(({ days }) => days));

/** A number of days, told at the end of a match. */
function figureClaim({ index, 0: whole, groups }: RegExpExecArray, value: Value): CaseClaim {
  const claimed = groups?.claimed ?? "";
  const start = index + whole.lastIndexOf(claimed);
  const hedge = whole.includes("约") ? "about" : "none";
  return {
    ...{ kind: "figure", start, end: index + whole.length, isOfAll: false },
    judge: (cases) => fitOf(claimed, hedge, value(cases)),
    expected: (cases) => `${Number(value(cases).toFixed(2))}`,
  };
}

function fitOf(written: string, hedge: "about" | "none", actual: number): Fit {
  const quantity = quantityAt(`${written}家`, 0)?.quantity;
  return quantity === undefined ? "open" : fit({ ...quantity, hedge }, actual);
}

/** 超期3天及以上的有3条: 以上 alone may leave the three days out. */
function countClaim({ index, 0: whole, groups = {} }: RegExpExecArray): readonly CaseClaim[] {
  const { than, bound = "", edge = "", claimed = "" } = groups;
  const limit = quantityAt(`${bound}家`, 0)?.quantity.value;
  if (limit === undefined || (than === undefined) === (edge === "")) return [];
  const isUpward = /超过|多于|以上/u.test(`${than ?? ""}${edge}`);
  const counts = (cases: readonly CaseDays[]): readonly number[] => {
    const beyond = cases.filter(({ days }) => (isUpward ? days > limit : days < limit)).length;
    const within = beyond + cases.filter(({ days }) => days === limit).length;
    return than !== undefined ? [beyond] : /^以[上下]$/u.test(edge) ? [within, beyond] : [within];
  };
  return [
    {
      ...{ kind: "figure", start: index, end: index + whole.length, isOfAll: false },
      judge: (cases) => (counts(cases).some((count) => fitOf(claimed, "none", count) === "fits") ? "fits" : "misses"),
      expected: (cases) => counts(cases).join(" / "),
    },
  ];
}

/** 超期时间最长的是县交通运输局，超期7天: who, and how many days. */
function whoseClaims(match: RegExpExecArray): readonly CaseClaim[] {
  const { index, 0: whole, groups = {} } = match;
  const { unit = "", claimed } = groups;
  const value = endOf(match);
  const holders = (cases: readonly CaseDays[]): readonly string[] => [
    ...new Set(cases.filter(({ days }) => days === value(cases)).map((each) => each.unit)),
  ];
  const who: CaseClaim = {
    ...{ kind: "rank", start: index, end: index + whole.indexOf(unit) + unit.length, isOfAll: true },
    judge: (cases) => (holders(cases).includes(unit) ? "fits" : "misses"),
    expected: (cases) => holders(cases).join("、"),
  };
  return claimed === undefined ? [who] : [who, { ...figureClaim(match, value), isOfAll: true }];
}
