import { aspectOf, categoryOf, scopeOf } from "../claims/claim";
import { type Readings, readingsOf } from "../claims/claimed-series";
import { type Series } from "../tables/series";
import { wholeRate } from "../tables/whole-rate";
import { isRate } from "../text/aspects";
import { type Scope } from "../text/mention";
import { type Fit } from "../text/quantity";
import { lead, type Property, type Said } from "./property";

/** `高于全市平均水平`, `得分低于平均分`. */
const besideMean = new RegExp(
  `${lead}K?A?(?:数据|信息|量|数)*(?:略|稍|明显|远|大幅|均|V)*(?<side>高于|超过|大于|多于|好于|优于|低于|少于|小于|不及|未达到?)(?:S|各地|全体|总体|整体|全州|上述)*(?:X(?:水平|值|数|分|线|A|K|量)*|(?<=[S体])水平)$`,
  "u",
);

/** A property that is told by the mean. */
export function meanProperty({ claim, text, words, mentions }: Said): Property | null {
  const side = besideMean.exec(text)?.groups?.side;
  const isOfMean = mentions.some((mention) => mention.kind === "elsewhere" && mention.text === "平均");
  const named = /平均(?:得?分|分数)$/u.test(words) ? "score" : aspectOf(claim);
  // 低于总体水平 is said of rates, whose whole has one.
  if (side === undefined || (!isOfMean && (named === null || !isRate(named)))) return null;
  const sign = /[高超大多好优]/u.test(side) ? 1 : -1;
  const category = categoryOf(claim);
  const aspects = named === null && category === null ? (["count", "score"] as const) : [named];
  const readingsIn = (scope: Scope | null): Readings =>
    aspects.map((aspect) => readingsOf(claim, { aspect, category, scope })).find((found) => found.length > 0) ?? [];
  const readings = readingsIn(scopeOf(claim));
  if (!isOfMean && readings.flat().some(({ total }) => total === null)) return null;
  // 市直单位 beside 全市平均水平: the mean of theirs and of all may both be meant.
  const means = [...readings, ...(/全[市县区州]/u.test(words) ? readingsIn(null) : [])].flat().flatMap(meansOf);
  const isTrueOf = (value: number | null): Fit => {
    if (value === null) return "open";
    const isBeyond = means.map((mean) => sign * (value - mean) > 0);
    return isBeyond.every((each) => each) ? "fits" : isBeyond.some((each) => each) ? "open" : "misses";
  };
  return { readings, isTrueOf };
}

/** The rate of the whole where a table has it or the means to work it out, else the mean of the rows. */
function meansOf(series: Series): readonly number[] {
  const { aspect, total, values } = series;
  if (isRate(aspect) && total !== null) return [total.value];
  const numbers = values.flatMap(({ value }) => value ?? []);
  const mean = numbers.reduce((sum, value) => sum + value, 0) / Math.max(1, numbers.length);
  const whole = isRate(aspect) ? wholeRate(series) : null;
  return whole === null ? [mean] : [mean, whole];
}
