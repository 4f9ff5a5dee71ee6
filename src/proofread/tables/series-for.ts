import { type BulletinText } from "../bulletin-text";
import { type FactTable } from "../fact-table";
import { type Evidence } from "../proofreader";
import { topicsIn, type Aspect, type Topic } from "../text/aspects";
import { ownPeriodOf } from "../text/bulletin-period";
import { type Period, periodWords } from "../text/header-parts";
import { type Scope } from "../text/mention";
import { plainKey } from "../text/plain-text";
import { sentencesOf } from "../text/read-sentences";
import { type Clause, type Sentence } from "../text/sentence";
import { byPeriod } from "./by-period";
import { type Series } from "./series";
import { allSeries } from "./table-series";
import { scopeOfName } from "./table-scope";

/** What a clause says about which numbers it means. */
export interface SeriesContext {
  readonly aspect: Aspect;
  /** A column's own name in plain form; `null` where none is named. */
  readonly category: string | null;
  /** The subject matter by the nearest words that name one: the clause's, the sentence's, the heading's, the title's. */
  readonly topics: readonly Topic[];
  /** `null` where nobody says whose; then whole and parts are open. */
  readonly scope: Scope | null;
  /** Keys of units that the series must have. */
  readonly units: readonly string[];
  /** The time that is spoken of; where it is left out, columns of any time will do. */
  readonly period?: Period;
  /** The time that the bulletin itself is of, by its title. */
  readonly ownPeriod?: Period;
  /** Of 详见附件2, in the sentence or behind it in its paragraph. */
  readonly annexes: readonly number[];
  /** The clause in plain form. */
  readonly said?: string;
}

/** Which numbers a clause means. */
export type SeriesChoice =
  | { readonly kind: "one"; readonly series: Series }
  /** The whole city's: those of the 市直单位 and those of the counties together, which have tables of their own. */
  | { readonly kind: "city"; readonly parts: readonly [municipal: Series, county: Series] }
  /** Judge only what all of them agree on. */
  | { readonly kind: "ambiguous"; readonly candidates: readonly Series[] }
  | { readonly kind: "none" };

/**
 * What surrounds a clause: its subject matter and the annexes that it or its paragraph points at. The caller adds
 * whose numbers and which.
 */
export function surroundings(
  clause: Clause,
  sentence: Sentence,
  bulletin: BulletinText,
  evidence: Evidence,
): Pick<SeriesContext, "topics" | "annexes" | "ownPeriod" | "said"> {
  const { headings, start, end } = sentence.paragraph;
  const title = bulletin.paragraphs.filter(({ role }) => role === "title");
  const before = bulletin.text.slice(start, clause.start);
  const levels = [
    clause.text,
    bulletin.text.slice(sentence.start, sentence.end),
    before,
    ...[...headings].reverse(),
    bulletin.text.slice(start, end),
    title.map((paragraph) => bulletin.text.slice(paragraph.start, paragraph.end)).join(""),
  ];
  const topics = levels.map(topicsIn).find((found) => found.length > 0) ?? [];
  const annexes = sentencesOf(bulletin, evidence)
    .filter(({ paragraph, end: last }) => paragraph === sentence.paragraph && last >= clause.start)
    .flatMap(({ clauses }) => clauses.filter(({ start: first }) => first >= clause.start))
    .map(({ mentions }) => mentions.flatMap((mention) => (mention.kind === "pointer" ? mention.annexes : [])))
    .find((numbers) => numbers.length > 0);
  return { topics, annexes: annexes ?? [], ownPeriod: ownPeriodOf(bulletin), said: clause.text };
}

/** The series that a context means. A topic, an annex or a category that no table has leaves nothing to judge by. */
export function seriesFor(
  context: SeriesContext,
  evidence: Evidence,
  among: readonly Series[] = allSeries(evidence),
): SeriesChoice {
  const fitting = among.filter(
    ({ aspect, category, values }) =>
      aspect === context.aspect &&
      category === context.category &&
      context.units.every((key) => values.some((value) => value.key === key)),
  );
  const onTopic = byTopic(byAnnex(fitting, context.annexes, evidence), context.topics);
  const inTime = byPeriod(byOwnWords(onTopic, context.said ?? ""), context.period, context.ownPeriod ?? null);
  return choose(byScope(inTime, context.scope, evidence), context.scope, evidence);
}

/** Where 新增授信额 is said, not the column 新增授信 beside it. */
function byOwnWords(series: readonly Series[], said: string): readonly Series[] {
  const words = [...new Set(series.map(wordsOf))];
  const isMeant = (own: string): boolean =>
    !words.some((word) => word !== own && own !== "" && word.startsWith(own) && said.includes(word));
  return series.filter((each) => isMeant(wordsOf(each)));
}

/** A header without its time and what it counts in. */
const wordsOf = ({ header }: Series): string =>
  plainKey(header)
    .replace(periodWords, "")
    .replace(/\([^)]*\)/g, "");

/** Those of the annexes pointed at, where any table is labelled as one of them. */
const byAnnex = (series: readonly Series[], annexes: readonly number[], { tables }: Evidence): readonly Series[] => {
  const isPointed = (table: Series["table"]): boolean => annexes.includes(annexOf(table) ?? 0);
  return tables.some(isPointed) ? series.filter(({ table }) => isPointed(table)) : series;
};

/** As it is labelled, else by its name: `附件2.xlsx`. */
const annexOf = ({ annex, name }: Series["table"]): number | null => {
  const named = /(?:附[件表]|annex)[-_ ]?(\d{1,2})/i.exec(name)?.[1];
  return annex ?? (named === undefined ? null : Number(named));
};

/** A table without a topic of its own is about everything. */
function byTopic(series: readonly Series[], topics: readonly Topic[]): readonly Series[] {
  if (topics.length === 0) return series;
  const about = series.filter((each) => each.topics.some((topic) => topics.includes(topic)));
  return about.length > 0 ? about : series.filter((each) => each.topics.length === 0);
}

/** A table of both groups has the numbers of each; where no table tells whose it is, all may be meant. */
function byScope(series: readonly Series[], scope: Scope | null, evidence: Evidence): readonly Series[] {
  if (scope === null || scope === "city" || series.every((each) => each.scope === null)) return series;
  return series.flatMap((each) => {
    if (each.scope === scope || (each.scope === null && each.derived)) return [each];
    return each.scope === "city" ? [narrowed(each, scope, evidence)] : [];
  });
}

function narrowed(series: Series, scope: "municipal" | "county", evidence: Evidence): Series {
  const values = series.values.filter(({ name }) => scopeOfName(name, evidence) === scope);
  const numbers = values.map(({ value }) => value).filter((value) => value !== null);
  const value = numbers.reduce((sum, each) => sum + each, 0);
  const cells = values.map((each) => each.cells).join(",");
  const adds = series.total?.added != null && numbers.length > 0;
  return { ...series, scope, values, total: adds ? { value, added: value, sum: `${value} = ${cells}`, cells } : null };
}

function choose(series: readonly Series[], scope: Scope | null, evidence: Evidence): SeriesChoice {
  const own = series.filter(({ derived }) => !derived);
  const candidates = own.length > 0 ? own : series;
  const [first, second, ...others] = candidates;
  if (first === undefined) return { kind: "none" };
  if (second === undefined) return { kind: "one", series: first };
  const municipal = candidates.filter((each) => each.scope === "municipal");
  const county = candidates.filter((each) => each.scope === "county");
  const [one, other] = [municipal[0], county[0]];
  if (
    (scope === null || scope === "city") &&
    others.length === 0 &&
    one !== undefined &&
    other !== undefined &&
    one.table !== other.table
  ) {
    // By whom it is done and by where it is done: either is the whole.
    return isToldTwice(one.table, other.table, evidence)
      ? { kind: "one", series: { ...other, scope: "city" } }
      : { kind: "city", parts: [one, other] };
  }
  return { kind: "ambiguous", candidates };
}

/** Whether two tables add up to the same in all that both of them count, which of small numbers says nothing. */
function isToldTwice(one: FactTable, other: FactTable, evidence: Evidence): boolean {
  const all = allSeries(evidence).filter(({ derived, total }) => !derived && total?.added != null);
  const pairs = all
    .filter(({ table }) => table === one)
    .flatMap(({ aspect, category, period, total }) =>
      all
        .filter((each) => each.table === other && each.aspect === aspect && each.category === category)
        .filter((each) => each.period === period)
        .map((each) => [total?.value ?? 0, each.total?.value ?? 0] as const),
    );
  return pairs.some(([value]) => value > 50) && pairs.every(([value, second]) => value === second);
}

/** Every series of a choice, a city's two together. */
export function seriesOfChoice(choice: SeriesChoice): readonly (readonly Series[])[] {
  switch (choice.kind) {
    case "one":
      return [[choice.series]];
    case "city":
      return [choice.parts];
    case "ambiguous":
      return choice.candidates.map((series) => [series]);
    case "none":
      return [];
  }
}
