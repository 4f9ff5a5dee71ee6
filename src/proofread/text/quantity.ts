/** How a number is hedged. `over` and `under` leave the number itself out, `at-least` and `at-most` do not. */
export type Hedge = "none" | "about" | "nearly" | "and-more" | "over" | "under" | "at-least" | "at-most";

/** A figure as a bulletin writes it. */
export interface Quantity {
  /** In single units: 5.37万条 is 53700; a percentage is 31.4. */
  readonly value: number;
  /** What the last sign that is written counts: 1 of `4981`, 0.01 of `0.22%`, 100 of `5.37万`. */
  readonly step: number;
  /** `条`, `家`, `%`, `个百分点`; empty where none follows. */
  readonly unit: string;
  readonly hedge: Hedge;
}

/** A quantity at a place of a plain text, and how far it reaches with its hedges and its unit. */
export interface QuantityMatch {
  readonly start: number;
  readonly end: number;
  readonly quantity: Quantity;
}

const before: readonly (readonly [hedge: Hedge, words: RegExp])[] = [
  ["at-least", /(?:不低于|不少于|不小于|至少|最少)(?:有|为)?$/],
  ["at-most", /(?:不超过|不高于|不多于|不大于|至多)$/],
  ["over", /(?:超过了?|超出|突破|高于|大于|多于|高出|超)$/],
  ["under", /(?:不足|不到|低于|少于|小于|未满|不满|未达到?)$/],
  ["and-more", /逾$/],
  ["nearly", /(?:将近|接近|近)$/],
  ["about", /(?:大约|约为|约有|约|大概)$/],
];

/** Before a scale without a number: 过亿元, 超万条. */
const beforeScale: typeof before = [["over", /[超逾上过]+$/]];

const after: readonly (readonly [hedge: Hedge, words: RegExp])[] = [
  ["at-least", /^(?:及|或)?以上/],
  ["at-most", /^(?:及|或)?(?:以下|以内)/],
  ["about", /^(?:左右|上下)/],
];

const units =
  "个百分点|百分点|%|成(?!员|果|立|绩)|条|家次|家|户|个|件|项|人次|人|起|份|类|名|例|批|宗|笔|张|篇|单|元|分|位|次|种|套|处|所|台|倍|部(?!门)|期";

const digits = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y;
const scaleAlone = /(?<=[超逾上]|(?<![通经不])过)[万亿](?=[元条家户份])/y;
const numerals = /[一二三四五六七八九十百千两零]+/y;
const behind = new RegExp(`(?<more>余|多)?(?<scale>万|亿|千|百)?(?<late>余|多)?(?<unit>${units})?(?<end>余|多)?`, "y");
const scales: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 千: 1e3, 百: 100 };

/** The quantity whose first digit or numeral stands at a place, hedges before it included; `null` where none does. */
export function quantityAt(text: string, at: number): QuantityMatch | null {
  const written = fractionAt(text, at) ?? numberAt(text, at);
  // 1.33‰, 万分之1.3: of a measure that no table has.
  if (written === null || text.charAt(written.end) === "‰" || /[千万]分之$/.test(text.slice(0, at))) return null;
  behind.lastIndex = written.end;
  const { more, scale, late, unit: counted = "", end: last } = behind.exec(text)?.groups ?? {};
  const unit = written.isShare ? "%" : counted;
  // 十多 and 三百 are numbers, 一 without a unit is a word among others, and so is that of 唯一.
  if (written.inNumerals && text.charAt(at - 1) === "唯") return null;
  if (written.inNumerals && (unit === "" || unit === "次" || unit === "期" || unit === "批")) return null;
  // 最后一名 and 上一名 are places.
  if (written.inNumerals && /(?:最后|[上下前后])一$/.test(text.slice(0, written.end))) return null;
  const factor = scale === undefined ? 1 : (scales[scale] ?? 1);
  let end = behind.lastIndex;
  const preceding = text.slice(Math.max(0, at - 4), at);
  const lead = (written.end === at ? beforeScale : before).find(([, words]) => words.test(preceding));
  const start = at - (lead?.[1].exec(preceding)?.[0].length ?? 0);
  const trail = after.find(([, words]) => words.test(text.slice(end, end + 4)));
  if (trail !== undefined) end += trail[1].exec(text.slice(end, end + 4))?.[0].length ?? 0;
  // 四成 is 40 %.
  const tenths = unit === "成" ? 10 : 1;
  const step = written.step * factor * tenths;
  return {
    start,
    end,
    quantity: {
      value: tidy(written.value * factor * tenths),
      step,
      unit: unit === "百分点" ? "个百分点" : tenths === 10 ? "%" : unit,
      hedge: trail?.[0] ?? ((more ?? late ?? last) ? "and-more" : (lead?.[0] ?? (written.isShare ? "about" : "none"))),
    },
  };
}

interface WrittenNumber {
  readonly value: number;
  readonly step: number;
  readonly end: number;
  readonly inNumerals: boolean;
  /** Whether it is a fraction, in percent. */
  readonly isShare?: true;
}

/** 三分之一 and 一半, in percent; such words are rough. */
const fractions = /(?<whole>[二三四五六七八九十])分之(?<part>[一二三四五六七八九])|一半/y;

function fractionAt(text: string, at: number): WrittenNumber | null {
  fractions.lastIndex = at;
  const match = fractions.exec(text);
  if (match === null) return null;
  const { whole = "二", part = "一" } = match.groups ?? {};
  const value = (100 * (numeralValue(part) ?? 1)) / (numeralValue(whole) ?? 2);
  return { value, step: 1, end: fractions.lastIndex, inNumerals: true, isShare: true };
}

function numberAt(text: string, at: number): WrittenNumber | null {
  digits.lastIndex = at;
  const [written] = digits.exec(text) ?? [];
  if (written !== undefined) {
    const decimals = written.split(".")[1]?.length ?? 0;
    const value = Number(written.replaceAll(",", ""));
    return { value, step: 10 ** -decimals, end: digits.lastIndex, inNumerals: false };
  }
  scaleAlone.lastIndex = at;
  if (scaleAlone.test(text)) return { value: 1, step: 1, end: at, inNumerals: true };
  numerals.lastIndex = at;
  const [words] = numerals.exec(text) ?? [];
  if (words === undefined) return null;
  const value = numeralValue(words);
  return value === null ? null : { value, step: 1, end: numerals.lastIndex, inNumerals: true };
}

const digitOf = "零一二三四五六七八九";
const ranks: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 十二 is 12, 两 is 2, 一百零五 is 105; what is no numeral, such as 一二, is `null`. */
function numeralValue(words: string): number | null {
  if (words.length > 1 && !/[十百千]/.test(words)) return null;
  let sum = 0;
  let pending: number | null = null;
  for (const sign of words) {
    const rank = ranks[sign];
    if (rank !== undefined) {
      sum += (pending ?? 1) * rank;
      pending = null;
    } else if (sign !== "零") pending = sign === "两" ? 2 : digitOf.indexOf(sign);
  }
  return sum + (pending ?? 0);
}

/** Without the noise of binary fractions: 5.37 × 10000 is 53700. */
const tidy = (value: number): number => Number(value.toPrecision(15));

/** How a quantity fits the true value: surely, surely not, or it is a matter of taste. */
export type Fit = "fits" | "misses" | "open";

/** Slack for noise of binary fractions. */
const noise = 1e-9;

/**
 * Whether a figure is a fair way to write the true value. A rounded number fits all that rounds to it, halves either way;
 * what is merely cut off (53699 as 5.36万) is open, so are hedges that are stretched.
 */
export function fit({ value, step, hedge, unit }: Quantity, actual: number): Fit {
  const size = Math.abs(value);
  const slack = noise * Math.max(1, size);
  switch (hedge) {
    case "none": {
      const off = actual - value;
      // 99.6% is seldom told as 100%.
      const isEnd = unit === "%" && step >= 1 && (value === 0 || value === 100);
      if (isEnd && Math.abs(off) > slack && Math.abs(off) < step) return "open";
      if (Math.abs(off) <= (isWhole(actual, step) ? slack : step / 2 + slack)) return "fits";
      return off > 0 && off < step && !isWhole(actual, step) ? "open" : "misses";
    }
    case "about": {
      const off = Math.abs(actual - value);
      if (off <= Math.max(lastPlace(size, step) / 2, size * 0.05) + slack) return "fits";
      return off <= size * 0.2 ? "open" : "misses";
    }
    case "nearly":
      if (actual <= value + slack && actual >= value * 0.9) return "fits";
      return actual >= value * 0.75 && actual <= value * 1.05 ? "open" : "misses";
    case "and-more":
      if (actual >= value - slack && actual < value + lastPlace(size, step)) return "fits";
      return actual >= value && actual < value + 2 * lastPlace(size, step) ? "open" : "misses";
    case "over":
    case "under": {
      const beyond = hedge === "over" ? actual - value : value - actual;
      if (beyond > slack) return "fits";
      // Just as many are not more; of rates, marks and money it is a matter of rounding.
      return beyond >= -slack && !isOfWholeThings.test(unit) ? "open" : "misses";
    }
    case "at-least":
      return actual >= value - slack ? "fits" : "misses";
    case "at-most":
      return actual <= value + slack ? "fits" : "misses";
  }
}

const isOfWholeThings = /^[条家户个件项份宗笔起例类人次张批]$/;

/** Whether a number is one of the steps in which another is written. */
const isWhole = (actual: number, step: number): boolean =>
  Math.abs(actual / step - Math.round(actual / step)) < noise * Math.max(1, Math.abs(actual / step));

/** The place of the last digit that is no zero: 100 of 4900, 10 of 50. */
function lastPlace(value: number, step: number): number {
  let place = step;
  while (value >= place * 10 && isWhole(value, place * 10)) place *= 10;
  return place;
}
