import { type Mention } from "../text/mention";
import { fit, type Quantity } from "../text/quantity";
import { type Claim } from "./claim";
import { inUnit } from "./table-value";

/** What the units that are counted have in common. */
export type Condition =
  /** By what each one has, blanks being `null`: every way to put it. */
  | {
      readonly kind: "value";
      readonly words: RegExp;
      readonly isMet: readonly ((value: number | null, header: string) => boolean)[];
      /** Of what is bounded, where it is a bound. */
      readonly unit: string | null;
    }
  /** Which way its number went. */
  | { readonly kind: "trend"; readonly sign: -1 | 0 | 1 }
  /** On which side of the mean it is. */
  | { readonly kind: "mean"; readonly sign: -1 | 1 }
  /** `8个部门`: as many as the table has, which may well leave some out. */
  | { readonly kind: "anybody" };

const values: readonly (readonly [words: RegExp, isMet: (value: number | null) => boolean])[] = [
  [/为零|为0(?!\.)|零迟报|无迟报/, (value) => value === 0],
  [
    /未报送|未上报|未推送|未归集|未产生|无数据|没有数据|没有报送|没有上报|无报送|零报送|未报/,
    (value) => (value ?? 0) === 0,
  ],
  [/(?<=部门|单位|地区|[县区)])(?:报送|归集|上报|推送)$/, (value) => (value ?? 0) > 0],
  [/有数据|存在|出现|产生了?|报送了|已报送|涉及|获得|取得|被(?=[加扣])/, (value) => (value ?? 0) > 0],
];

/** Who is counted, by the words of the claim's clause; `null` where they say nothing of it. */
export function conditionOf(claim: Claim): Condition | null {
  const { clause, mention } = claim;
  const behind = clause.text.slice(mention.at + mention.text.length);
  // 七个乡镇中六个有数据: the first number is the number of all.
  const isOfAll = /^[^\d一二三四五六七八九十两]{0,12}中/.test(behind);
  if (isOfAll) return { kind: "anybody" };
  const said = rangeOf(claim) ?? boundOf(claim) ?? meanOf(claim) ?? trendOf(claim);
  if (said !== null) return said;
  const [words, isMet] = values.find(([pattern]) => pattern.test(clause.text)) ?? [];
  if (words !== undefined && isMet !== undefined) return { kind: "value", words, isMet: [isMet], unit: null };
  return anybody.test(behind) ? { kind: "anybody" } : null;
}

const anybody = /^(?:[市县区]直)?(?:成员)?(?:单位|部门|县|乡镇|地区|区县|指标)/;

/** `超过100万条的有4个`, `4个部门合格率达到100%`. */
function boundOf(claim: Claim): Condition | null {
  const { clause, mention } = claim;
  const { mentions, text } = clause;
  const place = mentions.indexOf(mention);
  const before = mentions
    .slice(0, place)
    .filter(isQuantity)
    .filter(({ quantity }) => quantity.hedge !== "none")
    .at(-1);
  const behind = mentions.slice(place + 1).find(isQuantity);
  const bound =
    before !== undefined && /^(?:的[^，,\d]{0,12}|共?有)?$/.test(text.slice(before.at + before.text.length, mention.at))
      ? before
      : behind !== undefined && isConditionOf(behind, mention, claim)
        ? behind
        : undefined;
  if (bound === undefined) return null;
  const { quantity } = bound;
  const isWithin = (each: Quantity) => (value: number | null, header: string) =>
    value !== null && fit(each, inUnit(value, each.unit, header)) === "fits";
  const ways = waysOf(quantity).map(isWithin);
  // Who has nothing at all may be told apart.
  const isFromAbove = quantity.hedge === "at-most" || quantity.hedge === "under";
  const apart = isFromAbove
    ? ways.map((isMet) => (value: number | null, header: string) => value !== 0 && isMet(value, header))
    : [];
  return { kind: "value", words: /的|达到?/, isMet: [...ways, ...apart], unit: quantity.unit };
}

/** 80分以下 is with 80 or without; who is at 99.6 % has not reached 100 %. */
function waysOf(quantity: Quantity): readonly Quantity[] {
  if (quantity.hedge === "none") return [{ ...quantity, hedge: "at-least" }];
  if (quantity.hedge === "at-most") return [quantity, { ...quantity, hedge: "under" }];
  return quantity.hedge === "at-least" ? [quantity, { ...quantity, hedge: "over" }] : [quantity];
}

type QuantityMention = Extract<Mention, { readonly kind: "quantity" }>;

const isQuantity = (each: Mention): each is QuantityMention => each.kind === "quantity";

/** Whether a figure tells which units another one counts: `8个部门报送率达到100%`. */
export function isConditionOf(
  figure: QuantityMention,
  counted: Mention,
  { clause: { text, mentions } }: Claim,
): boolean {
  if (
    counted.kind !== "quantity" ||
    !/^[家个]$/.test(counted.quantity.unit) ||
    (figure.quantity.hedge === "none" && /^[家个]$/.test(figure.quantity.unit))
  )
    return false;
  const from = counted.at + counted.text.length;
  // 县（市、区） is no list, 共享 no sum.
  const between = text.slice(from, figure.at).replace(/\([^)]*\)|共享/g, "");
  if (
    /[共计、]|平均|总和|之和/.test(between) ||
    mentions.some(({ kind, at }) => kind === "unit" && at >= from && at < figure.at)
  )
    return false;
  return figure.quantity.hedge !== "none" || /达到?$/.test(between);
}

/** `80至90分的有3个`, `在80分（含）到90分之间的`. */
const range =
  /(?<low>\d+(?:\.\d+)?)(?:分|%|条)?(?:\(含\))?(?:-|至|到)(?<high>\d+(?:\.\d+)?)(?<unit>分|%|条)(?:\(不?含\))?(?:之间|区间)?(?:的[^，,\d]{0,8}|有)?$/;

function rangeOf({ clause, mention }: Claim): Condition | null {
  const { low, high, unit = "" } = range.exec(clause.text.slice(0, mention.at))?.groups ?? {};
  if (low === undefined || high === undefined) return null;
  const ends = [Number(low), Number(high)] as const;
  const ways = [false, true].flatMap((withLow) =>
    [false, true].map(
      (withHigh) => (value: number | null) =>
        value !== null &&
        ((value > ends[0] && value < ends[1]) || (withLow && value === ends[0]) || (withHigh && value === ends[1])),
    ),
  );
  return { kind: "value", words: /之间|区间|的/, isMet: ways, unit };
}

const beyondMean = /(?<side>高于|超过|大于|多于|低于|少于|不及|未达到?)[^,，\d]{0,8}(?:平均|均值)/;

function meanOf({ clause: { text }, mention }: Claim): Condition | null {
  const side = beyondMean.exec(text)?.groups?.side;
  const behind = text.slice(mention.at + mention.text.length);
  // 平均分的有6个, 6个高于平均分.
  const isCounted = /的(?:[^,，\d]{0,10})$/.test(text.slice(0, mention.at)) || beyondMean.test(behind);
  return side === undefined || !isCounted ? null : { kind: "mean", sign: /[高超大多]/.test(side) ? 1 : -1 };
}

const moves: readonly (readonly [words: RegExp, sign: -1 | 0 | 1])[] = [
  [/负增长|下降|减少|回落|降低|下滑/, -1],
  [/正增长|增长|增加|上升|提高|提升/, 1],
  [/持平|不变|无变化/, 0],
];

function trendOf({ clause: { text, mentions }, mention }: Claim): Condition | null {
  const next = mentions.find((each) => each.kind === "quantity" && each.at > mention.at);
  const behind = text.slice(mention.at + mention.text.length, next?.at);
  const before = /[^\d]*的(?:[^,，\d]{0,10})$/.exec(text.slice(0, mention.at))?.[0] ?? "";
  const sign = [behind, before].map(signIn).find((found) => found !== undefined);
  return sign === undefined || /幅|超过|不足/.test(behind + before) ? null : { kind: "trend", sign };
}

const signIn = (words: string): -1 | 0 | 1 | undefined => moves.find(([pattern]) => pattern.test(words))?.[1];
