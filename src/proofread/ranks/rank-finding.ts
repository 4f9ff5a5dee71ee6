import { type Finding, sourceOf, valuesInWords } from "../claims/finding";
import { type NamedUnit } from "../claims/named-units";
import { type Series, type SeriesValue } from "../tables/series";
import { isRate } from "../text/aspects";
import { type Comparison } from "../text/mention";

/** Who is said to stand where. */
export interface RankClaim {
  readonly units: readonly NamedUnit[];
  readonly comparison: Comparison;
  /** Whether there may be more than are named. */
  readonly open: boolean;
  /** Whether nobody but the named is meant: `前三位的是…`, not `…位居前三`. */
  readonly exact: boolean;
  /** Whether they are named in their order: 依次为. */
  readonly ordered: boolean;
  /** Whether a place is named and not what there is most of: 居首, not 最多. */
  readonly isPlace: boolean;
  /** Keys of those left out of the comparison. */
  readonly without: (value: SeriesValue) => boolean;
}

interface Ranked {
  readonly listed: readonly SeriesValue[];
  readonly others: readonly SeriesValue[];
  /** 1 where more stands in front, -1 where less does. */
  readonly sign: 1 | -1;
}

/** Rows and columns that stand for many at once. */
const isNobody = /^(?:其他|其它|其余|小计|合计|总计|平均.*|全[市县区州])$/u;

const numberOf = ({ value }: SeriesValue): number => value ?? 0;

/**
 * What a table says of a rank; `null` where it has none of the units. Nobody outside the list may stand strictly before
 * the last one in it; equals are fair either way. Who has no value is not compared.
 */
export function rankFinding(series: Series, claim: RankClaim): Finding | null {
  const finding = byValue(series, claim);
  if (finding?.verdict !== "contradicted" || !claim.isPlace || !isBurden(series)) return finding;
  const fromTheOtherEnd = byValue(series, { ...claim, comparison: opposite(claim.comparison) });
  return fromTheOtherEnd?.verdict === "holds" ? { ...finding, verdict: "not-checkable", why: eitherEnd } : finding;
}

/** The first by rate of what is late may have the lowest or the highest. */
const isBurden = ({ aspect }: Series): boolean => /^(?:late|unsound|concealed|missed|duplicate|returned)/u.test(aspect);

const opposite = (comparison: Comparison): Comparison =>
  "from" in comparison
    ? { ...comparison, end: comparison.end === "most" ? "least" : "most" }
    : { end: comparison.end === "high" ? "low" : "high" };

const eitherEnd = {
  zh: "“居前”“居后”是指数值大还是做得好，说不准，请人工核对。",
  en: "Whether to stand in front means the greatest number or the best one cannot be told.",
};

function byValue(series: Series, claim: RankClaim): Finding | null {
  const { comparison, units } = claim;
  const keys = units.map(({ key }) => key);
  const listed = keys.flatMap((key) => series.values.find((value) => value.key === key) ?? []);
  if (listed.length === 0) return null;
  // The first place is the least number.
  const isFromTop = (comparison.end === "high" || comparison.end === "most") !== (series.aspect === "rank");
  const sign = isFromTop ? 1 : -1;
  const others = series.values.filter(
    (value) => value.value !== null && !keys.includes(value.key) && !isNobody.test(value.name) && !claim.without(value),
  );
  const ranked: Ranked = { listed, others, sign };
  const bad = faults(series, ranked, claim);
  const place = bad.length > 0 ? bad : listed;
  const base = { expected: expectedOrder(series, ranked, claim), source: sourceOf(series, [...listed, ...bad]) };
  const isOpen = sign > 0 && listed.some(({ value }) => value === null);
  if (isOpen || (bad.length > 0 && bad.every((value) => mayBeApart(series, value, ranked, claim)))) {
    return { ...base, verdict: "not-checkable", why: noValue };
  }
  if (bad.length === 0) return { ...base, verdict: "holds", why: null };
  const names = valuesInWords(series, place);
  return {
    ...base,
    verdict: "contradicted",
    why: {
      zh: `按表中数据，${names}，与这里的排位不符；应当是：${base.expected}。`,
      en: `By the table (${names}) this is not the order; it is ${base.expected}.`,
    },
  };
}

const noValue = {
  zh: "有的单位没有数据，是否参加排位说不准，请人工核对。",
  en: "Some units have no data; whether they are ranked cannot be told.",
};

/** Nothing at all may be a matter of its own: who reported nothing is often told apart from who reported little. */
const mayBeApart = (
  { aspect }: Series,
  { value }: SeriesValue,
  { sign, listed }: Ranked,
  { comparison }: RankClaim,
): boolean =>
  sign < 0 &&
  value === 0 &&
  !listed.some((each) => numberOf(each) === 0) &&
  !(isRate(aspect) && comparison.end === "least");

/** The values by which a claim is wrong: those outside that belong inside, or those inside that do not. */
function faults(series: Series, ranked: Ranked, claim: RankClaim): readonly SeriesValue[] {
  const { listed, others, sign } = ranked;
  const { comparison, units } = claim;
  const before: Before = (one, other) => sign * numberOf(one) > sign * numberOf(other);
  if (claim.open) {
    const middle = series.values.length / 2;
    return listed.filter((value) => others.filter((other) => before(other, value)).length >= middle);
  }
  if (!("from" in comparison)) {
    const last = lastOf(listed, sign);
    return others.filter((other) => before(other, last));
  }
  const all = [...listed, ...others];
  const standsIn = (value: SeriesValue): boolean => {
    const first = all.filter((other) => before(other, value)).length + 1;
    const last = first + all.filter((other) => numberOf(other) === numberOf(value)).length - 1;
    return last >= comparison.from && first <= comparison.to;
  };
  const outside = listed.filter((value) => !standsIn(value));
  if (outside.length > 0) return [...outside, ...others.filter((other) => before(other, lastOf(listed, sign)))];
  const size = comparison.to - comparison.from + 1;
  const missing = claim.exact && units.length < size ? others.filter(standsIn) : [];
  if (missing.length > 0) return missing;
  return claim.ordered ? outOfOrder(listed, before, comparison.end === "least") : [];
}

type Before = (one: SeriesValue, other: SeriesValue) => boolean;

/** Those before whom someone named later stands. The last ones may be told from either end. */
function outOfOrder(listed: readonly SeriesValue[], before: Before, fromEitherEnd: boolean): readonly SeriesValue[] {
  const faultsIn = (values: readonly SeriesValue[]): readonly SeriesValue[] =>
    values.filter((value, place) => place > 0 && before(value, values[place - 1] ?? value));
  const faulty = faultsIn(listed);
  return fromEitherEnd && faultsIn([...listed].reverse()).length === 0 ? [] : faulty;
}

const lastOf = (listed: readonly SeriesValue[], sign: 1 | -1): SeriesValue =>
  listed.reduce((last, value) => (sign * numberOf(value) < sign * numberOf(last) ? value : last));

/** As many as are named or meant, with their equals. */
function expectedOrder(series: Series, { listed, others, sign }: Ranked, { comparison }: RankClaim): string {
  const { from, to } = "from" in comparison ? comparison : { from: 1, to: listed.length };
  const ordered = [...listed, ...others].sort((one, other) => sign * (numberOf(other) - numberOf(one)));
  const last = ordered[Math.max(listed.length, to) - 1] ?? ordered.at(-1);
  const first = ordered[from - 1] ?? ordered[0];
  if (first === undefined || last === undefined) return "";
  const shown = ordered.filter(
    (value) => sign * numberOf(value) <= sign * numberOf(first) && sign * numberOf(value) >= sign * numberOf(last),
  );
  return valuesInWords(series, shown);
}
