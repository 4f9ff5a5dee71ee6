import { allSeries } from "../tables/table-series";
import { isRate, type Aspect } from "../text/aspects";
import { type Period } from "../text/header-parts";
import { comparing, directionOf, type Direction } from "./change";
import { type Claim, type Subject } from "./claim";
import { type Judgement, judgeByReadings } from "./judgement";
import { meansOf } from "./mean-view";
import { twoPeriods } from "./periods";
import { ratesOf } from "./rate-view";
import { choiceFor, type Desk, type TableValue, tableValues } from "./table-value";
import { seriesOfChoice } from "../tables/series-for";
import { targetsOf } from "./targets";

/** How much more or less it is than before, than another's: in numbers, in percent, in percentage points. */
export function changeView(claim: Claim, desk: Desk): Judgement | null {
  const direction = directionOf(claim);
  const targets = targetsOf(claim);
  if (direction === null || targets === null) return null;
  const points = claim.quantity.unit === "个百分点";
  const { aspect, categories } = measuredOf(claim, points, targets.categories, desk);
  const bySubject = targets.subjects.map((subject) =>
    categories.flatMap((category) => {
      const pairs = isOfEnds(claim)
        ? pairsOfEnds(claim, aspect, category, desk)
        : isWithMean(claim)
          ? pairsWithMean(claim, subject, aspect, category, desk)
          : subject.kind === "units" && otherUnits(claim).length > 0
            ? pairsOfUnits(claim, subject, aspect, category, desk)
            : pairsInTime(claim, subject, aspect, category, desk);
      // Who goes forward has a smaller number than before.
      return pairs.flatMap(([then, now]) =>
        aspect === "rank" ? differences(claim, direction, now, then) : differences(claim, direction, then, now),
      );
    }),
  );
  const readings = { values: bySubject.flat(), isWhole: bySubject.every((values) => values.length > 0) };
  const isPlain =
    claim.clause.unread === "" &&
    claim.clause.mentions.every(
      (mention) =>
        mention.kind !== "elsewhere" ||
        /^(?:change|time)$/.test(mention.word) ||
        (mention.text === "平均" && isWithMean(claim)),
    );
  return judgeByReadings(claim.quantity.unit === "%" || points ? "rate" : "sum", claim, readings, { isPlain });
}

type Pair = readonly [then: TableValue, now: TableValue];

interface Measured {
  readonly aspect: Aspect;
  readonly categories: readonly (string | null)[];
}

/** Percentage points are of rates, all else of counts. Where nothing is named, the only thing that tables have of before. */
function measuredOf(
  { named, earlier, quantity: { unit } }: Claim,
  isOfRates: boolean,
  categories: readonly (string | null)[],
  { evidence }: Desk,
): Measured {
  const all = [named, ...[...earlier].reverse().map((claim) => claim.named)];
  const said = all.find((aspect) => aspect !== null && isRate(aspect) === isOfRates);
  if (said != null) return { aspect: said, categories };
  const before = allSeries(evidence).filter(
    ({ aspect, period }) => isRate(aspect) === isOfRates && (period === "before" || period === "year-before"),
  );
  const [only] = before;
  if (unit === "分") return { aspect: "score", categories };
  return only !== undefined && before.length === 1 && categories.every((category) => category === null)
    ? { aspect: only.aspect, categories: [only.category] }
    : { aspect: isOfRates ? "share-rate" : "count", categories };
}

const values = (
  claim: Claim,
  subject: Subject,
  aspect: Aspect,
  category: string | null,
  desk: Desk,
): readonly TableValue[] => [
  ...tableValues(claim, subject, aspect, category, desk),
  ...(isRate(aspect) ? ratesOf(claim, subject, aspect, category, desk) : []),
];

/** The two times that the tables have; which two of more are meant is open. */
function pairsInTime(
  claim: Claim,
  subject: Subject,
  aspect: Aspect,
  category: string | null,
  desk: Desk,
): readonly Pair[] {
  const periods = twoPeriods(claim, aspect, category, desk);
  if (periods === null) return [];
  const [then, now] = periods;
  if (
    /同比|去年|上年|同期/.test(claim.clause.text) ? then !== "year-before" : isStep(claim) && then === "year-before"
  ) {
    return [];
  }
  const at = (period: Period): readonly TableValue[] => values({ ...claim, period }, subject, aspect, category, desk);
  return at(then).flatMap((one) => at(now).map((other) => [one, other] as const));
}

/** From the time just before: 环比. */
const isStep = ({ clause: { text } }: Claim): boolean => /环比|上个?月|上周|上一?季度|上期/.test(text);

/** Of `比县林业局多15条`, the one that it is compared with. */
const otherUnits = ({ clause: { mentions, text }, mention }: Claim): readonly string[] =>
  mentions.flatMap((each) =>
    each.kind === "unit" && each.known && each.at < mention.at && comparing.test(text.slice(0, each.at))
      ? [each.key]
      : [],
  );

/** 高于全市平均水平0.95个百分点. */
const isWithMean = ({ clause: { text }, mention }: Claim): boolean =>
  /(?:[高低]于|高出|比|较)[^,，\d]{0,6}平均[^,，\d]*$/.test(text.slice(0, mention.at));

/** A unit's value with what all have: of rates the whole's own, else the mean. */
function pairsWithMean(
  claim: Claim,
  subject: Subject,
  aspect: Aspect,
  category: string | null,
  desk: Desk,
): readonly Pair[] {
  if (subject.kind !== "units") return [];
  const scope = claim.clause.mentions.find(({ kind }) => kind === "scope");
  const all: Subject = scope?.kind === "scope" ? { kind: "scope", scope: scope.scope } : { kind: "all" };
  const means = isRate(aspect)
    ? values(claim, all, aspect, category, desk)
    : meansOf(claim, all, aspect, category, desk);
  return values(claim, subject, aspect, category, desk).flatMap((own) => means.map((mean) => [mean, own] as const));
}

/** 首末名相差4.5分. */
const isOfEnds = ({ clause: { text }, mention }: Claim): boolean =>
  /(?:首末|首尾|第一(?:名|位)?[与和]?(?:最后|末)|最[高大多][^,，\d]{0,4}最[低小少])[^,，\d]*(?:相差|差距)/.test(
    text.slice(0, mention.at),
  );

const pairsOfEnds = (claim: Claim, aspect: Aspect, category: string | null, desk: Desk): readonly Pair[] =>
  seriesOfChoice(choiceFor(claim, { kind: "all" }, aspect, category, desk)).flatMap((parts) => {
    const ranked = parts
      .flatMap(({ table, values: own }) =>
        own.flatMap(({ name, value, cells }): readonly TableValue[] =>
          value === null
            ? []
            : [{ value, sum: `${value} = ${cells}（${name}）`, source: { table: table.name, cells }, added: false }],
        ),
      )
      .sort((one, other) => one.value - other.value);
    const [least, most] = [ranked[0], ranked.at(-1)];
    return least === undefined || most === undefined || least === most ? [] : [[least, most]];
  });

const pairsOfUnits = (
  claim: Claim,
  subject: Subject,
  aspect: Aspect,
  category: string | null,
  desk: Desk,
): readonly Pair[] =>
  values(claim, { kind: "units", keys: otherUnits(claim) }, aspect, category, desk).flatMap((other) =>
    values(claim, subject, aspect, category, desk).map((own) => [other, own] as const),
  );

/** The change as the claim measures it, as much as it says in the direction that it says. */
function differences(
  { quantity: { unit } }: Claim,
  direction: Direction,
  then: TableValue,
  now: TableValue,
): readonly TableValue[] {
  const difference = now.value - then.value;
  const signed = direction === "up" ? difference : direction === "down" ? -difference : Math.abs(difference);
  if (unit !== "%") {
    const value = Number(signed.toPrecision(12));
    return [{ ...now, value, sum: `${value} = ${written(direction, now, then)}`, added: true }];
  }
  if (then.value === 0) return [];
  const value = (signed / then.value) * 100;
  return [{ ...now, value, sum: `${Number(value.toFixed(4))}% = (${written(direction, now, then)}) / ${then.value}` }];
}

const written = (direction: Direction, now: TableValue, then: TableValue): string =>
  direction === "down" ? `${short(then)} - ${short(now)}` : `${short(now)} - ${short(then)}`;

const short = ({ value, source }: TableValue): string => `${Number(value.toFixed(4))}（${source.cells}）`;
