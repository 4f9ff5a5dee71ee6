import { isRate, type Aspect } from "../text/aspects";
import { seriesOfChoice } from "../tables/series-for";
import { directionOf } from "./change";
import { type Claim, isPercentage, type Subject } from "./claim";
import { isPlainClaim, type Judgement, judgeByReadings } from "./judgement";
import { type Several } from "./several";
import { countedAspect, sharesOf, wholesSaid } from "./share-view";
import { choiceFor, type Desk, inUnit, type TableValue, tableValues } from "./table-value";

/** What several come to together, their share, their mean. */
export function severalView(claim: Claim, several: Several, desk: Desk): Judgement | null {
  if (directionOf(claim) !== null) return null;
  const isShare = isPercentage(claim);
  if (several.kind !== "places" && claim.clause.text.slice(0, claim.mention.at).includes("平均")) return null;
  if (isShare && !claim.clause.text.slice(0, claim.mention.at).includes("占")) return null;
  const aspects = isShare ? [countedAspect(claim)] : claim.aspects.filter((aspect) => !isRate(aspect));
  const values = subjectsOf(claim, several).flatMap((subject) =>
    aspects.flatMap((aspect) =>
      categoriesOf(claim, several).flatMap((category) => {
        const parts = valuesOf(claim, several, { subject, aspect, category }, desk);
        return isShare
          ? wholesSaid(claim).flatMap((said) =>
              sharesOf(claim, { subject: whole, category, aspect }, said, desk, parts),
            )
          : parts;
      }),
    ),
  );
  const isOfKinds = several.kind === "kinds" || several.kind === "without-kinds";
  const isPlain = isPlainClaim(
    { ...claim, isOfSaid: claim.isOfSaid || isOfKinds },
    {
      words: /[扣剔去除不含计了之间外后]/g,
      elsewhere: /^(?:扣?除|剔除|除去|不含|不包括|平均|其[余他它].*|以外|之外)$/,
    },
  );
  return judgeByReadings(isShare ? "rate" : "sum", claim, { values, isWhole: true }, { isPlain });
}

const whole: Subject = { kind: "all" };

/** Of kinds, whose they are; else the groups of which units are counted. */
const subjectsOf = ({ subjects }: Claim, { kind }: Several): readonly Subject[] => {
  if (kind === "kinds" || kind === "without-kinds") {
    const known = subjects.filter((subject) => subject.kind !== "stranger");
    return known.length > 0 ? known : [whole];
  }
  const groups = subjects.filter((subject) => subject.kind === "scope" || subject.kind === "all");
  const own = groups.length > 0 ? groups : [whole];
  return kind === "without-units" ? [...own, ...parts] : own;
};

const parts: readonly Subject[] = [
  { kind: "scope", scope: "municipal" },
  { kind: "scope", scope: "county" },
];

const categoriesOf = ({ categories }: Claim, { kind }: Several): readonly (string | null)[] =>
  kind === "kinds" || kind === "without-kinds" ? [null] : categories;

interface Place {
  readonly subject: Subject;
  readonly aspect: Aspect;
  readonly category: string | null;
}

function valuesOf(claim: Claim, several: Several, place: Place, desk: Desk): readonly TableValue[] {
  const { subject, aspect, category } = place;
  const ofKinds = (kinds: readonly string[]): readonly TableValue[] =>
    together(kinds.map((kind) => tableValues(claim, subject, aspect, kind, desk)));
  switch (several.kind) {
    case "places":
      return ofPlaces(claim, several, place, desk);
    case "kinds":
      return ofKinds(several.categories);
    case "without-kinds":
      return without(tableValues(claim, subject, aspect, category, desk), ofKinds(several.categories));
    case "without-units":
      return without(
        tableValues(claim, subject, aspect, category, desk),
        tableValues(claim, { kind: "units", keys: several.keys }, aspect, category, desk),
      );
    case "unclear":
      return [];
  }
}

/** The sum of what each has one value of. */
function together(each: readonly (readonly TableValue[])[]): readonly TableValue[] {
  const found = each.flatMap((values) => (values.length === 1 ? values : []));
  const [first] = found;
  if (first === undefined || found.length < each.length) return [];
  return [summed(found, first)];
}

function summed(parts: readonly Pick<TableValue, "value" | "source">[], { source: { table } }: TableValue): TableValue {
  const value = Number(parts.reduce((all, part) => all + part.value, 0).toPrecision(15));
  const cells = parts.map(({ source }) => source.cells).join(",");
  return {
    value,
    sum: `${value} = ${parts.map((part) => part.value).join(" + ")}`,
    source: { table, cells },
    added: true,
  };
}

const without = (all: readonly TableValue[], out: readonly TableValue[]): readonly TableValue[] =>
  all.flatMap((one) =>
    out.map((other) => {
      const value = Number((one.value - other.value).toPrecision(15));
      const source = { ...one.source, cells: `${one.source.cells},${other.source.cells}` };
      return { ...one, value, sum: `${value} = ${one.value} - ${other.value}`, source, added: true };
    }),
  );

/** The values of the first or the last ones, together or their mean. */
function ofPlaces(
  claim: Claim,
  { end, count }: Extract<Several, { readonly kind: "places" }>,
  { subject, aspect, category }: Place,
  desk: Desk,
): readonly TableValue[] {
  const isMean = claim.clause.text.slice(0, claim.mention.at).includes("平均");
  return seriesOfChoice(choiceFor(claim, subject, aspect, category, desk)).flatMap((parts) => {
    const ranked = parts
      .flatMap((series) => series.values.map((each) => ({ ...each, table: series.table.name, header: series.header })))
      .flatMap(({ value, cells, table, header }) =>
        value === null ? [] : [{ value: inUnit(value, claim.quantity.unit, header), source: { table, cells } }],
      )
      .sort((one, other) => (end === "most" ? other.value - one.value : one.value - other.value));
    const [first] = ranked;
    if (first === undefined || ranked.length < count) return [];
    const all = summed(ranked.slice(0, count), { ...first, sum: "", added: false });
    return isMean
      ? [{ ...all, value: all.value / count, sum: `${all.value / count} = ${all.value} / ${count}` }]
      : [all];
  });
}
