import { aspectsIn, aspectWords, isRate, longestAspectAt, subjectWords, type Aspect } from "./aspects";
import { plainKey } from "./plain-text";
import { unreadOf } from "./understood-words";

/**
 * A month by its number, `10` or `1-2`, a quarter as `q2`, a half-year as `h1`, a whole year as `y2024`; `now` and
 * `before` of 本月 and 上月, `year-before` of 上年, `total` of 累计; `null` where none is named.
 */
export type Period = string | null;

/** How a change is measured: by how many, or in proportion to what was. */
export type ChangeMeasure = "difference" | "growth";

/** What a column says that tells how far something has moved: 环比增减, 同比增幅(%). */
export interface HeaderChange {
  /** `null` where the header leaves open which: 环比. */
  readonly measure: ChangeMeasure | null;
  /** Since when, where the header says so: of 同比 the year before. */
  readonly since: "before" | "year-before" | null;
}

/** What a column's header says. */
export interface HeaderParts {
  /** `null` where it names only a kind of thing: 行政给付. */
  readonly aspect: Aspect | null;
  /** The kind of thing in plain form, 行政许可 of `行政许可数量（条）`; `null` of all kinds. */
  readonly category: string | null;
  readonly period: Period;
  /** `null` of what measures the thing itself. */
  readonly change: HeaderChange | null;
}

const ofTime = /(?:月|天|日|周|年)数$|用时|时长|工作日$/;

const longestFirst = (words: readonly string[]): readonly string[] =>
  words.map(plainKey).sort((one, other) => other.length - one.length);

const words = longestFirst([...Object.values(aspectWords).flat(), ...subjectWords]);
/** What is scored may be called as what is counted: 归集共享得分. */
const wordsOfScores = longestFirst([...aspectWords.score, ...subjectWords]);

const trimmings = /^(?:其中|共(?!享)|的|本月|当月|完成)|(?:类|信息|数据|数|量|的)$/g;

/** 年度得分 and 最终得分 are marks of everything. */
const ofAllMarks =
  /^(?:最终|最后|年度|季度|月度|加权|折算|考核|考评|评价|测评|监测|量化|指数|综合|合计|实际|平均|总|共|的)+$/;

/** Reads a header; its words are those of bulletins. */
export function headerParts(header: string): HeaderParts {
  const whole = plainKey(header);
  // A header that ends in the most that can be had is one of points: 合规性30分.
  const isScore = /\d+分\)?$/.test(whole);
  const change = changeIn(whole);
  const period = change === null ? periodOf(whole) : null;
  const bare = whole.replace(/\([^)]*\)|\d+分$/g, "");
  const key = (change === null ? bare : bare.replace(changeWords, "")).replace(periodWords, "");
  // 连续零报送月数 counts months, whatever is sent in them.
  if (ofTime.test(key)) return { aspect: null, category: key, period, change };
  const aspects = isScore ? (["score"] as const) : aspectsIn(key);
  const aspect = aspects.find(isRate) ?? aspects.filter((each) => each !== "count").at(-1) ?? aspects[0] ?? null;
  const thing = aspect === "score" ? kindOfMarks(key) : kindOfThing(key, aspect !== null || change !== null);
  // 季度排名 is by everything, as 年度得分 is of everything.
  const category = aspect === "rank" ? thing.replace(ofAllMarks, "") : thing;
  // 行政给付 is a subject matter and, as a header, a kind of thing.
  const kind = category === "" && aspect === null ? key : category;
  // 加分 and 扣分 are points too.
  const isPoints = aspect === null && key.endsWith("分");
  return { aspect: isPoints ? "score" : aspect, category: kind === "" ? null : fullName(kind), period, change };
}

/** One table has 行政许可, the next one 许可信息. */
const fullName = (kind: string): string => (/^(?:许可|处罚|给付|征收|裁决|补偿)$/.test(kind) ? `行政${kind}` : kind);

/** What is left of a header without the words for what is measured; of 信用修复型 nothing is left that is a name. */
function kindOfThing(key: string, isMeasured: boolean): string {
  const trimmed = trim(without(words, key));
  const kind = trimmed.length === 1 && !isMeasured ? trim(key) : trimmed;
  return unreadOf(kind) === "" && isMeasured ? "" : kind;
}

const trim = (key: string): string => key.replace(trimmings, "").replace(trimmings, "");

/** 迟报得分 is called by its whole name, for 迟报 alone is what is counted. */
function kindOfMarks(key: string): string {
  const kind = without(wordsOfScores, key).replace(ofAllMarks, "");
  return longestAspectAt(kind, 0)?.length === kind.length ? key : kind;
}

const without = (taken: readonly string[], key: string): string =>
  taken.reduce((rest, word) => rest.replace(word, ""), key);

const changeWords =
  /环比|同比|[较比与](?:上一?(?:年|个?月|季度?|周|旬|期)|去年)(?:同期)?(?:相比)?|增减|升降|变化|变动|净?增长|净?增加|净增|减少|下降|上升|[增降涨减升跌]幅|增速|(?<!新)增量|率$/g;

const isChange =
  /环比|同比|[较比与](?:上|去年)|增减|升降|变化|变动|净增|增长|增加|减少|下降|上升|[增降涨减升跌]幅|增速|(?<!新)增量/;

function changeIn(header: string): HeaderChange | null {
  if (!isChange.test(header)) return null;
  const since = sinceIn(header);
  if (/幅|增速|长率|增减率|变化率/.test(header)) return { measure: "growth", since };
  return {
    measure: /增减|升降|变化|变动|[增减]量|净增|增加|减少|[较比与][上去]/.test(header) ? "difference" : null,
    since,
  };
}

/** The words that name a time. */
export const periodWords =
  /(?:上年|去年)?(?:\d{4}年)?(?:\d{1,2}(?:-\d{1,2})?月份?[底末]?|第?[一二三四1-4]季度|[上下]半年)|\d{4}年[度底末]?(?:同期)?|(?:上年度?|去年)?同期|上年度?|去年|本年度?|当年|今年|上个?月|本月|当月|[本上]一?期|[本上]一?周|(?<!月)[本上]一?旬|[本上]一?季度|累计/g;

/** Words for the time since when something has changed. */
const sinceWords =
  /(?<step>(?:上年|去年)(?:第?[四4]季度|12月|下半年)|环比|上个?月|上一?周|上一?季度|上一?期|(?<!月)上一?旬|上个半年)|(?<year>同比|去年|上年|同期)/g;

/** Since when a text says last that something has changed: 环比, 同比; `null` where it does not say. */
export function sinceIn(text: string): "before" | "year-before" | null {
  const { step, year } = [...text.matchAll(sinceWords)].at(-1)?.groups ?? {};
  return step !== undefined ? "before" : year === undefined ? null : "year-before";
}

const quarters = "一二三四";

/** The time a header or a clause speaks of. */
export function periodOf(text: string): Period {
  const plain = plainKey(text);
  if (/(?:上年|去年)(?:第?[四4]季度|12月|下半年)|上个?月|上一?期|上一?周|(?<!月)上一?旬|上一?季度|上个半年/.test(plain))
    return "before";
  if (/上年|去年|同期/.test(plain)) return "year-before";
  const [, from = "", to = ""] = /(\d{1,2})月(?:\d{1,2}日)?[至-](\d{1,2})月/.exec(plain) ?? [];
  if (Number(from) < Number(to)) return `${from}-${to}`;
  const month = /(\d{1,2}(?:-\d{1,2})?)月/.exec(plain)?.[1];
  if (month !== undefined) return month;
  const quarter = /([一二三四1-4])季度/.exec(plain)?.[1];
  if (quarter !== undefined) return `q${quarters.includes(quarter) ? quarters.indexOf(quarter) + 1 : quarter}`;
  if (plain.includes("累计")) return "total";
  const half = /[上下]半年/.exec(plain)?.[0];
  if (half !== undefined) return half.startsWith("上") ? "h1" : "h2";
  const year = /(\d{4})年/.exec(plain)?.[1];
  if (year !== undefined) return `y${year}`;
  return /本年|当年|今年|本月|当月|本期|本周|本旬|本季度/.test(plain) ? "now" : null;
}
