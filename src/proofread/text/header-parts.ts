import { aspectsIn, aspectWords, isRate, topicWords, type Aspect } from "./aspects";
import { plainKey } from "./plain-text";

/** What a column's header says. */
export interface HeaderParts {
  /** `null` where it names only a kind of thing: 行政给付. */
  readonly aspect: Aspect | null;
  /** The kind of thing in plain form, 行政许可 of `行政许可数量（条）`; `null` of all kinds. */
  readonly category: string | null;
}

const words = [...Object.values(aspectWords).flat(), ...Object.values(topicWords).flat()]
  .map(plainKey)
  .sort((one, other) => other.length - one.length);

const trimmings = /^(?:其中|共|的|本月|当月)|(?:类|信息|数据|数|量|的)$/g;

/** Reads a header; its words are those of bulletins. */
export function headerParts(header: string): HeaderParts {
  const key = plainKey(header).replace(/\([^)]*\)/g, "");
  const aspects = aspectsIn(key);
  const aspect = aspects.find(isRate) ?? aspects.filter((each) => each !== "count").at(-1) ?? aspects[0] ?? null;
  let rest = key;
  for (const word of words) rest = rest.replace(word, "");
  const category = rest.replace(trimmings, "").replace(trimmings, "");
  return { aspect, category: category === "" ? null : category };
}
