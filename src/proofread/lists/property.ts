import { type ClauseShape } from "../claims/clause-shape";
import { type Series } from "../tables/series";
import { type Aspect, isRate } from "../text/aspects";
import { plainKey } from "../text/plain-text";
import { fit, type Fit, type Quantity } from "../text/quantity";

/** What is said to be true of every unit of a list. */
export interface Property {
  /** `null` where the words before must tell, or where the kind of thing does. */
  readonly aspect: Aspect | null;
  readonly category: string | null;
  readonly isTrueOf: (value: number | null, series: Series) => Fit;
  /** Whether it bounds from above, and nothing at all may be told apart. */
  readonly zeroApart?: boolean;
}

/** Words that may stand in front of a property and change nothing. */
const lead = "^(?:[DFSVGT,:]|本月|当月|目前|其中|也|尚|暂|仍|均|实现|保持|,)*";

const presence = new RegExp(
  `${lead}(?:存在|出现|发生|产生|获得|获|有)(?:的)?(?:K?A|K)(?:情况|问题|现象|数据|信息|记录)*$`,
  "u",
);

const absence = new RegExp(
  `${lead}(?:为)?(?:未|没有|无|零|不存在|未发生|未出现|未发现)(?:发生|出现|产生|存在|有)?(?:[DGV]|任何)*(?:A?(?:[GA]|情况|问题|现象|数据|信息|记录)*|K(?:主体|企业|情况|数据|信息|记录)*)$`,
  "u",
);

const nothing = new RegExp(`${lead}A(?:均|都|V)?为零(?:条)?$`, "u");

const bound = new RegExp(`${lead}K?A?(?:数据|信息|主体|企业)?(?:达到?|为|得|在)?Q(?:以上|以下)?$`, "u");

const fullMarks = new RegExp(`${lead}K?A?得?满分$`, "u");

/** 足额反馈, 未清零: all that was due is there, or not; 实现清零 is a change. */
const settled = new RegExp(`${lead}(?<not>未|没有)?(?:足(?:额|A)(?:反馈|完成|A)|应报尽报|(?<!实现)清零)$`, "u");

/** The property that a stretch of a shape tells, `null` where it tells none that is understood. */
export function propertyIn({ text, mentions }: ClauseShape, from: number, to: number): Property | null {
  const said = text.slice(from, to);
  const inside = mentions.slice(from, to);
  const aspect = inside.flatMap((mention) => (mention?.kind === "aspect" ? [mention.aspect] : [])).at(-1) ?? null;
  const [category = null] = inside.flatMap((mention) => (mention?.kind === "category" ? [mention.category] : []));
  const due = settled.exec(said)?.groups;
  if (due !== undefined)
    return { aspect: "missed", category: null, isTrueOf: due.not === undefined ? isNothing : isThere };
  if (presence.test(said)) return { aspect, category, isTrueOf: isThere };
  if (absence.test(said) || nothing.test(said)) {
    const isCount = aspect === null || aspect === "count";
    const ofWhat =
      category === null || aspect !== null ? { aspect: aspect ?? "count", category: null } : { aspect, category };
    return { ...ofWhat, isTrueOf: isCount ? isNothing : isZero };
  }
  if (fullMarks.test(said)) return { aspect, category, isTrueOf: isFull };
  const quantity = inside.find((mention) => mention?.kind === "quantity");
  if (!bound.test(said) || quantity?.kind !== "quantity") return null;
  const zeroApart = quantity.quantity.hedge === "under" || quantity.quantity.hedge === "at-most";
  return { aspect, category, isTrueOf: isWithin(quantity.quantity), zeroApart };
}

/** A column says how many marks there are, 合规性30分; a sum of marks goes up to a hundred. */
function isFull(value: number | null, { header, values }: Series): Fit {
  if (value === null) return "open";
  const stated = /(\d+)分/u.exec(plainKey(header))?.[1];
  const highest = Math.max(...values.map((each) => each.value ?? 0));
  if (stated === undefined && highest !== 100) return "open";
  return value === Number(stated ?? 100) ? "fits" : "misses";
}

/** Whether there is anything; of who has no value that cannot be told. */
export const isThere = (value: number | null): Fit => (value === null ? "open" : value > 0 ? "fits" : "misses");

const isZero = (value: number | null): Fit => (value === null ? "open" : value === 0 ? "fits" : "misses");

/** Of plain counts: who has no value reported nothing. */
export const isNothing = (value: number | null): Fit => ((value ?? 0) === 0 ? "fits" : "misses");

/** In what a column counts: 万元 in its header, 元 in the text. What one of them only names is not compared. */
const isWithin =
  (quantity: Quantity) =>
  (value: number | null, series: Series): Fit => {
    if (value === null) return "open";
    if (quantity.value === 0 && quantity.hedge === "none") return isZero(value);
    if ((quantity.unit === "%") !== isRate(series.aspect)) return "open";
    return fit(quantity, value * scaleOf(series.header));
  };

const scaleOf = (header: string): number =>
  /亿(?:元|条)?[)）]?$/u.test(header) ? 1e8 : /万(?:元|条)?[)）]?$/u.test(header) ? 1e4 : 1;
