import { kindColumns } from "../tables/kind-columns";
import { isOfMonths, type Series } from "../tables/series";
import { allSeries } from "../tables/table-series";
import { type SeriesChoice, seriesFor, seriesOfChoice, surroundings } from "../tables/series-for";
import { type Aspect, isRate, partOfRate, restOfRate, wholeOfRate } from "../text/aspects";
import { type Period, periodOf } from "../text/header-parts";
import { type Scope } from "../text/mention";
import { plainKey } from "../text/plain-text";
import { type Claim, kindsLeftOut, nearest, timesOf } from "./claim";
import { isSoFarWord } from "./clause-shape";
import { combined } from "./combined-series";
import { isOfOtherTime, type TimeMark, timeMarks } from "./time-mark";

/** The numbers that a claim about several units may mean: readings, each of parts that have no unit in common. */
export type Readings = readonly (readonly Series[])[];

/** What of the units is claimed. */
export interface Claimed {
  /** `null` where a kind of thing is named and nothing else: what its column holds. */
  readonly aspect: Aspect | null;
  readonly category: string | null;
  readonly scope: Scope | null;
}

/** Where a table has no such column, what is as good. */
const insteadOf: Partial<Readonly<Record<Aspect, Aspect>>> = { "coverage-rate": "covered", rank: "score" };

const asGoodAs = (aspect: Aspect): readonly Aspect[] => {
  const other = insteadOf[aspect];
  return other === undefined ? [aspect] : [aspect, other];
};

/** Every reading of what a claim is about; none where no table has it. */
export function readingsOf(claim: Claim, claimed: Claimed): Readings {
  const times = timesOf(claim);
  const ways = [asRestOfKinds, asNamed, asColumnOfItsOwn, asHeaderSays, asShareOfCounts, asShareOfKinds];
  const isOfItsOwn = isOfAnotherMonth(claim, times);
  return (ways.map((way) => way(claim, claimed)).find((found) => found.length > 0) ?? []).filter((parts) =>
    parts.every(
      (part) => !isOfOtherTime(part.header, times) && (!isOfItsOwn || isOfMonths(part) || tells(part, times)),
    ),
  );
}

const tells = ({ header, table }: Series, times: readonly TimeMark[]): boolean =>
  timeMarks(`${header}，${table.title}，${table.name}`).some(({ unit, number }) =>
    times.some((time) => time.unit === unit && time.number === number),
  );

/** Whether a claim is of a month that the title is not of: then only what says that it is of that month is meant. */
function isOfAnotherMonth({ bulletin }: Claim, times: readonly TimeMark[]): boolean {
  const title = bulletin.paragraphs.filter(({ role }) => role === "title");
  const own = title.flatMap(({ start, end }) => timeMarks(bulletin.text.slice(start, end)));
  const [month] = own.filter(({ unit }) => unit === "month");
  const named = times.filter(({ unit }) => unit === "month");
  return month !== undefined && named.length > 0 && named.every(({ number }) => number !== month.number);
}

/** `不含行政给付，归集量最多的是…`: all without what is left out; none where it has no column. */
function asRestOfKinds(claim: Claim, claimed: Claimed): Readings {
  const left = kindsLeftOut(claim);
  if (left.length === 0 || claimed.category !== null || claimed.aspect !== "count") return [];
  const wholes = chosen(claim, "count", null, claimed.scope);
  return wholes.flatMap((parts) => {
    const rests = parts.flatMap((whole) => {
      const kinds = allSeries(claim.evidence).filter(
        ({ table, aspect, category }) =>
          table === whole.table && aspect === "count" && category !== null && left.includes(category),
      );
      if (kinds.length < left.length) return [];
      return (
        combined([whole, ...kinds], ([all, ...others]) =>
          all == null ? null : others.reduce<number>((rest, other) => rest - (other ?? 0), all),
        ) ?? []
      );
    });
    return rests.length === parts.length ? [rests] : [];
  });
}

function asNamed(claim: Claim, { aspect, category, scope }: Claimed): Readings {
  const columns = allSeries(claim.evidence).filter((series) => category !== null && series.category === category);
  const aspects = aspect === null ? [...new Set(columns.map((series) => series.aspect))] : asGoodAs(aspect);
  return aspects.map((of) => chosen(claim, of, category, scope)).find((found) => found.length > 0) ?? [];
}

function chosen(claim: Claim, aspect: Aspect, category: string | null, scope: Scope | null): Readings {
  const period = periodNamed(claim);
  const around = surroundings(claim.clause, claim.sentence, claim.bulletin, claim.evidence);
  const choiceAt = (time: Period): SeriesChoice =>
    seriesFor({ aspect, category, scope, units: [], period: time, ...around }, claim.evidence);
  if (period === null) return readings(isOfOtherTimes(claim) ? choiceAt(null) : ofNow(choiceAt(null)));
  // 累计 of a bulletin of September may be a column of 1—9月, and is none of one that only says 9月.
  const times = period === "total" ? [period, `1-${around.ownPeriod ?? ""}`] : [period];
  return (
    times
      .map((time) => readings(choiceAt(time)).filter((parts) => period !== "total" || parts.every(isSoFar)))
      .find((found) => found.length > 0) ?? []
  );
}

/** Whether a column, or its table, says that it has come together over more than a month. */
const isSoFar = ({ header, table }: Series): boolean =>
  /累计|截至|以来|年度|全年|1-\d+月/u.test(plainKey(`${header} ${table.title} ${table.name}`));

/** 累计报送量超过2000条的有甲；不足200条的有乙: what the sentence has said of the time goes on. */
const isOfOtherTimes = ({ sentence, clause }: Claim): boolean =>
  sentence.clauses.some(
    ({ start, text }) => start <= clause.start && /累计|上[个一]?[月周旬期季年]|去年|同期/u.test(text),
  );

/** Where no time is named, a table's column of the time that is reported on, and not what has come together so far. */
function ofNow(choice: SeriesChoice): SeriesChoice {
  if (choice.kind !== "ambiguous") return choice;
  const candidates = choice.candidates.filter(
    ({ table, when }) =>
      when === "now" || !choice.candidates.some((other) => other.table === table && other.when === "now"),
  );
  const [first, ...others] = candidates;
  return first !== undefined && others.length === 0
    ? { kind: "one", series: first }
    : { kind: "ambiguous", candidates };
}

/** The time that a claim, or a clause before it, names with its number: 二季度; `null` of the one that is reported on. */
function periodNamed({ clause, before }: Claim): Period {
  if (clause.mentions.some(isSoFarWord)) return "total";
  const dates = [clause, ...before].flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === "date"));
  const [named] = dates.filter(({ text }) => timeMarks(text).length > 0);
  return named === undefined ? null : periodOf(named.text);
}

/** A column that measures this of a kind of thing, where none does so of all: 平台注册企业数 for 注册企业数量. */
function asColumnOfItsOwn(claim: Claim, { aspect, category, scope }: Claimed): Readings {
  if (aspect === null || category !== null) return [];
  const aspects = asGoodAs(aspect);
  const kinds = new Set(
    allSeries(claim.evidence).flatMap((series) => (aspects.includes(series.aspect) ? [series.category] : [])),
  );
  const found = [...kinds].flatMap((kind) => aspects.flatMap((of) => chosen(claim, of, kind, scope)));
  const words = nearest(claim, "aspect").map(({ text }) => text.replace(/(?:数量|[数量])$/u, ""));
  const named = found.filter((parts) =>
    parts.every(({ header }) => words.some((word) => plainKey(header).includes(word))),
  );
  return named.length > 0 ? named : found.length === 1 ? found : [];
}

/** A column whose header is the word, or nearly: 逾期报 for 逾期报送; what is not 清零 is 未报. */
function asHeaderSays(claim: Claim, { aspect, category, scope }: Claimed): Readings {
  if (aspect === null || aspect === "count" || category !== null) return [];
  const isDue = aspect === "missed" && /足额|尽报|清零/u.test(claim.clause.text);
  const words = isDue ? ["未报"] : nearest(claim, "aspect").map(({ text }) => text);
  const kinds = allSeries(claim.evidence).filter(({ header, category: kind }) => {
    const key = plainKey(header);
    return kind !== null && key.length > 1 && words.some((word) => word.startsWith(key) || key.startsWith(word));
  });
  return kinds.flatMap((series) => chosen(claim, series.aspect, series.category, scope));
}

/** A rate that no column has, worked out from the counts beside each other. */
function asShareOfCounts(claim: Claim, { aspect, category, scope }: Claimed): Readings {
  if (aspect === null || category !== null || !isRate(aspect)) return [];
  const part = partOfRate[aspect];
  const rest = restOfRate[aspect];
  const wholes = wholesOf(aspect).flatMap((of) => chosen(claim, of, null, scope).flat());
  const shares = allSeries(claim.evidence).flatMap((series): readonly Series[] => {
    const whole = wholes.find(({ table, period }) => table === series.table && isOneTime(period, series.period));
    if (whole === undefined || series.category !== null || (series.aspect !== part && series.aspect !== rest))
      return [];
    if (series.period === "before" || series.period === "year-before") return [];
    return [shareOf(series, whole, aspect, series.aspect === rest)];
  });
  return shares.length === 0 ? [] : readings({ kind: "ambiguous", candidates: shares });
}

/** What a rate may be of, the likeliest first: what has been mended was found to be wrong, or was sent back. */
const wholesOf = (rate: Aspect): readonly Aspect[] =>
  rate === "mended-rate" ? ["unsound", "returned", "count"] : [wholeOfRate[rate] ?? [], "count" as const].flat();

const isOneTime = (one: Period, other: Period): boolean => one === null || other === null || one === other;

/** `A级占比最高的是…`: what share one kind is of the column that the kinds add up to. */
function asShareOfKinds(claim: Claim, { aspect, category, scope }: Claimed): Readings {
  if (aspect !== "share-rate" || category === null) return [];
  const parts = chosen(claim, "count", category, scope).flat();
  return parts.flatMap((part) => {
    const { kinds = [], whole = null } = kindColumns(part.table, claim.evidence) ?? {};
    if (whole === null || !kinds.some((kind) => kind.category === category)) return [];
    const all = { ...whole, values: whole.values.filter(({ key }) => part.values.some((value) => value.key === key)) };
    return [[shareOf(part, all, aspect, false)]];
  });
}

/** What share of another column a column is, row by row, or what is left of it; percentages. */
export function shareOf(part: Series, whole: Series, aspect: Aspect, isRest: boolean): Series {
  const values = part.values.map((value, place) => {
    const all = whole.values[place];
    const share = value.value === null || !all?.value ? null : (100 * value.value) / all.value;
    return {
      ...value,
      value: share === null ? null : Number((isRest ? 100 - share : share).toFixed(4)),
      cells: `${value.cells},${all?.cells ?? ""}`,
    };
  });
  return { ...part, header: `${part.header}/${whole.header}`, aspect, values, total: null, derived: true };
}

/** Columns that are apart are one reading together. */
const readings = (choice: SeriesChoice): Readings =>
  choice.kind === "ambiguous" && areApart(choice.candidates) ? [choice.candidates] : seriesOfChoice(choice);

/** Whether no unit has a value in two of them. */
function areApart(series: readonly Series[]): boolean {
  const keys = series.flatMap(({ values }) => values.map(({ key }) => key));
  return new Set(keys).size === keys.length;
}
