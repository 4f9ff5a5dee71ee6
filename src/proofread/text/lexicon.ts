import { oncePer } from "../../support/once-per";
import { type Evidence } from "../proofreader";
import { type Series } from "../tables/series";
import { allSeries } from "../tables/table-series";
import { aspectWords, topicWords, type Aspect, type Topic } from "./aspects";
import { type MentionContent } from "./mention";
import { plainKey } from "./plain-text";
import { unitNames } from "./unit-names";
import { commonWords } from "./common-words";

/** A word that a bulletin may use and what it says; in plain form. */
export interface LexiconEntry {
  readonly word: string;
  readonly says: MentionContent;
}

/** The words by their first sign, the longest first. */
export type Lexicon = ReadonlyMap<string, readonly LexiconEntry[]>;

/** 许可 and 行政许可 are the same kind, 未评 and 未评主体, 扣2分 and 扣分2分. */
const shortAndLong = (category: string): readonly string[] => {
  if (category.endsWith("分项")) return [category, category.slice(0, -1)];
  if (/^行政..$/.test(category)) return [category.slice(2), category];
  if (/^[应已未].(?:主体|企业)$/.test(category)) return [category, category.slice(0, 2)];
  if (/^[加扣]分$/.test(category)) return [category, category.slice(0, 1)];
  return [category];
};

/** What a header counts, in its own words: 评价主体 of `评价主体总数`; short ones are parts of other words. */
function ownWord(header: string): string | null {
  const word = plainKey(header)
    .replace(/\([^)]*\)/g, "")
    .replace(/(?:总[数量]|数量?|量)$/, "");
  return /^[\u4e00-\u9fff]{3,8}$/.test(word) ? word : null;
}

/** 归集共享 of `归集共享得分`, which begins with a word of its own and is a kind as a whole. */
function wordOfKind({ header, category, aspect, period }: Series): string | null {
  const word = plainKey(header).replace(/\([^)]*\)|(?:得分|分值)$/g, "");
  const isLonger = category !== null && word.length > category.length && word.endsWith(category);
  return isLonger && period === null && (aspect === "count" || aspect === "score") ? word : null;
}

/** Every word that the roster, the tables and the bulletins' own language give a meaning. */
export const lexicon: (evidence: Evidence) => Lexicon = oncePer((evidence: Evidence) => {
  const meaning = new Map<string, MentionContent>();
  const hasKinds = allSeries(evidence).some(({ category }) => category?.endsWith("许可"));
  for (const [topic, words] of Object.entries(topicWords)) {
    // 行政许可、行政处罚 are two kinds where a table has a column for each.
    for (const word of words) {
      if (!hasKinds || !/[、和及]/.test(word)) meaning.set(plainKey(word), { kind: "topic", topic: topic as Topic });
    }
  }
  for (const [aspect, words] of Object.entries(aspectWords)) {
    for (const word of words) meaning.set(plainKey(word), { kind: "aspect", aspect: aspect as Aspect });
  }
  for (const [word, says] of commonWords) meaning.set(word, says);
  for (const { header, aspect, category, period, derived } of allSeries(evidence)) {
    const word = category === null && period === null && !derived ? ownWord(header) : null;
    if (word !== null && !meaning.has(word)) meaning.set(word, { kind: "aspect", aspect });
  }
  for (const { category } of allSeries(evidence)) {
    if (category === null || category.length < 2) continue;
    for (const word of shortAndLong(category)) meaning.set(word, { kind: "category", category });
  }
  for (const series of allSeries(evidence)) {
    const word = wordOfKind(series);
    if (word !== null && series.category !== null && !meaning.has(word))
      meaning.set(word, { kind: "category", category: series.category });
  }
  for (const [name, key] of unitNames(evidence).keyOfName) meaning.set(name, { kind: "unit", key, known: true });
  const entries = new Map<string, LexiconEntry[]>();
  for (const [word, says] of meaning) {
    const first = word.charAt(0);
    const others = entries.get(first);
    if (others === undefined) entries.set(first, [{ word, says }]);
    else others.push({ word, says });
  }
  for (const others of entries.values()) others.sort((one, other) => other.word.length - one.word.length);
  return entries;
});
