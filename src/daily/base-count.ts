/**
 * What the rows of a unit are counted as. Every row that came in is exactly one of `correct`, `problem`, `duplicate`
 * and `pending`; the other counts are of some of them.
 */
export type BaseCount =
  | "received"
  | "correct"
  | "problem"
  | "duplicate"
  | "pending"
  | "excluded"
  | "volume"
  | "late"
  | "exempt"
  | "timeUnknown";

/** A base count as definitions write it, and what it counts. */
export interface BaseCountWords {
  readonly word: string;
  readonly meaning: string;
}

/** In the order in which they are explained. */
export const baseCounts: Readonly<Record<BaseCount, BaseCountWords>> = {
  received: { word: "收到", meaning: "收到的全部数据行" },
  correct: { word: "正确", meaning: "核完且没有错误的行" },
  problem: { word: "问题", meaning: "核完且有错误的行" },
  duplicate: { word: "重复", meaning: "与前面某行完全相同的行" },
  pending: { word: "待清洗", meaning: "所在表缺少必填栏目、必核规则没有核完的行" },
  excluded: { word: "不上报", meaning: "正确的行中适用简易程序或不予公开、不归集的行" },
  volume: { word: "报送总量", meaning: "收到的行减去重复和不归集的行，各种比率都以它为分母" },
  late: { word: "迟报", meaning: "报送总量中超过期限的行" },
  exempt: { word: "补报免计", meaning: "报送总量中因补报窗口不计迟报的行" },
  timeUnknown: { word: "期限不明", meaning: "报送总量中无法判断是否迟报的行" },
};

export const baseCountIds = Object.keys(baseCounts) as readonly BaseCount[];

/** The counts of one unit, or of all. */
export type BaseCounts = Readonly<Record<BaseCount, number>>;

export const noCounts: BaseCounts = {
  received: 0,
  correct: 0,
  problem: 0,
  duplicate: 0,
  pending: 0,
  excluded: 0,
  volume: 0,
  late: 0,
  exempt: 0,
  timeUnknown: 0,
};

/** The counts of two disjoint sets of rows together. */
export const addCounts = (one: BaseCounts, other: BaseCounts): BaseCounts =>
  Object.fromEntries(baseCountIds.map((id) => [id, one[id] + other[id]])) as BaseCounts;
