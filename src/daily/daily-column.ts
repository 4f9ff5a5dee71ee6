/** A column of the daily table: what it is called and how it is counted unless the office says otherwise. */
export interface DailyColumnSpec {
  readonly name: string;
  readonly kind: "count" | "rate";
  /** In the words of `baseCounts`. */
  readonly definition: string;
  readonly note: string;
}

/** A column of the daily table by its name in the program. */
export type DailyColumn =
  | "received"
  | "late"
  | "lateRate"
  | "correct"
  | "reportedCorrect"
  | "correctRate"
  | "duplicates"
  | "pending"
  | "excluded";

/**
 * The nine columns of the daily table in the order of Hubei's notice of 2022, 三（一）. The notice defines none of them:
 * the definitions are working ones, but for 迟报率, which Yuncheng's notice of 2021 states, 二（四）.
 */
export const dailyColumns: Readonly<Record<DailyColumn, DailyColumnSpec>> = {
  received: {
    name: "信息报送量",
    kind: "count",
    definition: "收到",
    note: "按上报时间在统计范围内收到的全部数据行；约定，文件没有给出口径。",
  },
  late: {
    name: "迟报量",
    kind: "count",
    definition: "迟报",
    note: "重复和不归集的行不计迟报；补报窗口内的行不计迟报。",
  },
  lateRate: {
    name: "迟报率",
    kind: "rate",
    definition: "迟报 ÷ 报送总量",
    note: "运信用办〔2021〕25号：迟报数据量 / 报送数据总量；与附表的迟报率相同。",
  },
  correct: { name: "正确数量", kind: "count", definition: "正确", note: "核验没有错误的行；约定。" },
  reportedCorrect: {
    name: "上报正确量",
    kind: "count",
    definition: "正确 − 不上报",
    note: "正确且应上报国家的行；约定。",
  },
  correctRate: {
    name: "正确率",
    kind: "rate",
    definition: "正确 ÷ (收到 − 待清洗)",
    note: "还没有清洗的行不参加计算；约定。",
  },
  duplicates: { name: "重复量", kind: "count", definition: "重复", note: "各栏完全相同的行，第一行不算；约定。" },
  pending: {
    name: "待清洗量",
    kind: "count",
    definition: "待清洗",
    note: "所在表缺少必填栏目、必核规则没有核完的行；约定。",
  },
  excluded: {
    name: "不上报量",
    kind: "count",
    definition: "不上报",
    note: "正确但依规不归集的行，如简易程序处罚、不予公开；约定。",
  },
};

export const dailyColumnIds = Object.keys(dailyColumns) as readonly DailyColumn[];
