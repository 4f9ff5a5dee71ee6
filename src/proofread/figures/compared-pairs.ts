import { seriesOfChoice } from "../tables/series-for";
import { isRate, type Aspect, partOfRate, restOfRate } from "../text/aspects";
import { type Period } from "../text/header-parts";
import { type Mention } from "../text/mention";
import { type Clause } from "../text/sentence";
import { quantityAt } from "../text/quantity";
import { comparing } from "./change";
import { type Claim, type Subject } from "./claim";
import { meansOf } from "./mean-view";
import { twoTimes } from "./periods";
import { ratesOf } from "./rate-view";
import { choiceFor, type Desk, type TableValue, tableValues } from "./table-value";

/** What something is compared with, and what is compared. */
export type Pair = readonly [then: TableValue, now: TableValue];

/** Whose numbers are compared, and which. */
export interface Compared {
  readonly subject: Subject;
  readonly aspect: Aspect;
  readonly category: string | null;
}

/** Every pair that a claim may compare: the ends of a ranking, with the mean, with a place, with another, else in time. */
export function pairsFor(claim: Claim, compared: Compared, desk: Desk): readonly Pair[] {
  if (isOfEnds(claim)) return pairsOfEnds(claim, compared, desk);
  if (isWithMean(claim)) return pairsWithMean(claim, compared, desk);
  const place = placeNamed(claim);
  if (place !== null) return pairsWithPlace(claim, compared, place, desk);
  const other = othersNamed(claim, compared);
  return other === null ? pairsInTime(claim, compared, desk) : pairsOf(claim, other, compared, desk);
}

/** Whether it is compared with itself at another time. */
export const isInTime = (claim: Claim, compared: Compared): boolean =>
  !isOfEnds(claim) && !isWithMean(claim) && placeNamed(claim) === null && othersNamed(claim, compared) === null;

const valuesOf = (claim: Claim, { subject, aspect, category }: Compared, desk: Desk): readonly TableValue[] => [
  ...tableValues(claim, subject, aspect, category, desk),
  ...(isRate(aspect) ? ratesOf(claim, subject, aspect, category, desk) : []),
];

/** Of one beside another. */
export const pairsOf = (claim: Claim, other: Compared, own: Compared, desk: Desk): readonly Pair[] =>
  valuesOf(claim, other, desk).flatMap((then) => valuesOf(claim, own, desk).map((now) => [then, now] as const));

/** Of the two times that are compared; a rate that no column has is worked out at both. */
export function pairsInTime(claim: Claim, compared: Compared, desk: Desk): readonly Pair[] {
  const { aspect, category } = compared;
  const at = (period: Period): readonly TableValue[] => valuesOf({ ...claim, period }, compared, desk);
  const times = [aspect, partOfRate[aspect], restOfRate[aspect]]
    .map((of) => (of === undefined ? [] : twoTimes(claim, of, category, desk)))
    .find((found) => found.length > 0);
  return (times ?? []).flatMap(([then, now]) =>
    at(then).flatMap((one) => at(now).map((other) => [one, other] as const)),
  );
}

/** Of `比县林业局多15条`, `比市直单位多`, `比信用应用高`, what it is compared with. */
function othersNamed({ clause: { mentions, text }, mention }: Claim, own: Compared): Compared | null {
  const others = mentions.filter(({ at }) => at < mention.at && comparing.test(text.slice(0, at)));
  const keys = others.flatMap((each) => (each.kind === "unit" && each.known ? [each.key] : []));
  const scope = others.find(isScope);
  const category = others.find((each) => each.kind === "category");
  if (keys.length > 0 && own.subject.kind === "units") return { ...own, subject: { kind: "units", keys } };
  if (scope !== undefined && own.subject.kind === "scope") return { ...own, subject: scope };
  return category?.kind === "category" ? { ...own, category: category.category } : null;
}

const isScope = (each: Mention): each is Extract<Mention, { readonly kind: "scope" }> => each.kind === "scope";

/** 高于全市平均水平0.95个百分点. */
export const isWithMean = ({ clause: { text }, mention }: Claim): boolean =>
  /(?:[高低]于|高出|比|较)[^,，\d]{0,6}平均[^,，\d]*$/.test(text.slice(0, mention.at));

/** A unit's value with what all have: of rates the whole's own, else the mean. */
function pairsWithMean(claim: Claim, own: Compared, desk: Desk): readonly Pair[] {
  if (own.subject.kind !== "units") return [];
  const scope = claim.clause.mentions.find(isScope);
  // The mean may be that of the unit's own group, too.
  const all: readonly Subject[] = scope === undefined ? groups : [{ kind: "scope", scope: scope.scope }];
  const means = all.flatMap((subject) =>
    isRate(own.aspect)
      ? valuesOf(claim, { ...own, subject }, desk)
      : meansOf(claim, subject, own.aspect, own.category, desk),
  );
  return valuesOf(claim, own, desk).flatMap((now) => means.map((mean) => [mean, now] as const));
}

/** 首末名相差4.5分. */
const isOfEnds = ({ clause: { text }, mention }: Claim): boolean =>
  /(?:首末|首尾|第一(?:名|位)?[与和]?(?:最后|末)|最[高大多][^,，\d]{0,16}最[低小少])[^,，\d]*(?:相差|差距)/.test(
    text.slice(0, mention.at),
  );

const pairsOfEnds = (claim: Claim, { aspect, category }: Compared, desk: Desk): readonly Pair[] =>
  rankings(claim, aspect, category, desk).flatMap((ranked): readonly Pair[] => {
    const [most, least] = [ranked[0], ranked.at(-1)];
    return least === undefined || most === undefined || least === most ? [] : [[least, most]];
  });

/** What the units have, the most first, of every series and of every group that may be meant. */
const rankings = (
  claim: Claim,
  aspect: Aspect,
  category: string | null,
  desk: Desk,
): readonly (readonly TableValue[])[] =>
  groups
    .flatMap((group) => seriesOfChoice(choiceFor(claim, group, aspect, category, desk)))
    .map((parts) =>
      parts
        .flatMap(({ table, values: own }) =>
          own.flatMap(({ name, value, cells }): readonly TableValue[] =>
            value === null
              ? []
              : [{ value, sum: `${value} = ${cells}（${name}）`, source: { table: table.name, cells }, added: false }],
          ),
        )
        .sort((one, other) => other.value - one.value),
    );

const groups: readonly Subject[] = [
  { kind: "all" },
  { kind: "scope", scope: "municipal" },
  { kind: "scope", scope: "county" },
];

/** The place in a ranking that something is compared with: 第二名, 末位, 上一名. */
type Place = number | "last" | "above" | "below";

const placeWords =
  /(?:[较比与距和]|[高低]于|高出|领先|落后)(?:第(?<at>[一二三四五六七八九十\d]{1,3})(?:名|位)?|(?<last>最后一?[名位]|末[名位]|排?末尾)|(?<above>[上前]一[名位])|(?<below>[下后]一[名位])|(?<first>榜首|首[名位]))[^,，\d]*$/;

function placeNamed({ clause, mention }: Claim): Place | null {
  const { at, last, above, below, first } =
    placeWords.exec(textWithoutNames(clause).slice(0, mention.at))?.groups ?? {};
  if (at !== undefined) return quantityAt(`${at}个`, 0)?.quantity.value ?? null;
  if (last !== undefined) return "last";
  if (above !== undefined) return "above";
  return below !== undefined ? "below" : first === undefined ? null : 1;
}

/** 第一镇 is no place. */
const textWithoutNames = ({ text, mentions }: Clause): string =>
  mentions
    .filter(({ kind }) => kind === "unit")
    .reduce(
      (rest, { at, text: name }) => rest.slice(0, at) + "某".repeat(name.length) + rest.slice(at + name.length),
      text,
    );

/** A unit's value with that of a place; who is first needs no name. */
function pairsWithPlace(claim: Claim, own: Compared, place: Place, desk: Desk): readonly Pair[] {
  return rankings(claim, own.aspect, own.category, desk).flatMap((ranked) => {
    const now = own.subject.kind === "units" ? valuesOf(claim, own, desk) : ranked.slice(0, 1);
    return now.flatMap((one): readonly Pair[] => {
      const other = at(ranked, place, one);
      return other === undefined ? [] : [[other, one]];
    });
  });
}

function at(ranked: readonly TableValue[], place: Place, { value }: TableValue): TableValue | undefined {
  switch (place) {
    case "last":
      return ranked.at(-1);
    case "above":
      return ranked.filter((each) => each.value > value).at(-1);
    case "below":
      return ranked.find((each) => each.value < value);
    default:
      return ranked[place - 1];
  }
}
