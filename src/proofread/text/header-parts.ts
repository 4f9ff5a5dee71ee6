import { aspectsIn, aspectWords, isRate, subjectWords, type Aspect } from "./aspects";
import { plainKey } from "./plain-text";
import { unreadOf } from "./understood-words";

/** A month by its number, `10` or `1-2`, a quarter as `q2`; `now` and `before` of 本月 and 上月, `year-before` of 上年, `total` of 累计; `null` where none is named. */
export type Period = string | null;

/** What a column's header says. */
export interface HeaderParts {
  /** `null` where it names only a kind of thing: 行政给付. */
  readonly aspect: Aspect | null;
  /** The kind of thing in plain form, 行政许可 of `行政许可数量（条）`; `null` of all kinds. */
  readonly category: string | null;
  readonly period: Period;
}

const longestFirst = (words: readonly string[]): readonly string[] =>
  words.map(plainKey).sort((one, other) => other.length - one.length);

const words = longestFirst([...Object.values(aspectWords).flat(), ...subjectWords]);
/** What is scored may be called as what is counted: 归集共享得分. */
const wordsOfScores = longestFirst([...aspectWords.score, ...subjectWords]);

const trimmings = /^(?:其中|共(?!享)|的|本月|当月|完成)|(?:类|信息|数据|数|量|的)$/g;

/** Reads a header; its words are those of bulletins. */
export function headerParts(header: string): HeaderParts {
  const whole = plainKey(header);
  // A header that ends in the most that can be had is one of points: 合规性30分.
  const isScore = /\d+分\)?$/.test(whole);
  const period = periodOf(whole);
  const key = whole.replace(/\([^)]*\)|\d+分$/g, "").replace(periodWords, "");
  const aspects = isScore ? (["score"] as const) : aspectsIn(key);
  const aspect = aspects.find(isRate) ?? aspects.filter((each) => each !== "count").at(-1) ?? aspects[0] ?? null;
  let rest = key;
  for (const word of aspect === "score" ? wordsOfScores : words) rest = rest.replace(word, "");
  const trimmed = rest.replace(trimmings, "").replace(trimmings, "");
  const category = unreadOf(trimmed) === "" && aspect !== null ? "" : trimmed;
  // 行政给付 is a subject matter and, as a header, a kind of thing.
  const kind = category === "" && aspect === null ? key : category;
  // 加分 and 扣分 are points too.
  const isPoints = aspect === null && key.endsWith("分");
  return { aspect: isPoints ? "score" : aspect, category: kind === "" ? null : kind, period };
}

const periodWords =
  /(?:上年|去年)?(?:\d{4}年)?(?:\d{1,2}(?:-\d{1,2})?月份?|第?[一二三四1-4]季度|[上下]半年)|本年度?|当年|今年|上年度?|去年(?:同期)?|本月|当月|上月|本期|上期|本周|上周|本季度|上(?:一)?季度|累计/g;

const quarters = "一二三四";

/** The time a header or a clause speaks of. */
export function periodOf(text: string): Period {
  const plain = plainKey(text);
  if (/(?:上年|去年)(?:第?[四4]季度|12月)|上个?月|上期|上周|上一?季度/.test(plain)) return "before";
  if (/上年|去年|同期/.test(plain)) return "year-before";
  const month = /(\d{1,2}(?:-\d{1,2})?)月/.exec(plain)?.[1];
  if (month !== undefined) return month;
  const quarter = /([一二三四1-4])季度/.exec(plain)?.[1];
  if (quarter !== undefined) return `q${quarters.includes(quarter) ? quarters.indexOf(quarter) + 1 : quarter}`;
  if (plain.includes("累计")) return "total";
  return /本年|当年|今年|本月|当月|本期|本周|本季度/.test(plain) ? "now" : null;
}
