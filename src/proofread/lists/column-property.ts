import { aspectOf, categoryOf, type Claim, scopeOf } from "../claims/claim";
import { type Readings, readingsOf } from "../claims/claimed-series";
import { type Series } from "../tables/series";
import { type Aspect, isRate, partOfRate } from "../text/aspects";
import { plainKey } from "../text/plain-text";
import { fit, type Fit, type Quantity } from "../text/quantity";
import { isNothing, isThere, isZero, lead, type Property, type Said } from "./property";

const things = "(?:情况|问题|现象|数据|信息|记录|主体|企业|名单)*";

const presence = new RegExp(
  `${lead}(?:(?:存在|出现|发生|产生|获得|获|有|(?:报送|上报|归集|推送|A)了)(?:的)?(?:K?A|K(?:信息|数据)A|K)|A了?K)${things}$`,
  "u",
);

/** 被扣分, 加分: marks of which who has none has 0. */
const marked = new RegExp(`${lead}(?:被|获得?|得到|享受|有)*K$`, "u");

/** `迟报单位有`: what nobody should have needs no 存在. */
const burden = new RegExp(`${lead}(?:存在|发生|出现)*A${things}$`, "u");

const absence = new RegExp(
  `${lead}(?:K(?:数据|信息)*)?(?:为)?(?:未|没有|无|零|不存在|未发生|未出现|未发现|缺少?)(?:发生|出现|产生|存在|有|被|获得?)?(?:[DGV]|任何)*(?:A?(?:[GA]|情况|问题|现象|数据|信息|记录)*|A?K${things})$`,
  "u",
);

const nothing = new RegExp(`${lead}A(?:均|都|V)?为零(?:条)?$`, "u");

const measured = `${lead}K?A?(?:数据|信息|主体|企业|量|数|中)*`;

const bound = new RegExp(`${measured}(?:达到?|为|得|在|占)*Q(?:以上|以下)?$`, "u");

/** 80至90分之间, 80分以上、90分以下. */
const between = new RegExp(
  `${measured}(?:为|得|在|介于|处于|位于|达到?)*Q[至到和与、,-]?Q(?:之间|区间|范围|以?内|[区段])*$`,
  "u",
);

const fullMarks = new RegExp(`${lead}K?A?得?满分$`, "u");

/** 足额反馈, 未清零: all that was due is there, or not; 实现清零 is a change. */
const settled = new RegExp(`${lead}(?<not>未|没有)?(?:足(?:额|A)(?:反馈|完成|A)|应报尽报|(?<!实现)清零)$`, "u");

/** A property that one column tells: whether there is any, how many, which marks. */
export function columnProperty(said: Said, isStated: boolean): Property | null {
  const { claim, mentions } = said;
  const text = said.text.replace(nothingApart, "");
  const [unit] = mentions.flatMap((mention) => (mention.kind === "quantity" ? [mention.quantity.unit] : []));
  const named = mentions.flatMap((mention) => (mention.kind === "aspect" ? [mention.aspect] : [])).at(-1) ?? null;
  const aspect = named ?? (unit === "分" ? "score" : null);
  const unnamed = unit === "条" ? "count" : null;
  const [category = null] = mentions.flatMap((mention) => (mention.kind === "category" ? [mention.category] : []));
  const ofColumn = (isTrueOf: Property["isTrueOf"], named: Named = { aspect, category }): Property => ({
    readings: readingsOfList(claim, named, unnamed, isStated),
    isTrueOf,
  });
  const due = settled.exec(text)?.groups;
  if (due !== undefined)
    return ofColumn(due.not === undefined ? isNothing : isThere, { aspect: "missed", category: null });
  if (presence.test(text)) return ofColumn(isThere);
  if (category !== null && isOfExtraMarks(category) && marked.test(text)) return ofColumn(isMarked);
  if (aspect !== null && burdens.includes(aspect) && burden.test(text)) return ofColumn(isThere);
  if (absence.test(text) || nothing.test(text)) {
    if (category !== null) {
      const what = aspect === "count" ? null : aspect;
      return ofColumn(isOfExtraMarks(category) ? isNothing : isZero, { aspect: what, category });
    }
    return ofColumn(aspect === null || aspect === "count" ? isNothing : isZero, {
      aspect: aspect ?? "count",
      category,
    });
  }
  if (fullMarks.test(text)) return ofColumn(isFull);
  const quantities = mentions.flatMap((mention) => (mention.kind === "quantity" ? [mention] : []));
  const [quantity, upper] = quantities;
  if (quantity === undefined) return null;
  if (upper !== undefined && between.test(text)) return ofColumn(isBetween(quantity, upper));
  if (upper !== undefined || !bound.test(text)) return null;
  const { hedge } = quantity.quantity;
  return { ...ofColumn(isWithin(quantity.quantity)), zeroApart: hedge === "under" || hedge === "at-most" };
}

const nothingApart = /\((?:R|不含|不包括|不计)零A(?:单位|部门|的)*(?:以?外)?\)/u;

const burdens: readonly Aspect[] = ["late", "unsound", "concealed", "missed", "duplicate", "returned"];

/** 加分, 扣分项: who has none is often left blank. */
const isOfExtraMarks = (category: string): boolean => /分项?$/u.test(category);

interface Named {
  readonly aspect: Aspect | null;
  readonly category: string | null;
}

/** Marks that nobody wrote down were not given. */
const isMarked = (value: number | null): Fit => ((value ?? 0) > 0 ? "fits" : "misses");

function readingsOfList(
  claim: Claim,
  { aspect, category }: Named,
  unnamed: Aspect | null,
  isStated: boolean,
): Readings {
  const kind = category ?? categoryOf(claim);
  const named = category === null ? (aspect ?? aspectOf(claim) ?? (kind === null ? unnamed : null)) : aspect;
  const scope = scopeOf(claim);
  const counted = readingsOf(claim, { aspect: named, category: kind, scope });
  const rate = isStated ? undefined : rateOf(aspect);
  return counted.length > 0 || rate === undefined
    ? counted
    : readingsOf(claim, { aspect: rate, category: kind, scope });
}

/** Where nothing counts what is late, who has none has a rate of 0. */
const rateOf = (aspect: Aspect | null): Aspect | undefined =>
  Object.entries(partOfRate).flatMap(([rate, part]) => (part === aspect ? [rate as Aspect] : []))[0];

/** A column says how many marks there are, 合规性30分; a sum of marks goes up to a hundred. */
function isFull(value: number | null, { header, values }: Series): Fit {
  if (value === null) return "open";
  const stated = /(\d+)分/u.exec(plainKey(header))?.[1];
  const highest = Math.max(...values.map((each) => each.value ?? 0));
  if (stated === undefined && highest !== 100) return "open";
  return value === Number(stated ?? 100) ? "fits" : "misses";
}

/** Whether a number keeps a bound, in what its column counts: 万元 in its header, 元 in the text. */
export const isWithin =
  (quantity: Quantity) =>
  (value: number | null, series: Series): Fit => {
    if (value === null) return "open";
    if (quantity.value === 0 && quantity.hedge === "none") return isZero(value, series);
    if (!isCountedIn(quantity.unit, series)) return "open";
    const real = value * scaleOf(series.header);
    // What is over or under a number is not the number itself; a rate may have been rounded to it.
    const isStrict = (quantity.hedge === "over" || quantity.hedge === "under") && !isRate(series.aspect);
    if (isStrict && real === quantity.value) return "misses";
    // 100% is all of it, and what is only rounded to another number may be told of others too.
    if (quantity.hedge === "none" && quantity.value === 100) return real === 100 ? "fits" : "misses";
    const fits = fit(quantity, real);
    return quantity.hedge === "none" && fits === "fits" && real !== quantity.value ? "open" : fits;
  };

/** Whether a number with a unit can be one of a column: rates are %, and nothing but marks is 分. */
const isCountedIn = (unit: string, { aspect }: Series): boolean =>
  (unit === "%") === isRate(aspect) && (unit === "" || (unit === "分") === (aspect === "score"));

type Bound = Extract<Said["mentions"][number], { readonly kind: "quantity" }>;

/** Whether a bound itself is within is told by 以上 and 以下 alone. */
function isBetween(one: Bound, other: Bound): Property["isTrueOf"] {
  const scale = one.quantity.unit === "" ? (/[万亿]/u.exec(other.text)?.[0] ?? "") : "";
  const lower = one.quantity.value * ({ 万: 1e4, 亿: 1e8 }[scale] ?? 1);
  const { value: upper, unit } = other.quantity;
  const ends = { lower: one.quantity.hedge === "at-least", upper: other.quantity.hedge === "under" };
  return (value, series) => {
    if (value === null || lower >= upper || !isCountedIn(unit, series)) return "open";
    const real = value * scaleOf(series.header);
    if (real === lower) return ends.lower ? "fits" : "open";
    if (real === upper) return ends.upper ? "misses" : "open";
    return real > lower && real < upper ? "fits" : "misses";
  };
}

const scaleOf = (header: string): number =>
  /亿(?:元|条)?[)）]?$/u.test(header) ? 1e8 : /万(?:元|条)?[)）]?$/u.test(header) ? 1e4 : 1;
