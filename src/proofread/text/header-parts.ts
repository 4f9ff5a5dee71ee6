import { aspectsIn, aspectWords, isRate, topicWords, type Aspect } from "./aspects";
import { plainKey } from "./plain-text";
import { unreadOf } from "./understood-words";

/** A month by its number, `10` or `1-2`; `now` and `before` of 本年 and 上年, `total` of 累计; `null` where none is named. */
export type Period = string | null;

/** What a column's header says. */
export interface HeaderParts {
  /** `null` where it names only a kind of thing: 行政给付. */
  readonly aspect: Aspect | null;
  /** The kind of thing in plain form, 行政许可 of `行政许可数量（条）`; `null` of all kinds. */
  readonly category: string | null;
  readonly period: Period;
}

const words = [...Object.values(aspectWords).flat(), ...Object.values(topicWords).flat()]
  .map(plainKey)
  .sort((one, other) => other.length - one.length);

const trimmings = /^(?:其中|共|的|本月|当月)|(?:类|信息|数据|数|量|的)$/g;

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
  for (const word of words) rest = rest.replace(word, "");
  const trimmed = rest.replace(trimmings, "").replace(trimmings, "");
  const category = unreadOf(trimmed) === "" && aspect !== null ? "" : trimmed;
  // 行政给付 is a subject matter and, as a header, a kind of thing.
  const kind = category === "" && aspect === null ? key : category;
  return { aspect, category: kind === "" ? null : kind, period };
}

const periodWords =
  /(?:\d{4}年)?\d{1,2}(?:-\d{1,2})?月份?|本年度?|当年|今年|上年度?|去年(?:同期)?|本月|当月|上月|本期|上期|累计/g;

/** The month, or which of two or more times a header or a clause speaks of. */
export function periodOf(text: string): Period {
  const months = [...plainKey(text).matchAll(/(\d{1,2}(?:-\d{1,2})?)月/g)].map(([, month = ""]) => month);
  const [month] = months;
  if (month !== undefined) return month;
  if (/上年|去年|上月|上期|同期/.test(text)) return "before";
  if (text.includes('累计')) return "total";
  return /本年|当年|今年|本月|当月|本期/.test(text) ? "now" : null;
}
