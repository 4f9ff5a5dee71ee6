import { type BulletinText } from "../bulletin-text";
import { type Evidence } from "../proofreader";
import { scopeOfName } from "../tables/table-scope";
import { allSeries } from "../tables/table-series";
import { type Aspect, aspectsIn } from "../text/aspects";
import { type Mention, type Scope } from "../text/mention";
import { plainKey } from "../text/plain-text";
import { sentencesOf } from "../text/read-sentences";
import { type Clause, type Sentence } from "../text/sentence";
import { clauseShape, type ClauseShape } from "./clause-shape";
import { type TimeMark, timeMarks } from "./time-mark";

/** A clause that reports something, as the families of ranks, lists and coverage look at it. */
export interface Claim {
  readonly bulletin: BulletinText;
  readonly evidence: Evidence;
  readonly sentence: Sentence;
  readonly clause: Clause;
  readonly shape: ClauseShape;
  /** The clauses before it in its sentence, the nearest first, up to a semicolon. */
  readonly before: readonly Clause[];
}

/** Every clause of a bulletin that says what is; a list that goes on behind commas is in one clause with its head. */
export const claimsOf = (bulletin: BulletinText, evidence: Evidence): readonly Claim[] =>
  sentencesOf(bulletin, evidence)
    .filter(({ reports }) => reports)
    .flatMap((sentence) =>
      sentence.clauses.flatMap((clause, place) => {
        if (clause.goal) return [];
        const following = sentence.clauses.slice(place + 1);
        const end = following.findIndex((next) => next.anew || !isListed(bulletin, next));
        const more = endsInUnits(bulletin, clause) ? following.slice(0, end < 0 ? following.length : end) : [];
        const mentions = [clause, ...more].flatMap((each) => each.mentions);
        const shape = clauseShape(bulletin, clause.start, more.at(-1)?.end ?? clause.end, mentions);
        return [{ bulletin, evidence, sentence, clause, shape, before: clausesBefore(sentence, place) }];
      }),
    );

const onlyUnits = /^(?:U(?:\(Q\))?、?)+$/u;
const headedUnits = /[有是为:]:?(?:U(?:\(Q\))?、?)+$/u;

const isListed = (bulletin: BulletinText, { start, end, mentions }: Clause): boolean =>
  onlyUnits.test(clauseShape(bulletin, start, end, mentions).text);

const endsInUnits = (bulletin: BulletinText, { start, end, mentions }: Clause): boolean =>
  headedUnits.test(clauseShape(bulletin, start, end, mentions).text);

function clausesBefore({ clauses }: Sentence, place: number): readonly Clause[] {
  const before = clauses.slice(0, place + 1).reverse();
  const first = before.findIndex(({ anew }) => anew);
  return before.slice(1, first < 0 ? before.length : first + 1);
}

type MentionOf<Kind extends Mention["kind"]> = Extract<Mention, { readonly kind: Kind }>;

/**
 * The mentions of a kind in a claim's own clause, else in the nearest clause before that has one, else in the words
 * that its sentence or its paragraph begins with as with a heading: `信用监管（满分30分），…；…`, `（四）及时性。`
 */
export function nearest<Kind extends Mention["kind"]>(claim: Claim, kind: Kind): readonly MentionOf<Kind>[] {
  const isOfKind = (mention: Mention): mention is MentionOf<Kind> => mention.kind === kind;
  const clauses = [claim.clause, ...claim.before].filter((clause) => !leavesOut(clause, claim.bulletin));
  const said = [...clauses, ...topicsOf(claim)];
  return said.map(({ mentions }) => mentions.filter(isOfKind)).find((found) => found.length > 0) ?? [];
}

const topic = /^[从在就按]?(?:[KAG]、?的?)+(?:\([^)]*\))?(?:方面|上?来看|看|上|情况)?$/u;

/** What its sentence begins with, then its paragraph, where that only names what is spoken of; `合规率：` is enough. */
function topicsOf({ bulletin, evidence, sentence }: Claim): readonly Pick<Clause, "mentions">[] {
  const [first] = sentencesOf(bulletin, evidence).filter(({ paragraph }) => paragraph === sentence.paragraph);
  return [sentence, first].flatMap((each) => {
    const [clause, ...others] = each?.clauses ?? [];
    if (clause === undefined) return [];
    const { text, mentions } = clauseShape(bulletin, clause.start, clause.end, clause.mentions);
    const colon = text.indexOf(":");
    const named = (colon < 0 ? mentions : mentions.slice(0, colon)).filter((mention) => mention !== undefined);
    const isHeading = each !== sentence && others.length === 0 && named.every(({ kind }) => isMeasure(kind));
    return isHeading || topic.test(colon < 0 ? text : text.slice(0, colon)) ? [{ mentions: named }] : [];
  });
}

const isMeasure = (kind: Mention["kind"]): boolean => kind === "aspect" || kind === "category";

/** Whether a clause only takes something out of what is measured: 不含行政给付, 除行政给付外. */
const leavesOut = ({ start, end, mentions }: Clause, bulletin: BulletinText): boolean =>
  leftOutPattern.test(clauseShape(bulletin, start, end, mentions).text);

const leftOutPattern = /^[^UQC]*(?:R|不含|不包括|不计|扣除|剔除|去掉|抛开)了?(?:K(?:信息|数据)*、?)+(?:R|[^UQCKA])*$/u;

/** The kinds of things that a claim, or the clause before it, takes out of what is measured. */
export const kindsLeftOut = ({ clause, before, bulletin }: Claim): readonly string[] =>
  [clause, ...before.slice(0, 1)]
    .filter((each) => leavesOut(each, bulletin))
    .flatMap(({ mentions }) => mentions.flatMap((mention) => (mention.kind === "category" ? [mention.category] : [])));

/**
 * What is measured: the last aspect that is named nearest, over a semicolon too where the clause is an ellipsis, else
 * the only one that the heading above names.
 */
export function aspectOf(claim: Claim): Aspect | null {
  const named =
    nearest(claim, "aspect").at(-1) ??
    (nearest(claim, "category").length > 0 ? undefined : lastBefore(claim, "aspect"));
  if (named !== undefined) return named.aspect;
  if (nearest(claim, "category").length > 0) return null;
  const [heading, ...others] = new Set(aspectsIn(claim.sentence.paragraph.headings.at(-1) ?? ""));
  return heading === undefined || others.length > 0 ? null : heading;
}

/**
 * The kind of thing that is measured, `null` of all: the last one that is named nearest, over a semicolon too where the
 * clause is an ellipsis, else the only one that the heading above names. 总分 and 综合得分 are of all.
 */
export function categoryOf(claim: Claim): string | null {
  const isOfAll = /(?:总|综合|最终|最后)(?:考核)?(?:得?分|评分|成绩|[数总]?量|数|条数)/u.test(claim.clause.text);
  if (isOfAll && !claim.clause.mentions.some(({ kind }) => kind === "category")) return null;
  const named =
    nearest(claim, "category").at(-1) ??
    (nearest(claim, "aspect").length > 0 ? undefined : lastBefore(claim, "category"));
  if (named !== undefined) return named.category;
  const heading = plainKey(claim.sentence.paragraph.headings.at(-1) ?? "");
  const kinds = new Set(allSeries(claim.evidence).flatMap(({ category }) => category ?? []));
  const [kind, ...others] = [...kinds].filter((each) => each.length > 1 && heading.includes(each));
  const aspect = aspectOf(claim);
  const isOfKinds = aspect === null || aspect === "count" || aspect === "score";
  return kind !== undefined && others.length === 0 && isOfKinds && !heading.includes("总") ? kind : null;
}

/** The last mention of a kind that its sentence has before a claim: `报送最多的是A；B最少`. */
export const lastBefore = <Kind extends Mention["kind"]>(
  { sentence, clause }: Claim,
  kind: Kind,
): MentionOf<Kind> | undefined =>
  sentence.clauses
    .filter(({ start }) => start < clause.start)
    .flatMap(({ mentions }) => mentions.filter((mention): mention is MentionOf<Kind> => mention.kind === kind))
    .at(-1);

/** The times that the claim names, else the nearest that its sentence has named before, else those of the title. */
export function timesOf({ clause, sentence, bulletin }: Claim): readonly TimeMark[] {
  const before = sentence.clauses.filter(({ start }) => start <= clause.start).reverse();
  const title = bulletin.paragraphs.filter(({ role }) => role === "title");
  const texts = [...before, ...title].map(({ start, end }) => bulletin.text.slice(start, end));
  return texts.map((text) => timeMarks(text.replace(comparedTime, ""))).find((marks) => marks.length > 0) ?? [];
}

/** 与8月份相比, 比2024年下半年: the time that is reported on is another. */
const comparedTime = /[较比与](?:\d{4}年度?)?(?:[上下]半年|第?[一二三四1-4]季度|\d{1,2}月份?)|[较比与]\d{4}年度?/gu;

/**
 * Whose numbers a claim is about: as it says itself, or the clause in front that says nothing else, 市直部门中，…, else
 * those of the group that all its units are of.
 */
export function scopeOf(claim: Claim): Scope | null {
  const own = claim.shape.mentions.find((mention) => mention?.kind === "scope");
  if (own?.kind === "scope") return own.scope;
  for (const { mentions } of claim.before) {
    const [first, ...others] = mentions;
    if (first?.kind === "scope" && others.length === 0) return first.scope;
  }
  const names = claim.shape.mentions.flatMap((mention) => (mention?.kind === "unit" ? [mention.text] : []));
  const [group = null, ...groups] = new Set(names.map((name) => scopeOfName(name, claim.evidence)));
  return groups.length > 0 ? null : group;
}

/** Of whom is spoken: of all in the table, of those who have anything, 存在迟报的单位中, or of those beyond some bound. */
export type Domain = "all" | "with-any" | "other";

/** Of whom a claim, or a clause before it, says that it speaks. */
export function domainOf({ clause, before, bulletin }: Claim): Domain {
  const shapes = [clause, ...before].map((each) => clauseShape(bulletin, each.start, each.end, each.mentions).text);
  const said = shapes.flatMap((text) => /^([^,，]+)的[^,，的U]{0,8}[中里]/u.exec(text)?.[1] ?? []);
  const limits = said.filter((each) => !/(?:纳入|参[与加]|通报|考[核评]|评价|统计|监测|公示)[^,，]{0,4}$/u.test(each));
  if (limits.length === 0) return "all";
  return limits.every((limit) => /(?:有|存在|发生|出现|产生|A)了?[AKG数据信息]*$/u.test(limit)) ? "with-any" : "other";
}
