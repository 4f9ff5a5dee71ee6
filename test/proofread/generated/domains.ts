/** What part a column plays in the sentences that may be said of it. */
export type ColumnRole =
  /** The plain number of things, of which others are parts. */
  | "whole"
  /** Those who could be counted, of whom others are. */
  | "base"
  /** Kinds of these things. */
  | "kind"
  /** What should not be: late, wrong. */
  | "flaw"
  /** Done of what is to be done. */
  | "done"
  | "rate"
  | "amount"
  | "score"
  | "place"
  | "before"
  | "change";

/** Where the numbers of a column come from. */
export type ColumnNumbers =
  | { readonly from: "free" }
  | { readonly from: "decimals"; readonly places: number; readonly least: number; readonly most: number }
  /** Some of what another column counts. */
  | { readonly from: "some-of"; readonly column: string }
  | { readonly from: "few-of"; readonly column: string }
  /** All kinds together; where the table has none, anything. */
  | { readonly from: "sum" }
  | { readonly from: "rate"; readonly part: string; readonly whole: string }
  | { readonly from: "places"; readonly column: string }
  | { readonly from: "difference"; readonly now: string; readonly before: string };

export interface ColumnPlan {
  readonly key: string;
  readonly role: ColumnRole;
  readonly numbers: ColumnNumbers;
  readonly headers: readonly string[];
  /** What a figure of it follows: `报送信息` 20条. */
  readonly says: readonly string[];
  /** What it is called where it is compared: `报送量` 最高. */
  readonly nouns: readonly string[];
  readonly unit: string;
}

/** A subject matter of bulletins. */
export interface Domain {
  readonly title: string;
  readonly columns: readonly ColumnPlan[];
  /** Which columns a table may have, by their keys. */
  readonly layouts: readonly (readonly string[])[];
}

const words = (text: string): readonly string[] => text.split(" ");
const free: ColumnNumbers = { from: "free" };

const column = (
  key: string,
  role: ColumnRole,
  unit: string,
  numbers: ColumnNumbers,
  headers: string,
  says: string,
  nouns: string,
): ColumnPlan => ({ key, role, unit, numbers, headers: words(headers), says: words(says), nouns: words(nouns) });

const late = column(
  ...(["late", "flaw", "条", { from: "few-of", column: "all" }] as const),
  "迟报量 迟报数据 迟报数 迟报（条） 迟报数量",
  "迟报数据 迟报信息 迟报 存在迟报数据",
  "迟报数据 迟报量 迟报信息",
);
const lateRate = column(
  ...(["late-rate", "rate", "%", { from: "rate", part: "late", whole: "all" }] as const),
  "迟报率(%) 迟报率 迟报率（%）",
  "迟报率 迟报率为 迟报率达",
  "迟报率",
);

const kind = (key: string, name: string): ColumnPlan =>
  column(
    ...([key, "kind", "条", free] as const),
    [name, `${name}信息`, `${name}数量`, `${name}（条）`, `${name}数据`].join(" "),
    [`报送${name}信息`, `${name}信息`, name, `归集${name}数据`].join(" "),
    [`${name}信息`, `${name}数据量`, `${name}信息量`, name].join(" "),
  );

const tenKinds = words("行政强制 行政确认 行政征收 行政给付 行政裁决 行政补偿 行政奖励 行政检查");

/** What the office's bulletins are about. */
export const domains: readonly Domain[] = [
  {
    title: "“双公示”工作情况",
    columns: [
      kind("permit", "行政许可"),
      kind("penalty", "行政处罚"),
      column(
        ...(["all", "whole", "条", { from: "sum" }] as const),
        "数据总量 合计 报送总量 信息总量 总计（条） 归集总量",
        "报送信息 归集“双公示”信息 推送数据 上报“双公示”数据 报送 数据总量 归集“双公示”信息共",
        "报送量 数据总量 信息报送量 报送数量 归集量",
      ),
      late,
      lateRate,
    ],
    layouts: [
      words("all late late-rate"),
      words("all late"),
      words("permit penalty all"),
      words("permit penalty all late late-rate"),
      words("permit penalty all late"),
    ],
  },
  {
    title: "“十公示”信息归集情况",
    columns: [
      ...tenKinds.map((name, place) => kind(`kind-${place}`, name)),
      column(
        ...(["all", "whole", "条", { from: "sum" }] as const),
        "合计 总计 信息总量 归集总量（条）",
        "归集信息 归集“十公示”信息 共归集信息 信息总量 报送信息",
        "归集总量 信息总量 归集量",
      ),
    ],
    layouts: [
      words("kind-0 kind-1 kind-3 kind-6 kind-7 all"),
      words("kind-2 kind-4 kind-5 all"),
      words("kind-1 kind-3 kind-7"),
      words("kind-0 kind-1 kind-4 kind-6 kind-7"),
    ],
  },
  {
    title: "行业信用评价进展情况",
    columns: [
      column(
        ...(["all", "base", "户", free] as const),
        "应评主体 应评价数 应评企业数 应评主体（户）",
        "应评主体 应评价主体 应评",
        "应评主体 应评主体数量 应评主体数",
      ),
      column(
        ...(["done", "done", "户", { from: "some-of", column: "all" }] as const),
        "已评主体 已评价数 已评企业数 已评主体（户）",
        "已评主体 已评价主体 已评 完成评价",
        "已评主体 已评主体数量 已评主体数",
      ),
      column(
        ...(["done-rate", "rate", "%", { from: "rate", part: "done", whole: "all" }] as const),
        "评价率(%) 评价率 评价率（%）",
        "评价率 评价率为 评价率达到",
        "评价率",
      ),
    ],
    layouts: [words("all done done-rate"), words("all done")],
  },
  {
    title: "信易贷平台注册和融资情况",
    columns: [
      column(
        ...(["all", "base", "家", free] as const),
        "存量企业数 现有企业数 企业总数",
        "存量企业 现有企业",
        "存量企业数 现有企业数",
      ),
      column(
        ...(["done", "done", "家", { from: "some-of", column: "all" }] as const),
        "注册企业数 平台注册企业数 注册企业（家） 入驻企业数",
        "注册企业 平台注册企业 在平台注册企业",
        "注册企业数 注册企业数量",
      ),
      column(
        ...(["done-rate", "rate", "%", { from: "rate", part: "done", whole: "all" }] as const),
        "占比(%) 注册率 注册占比 注册率(%)",
        "注册企业占存量企业的 注册率 注册率为",
        "注册率 注册企业占比",
      ),
      column(
        ...(["amount", "amount", "万元", { from: "decimals", places: 2, least: 0, most: 90000 }] as const),
        "授信金额（万元） 授信额度（万元） 授信金额(万元)",
        "授信金额 授信 实现授信 获得授信",
        "授信金额 授信额度",
      ),
    ],
    layouts: [words("all done done-rate"), words("all done done-rate amount"), words("done amount"), words("all done")],
  },
  {
    title: "信用工作考核得分情况",
    columns: [
      column(
        ...(["part", "score", "分", { from: "decimals", places: 1, least: 10, most: 30 }] as const),
        "归集共享得分 归集共享 归集共享（30分）",
        "归集共享得分 归集共享得",
        "归集共享得分",
      ),
      column(
        ...(["score", "score", "分", { from: "decimals", places: 2, least: 55, most: 99 }] as const),
        "综合得分 得分 总分 考核得分",
        "综合得分 得分 考核得分 得",
        "得分 综合得分 考核得分",
      ),
      column(
        ...(["place", "place", "", { from: "places", column: "score" }] as const),
        "排名 名次 位次",
        "排名第 名列第 位居第 居第",
        "排名",
      ),
    ],
    layouts: [words("score place"), words("part score place"), words("score"), words("place score")],
  },
  {
    title: "“双公示”信息报送增减情况",
    columns: [
      column(
        ...(["all", "whole", "条", free] as const),
        "本月 本月报送量 2月 2月份报送量 2月归集量",
        "报送信息 归集信息 报送“双公示”信息 上报数据",
        "报送量 信息报送量 报送数量",
      ),
      column(
        ...(["before", "before", "条", free] as const),
        "上月 上月报送量 1月 1月份报送量 1月归集量",
        "上月报送信息 上月归集信息 1月份报送信息",
        "上月报送量 1月份报送量",
      ),
      column(
        ...(["change", "change", "条", { from: "difference", now: "all", before: "before" }] as const),
        "增减 增减量 环比增减 增减情况（条）",
        "增减",
        "增减",
      ),
    ],
    layouts: [words("all before change"), words("all before"), words("before all change")],
  },
];
