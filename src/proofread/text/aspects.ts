import { listed } from "./listed";
import { plainKey } from "./plain-text";

/** What of a thing is counted or measured. `count` is the plain number of things that a table lists. */
export type Aspect =
  | "count"
  | "late"
  | "late-rate"
  | "timely"
  | "timely-rate"
  | "sound"
  | "sound-rate"
  | "unsound"
  | "unsound-rate"
  | "concealed"
  | "concealed-rate"
  | "missed"
  | "missed-rate"
  | "duplicate"
  | "duplicate-rate"
  | "pending"
  | "excluded"
  /** Looked into, so that what was missed or concealed comes to light. */
  | "sampled"
  | "expected"
  | "returned"
  | "mended"
  | "mended-rate"
  | "covered"
  | "coverage-rate"
  | "registration-rate"
  /** Of what part of a whole it is, and every rate that has no name here. */
  | "share-rate"
  | "per-head"
  | "score"
  | "rank";

/** What is measured of things is named by what they are, or by how many: 迟报, 迟报数据, 迟报条数. */
const sizes = listed(
  "数据 信息 记录 量 数 数量 条数 件数 份数 总量 总数 数据量 信息量 数据数 数据条数 信息条数 数据总量 信息总量",
);

/** Words with every way of saying how many there are. */
const counted = (words: string): readonly string[] =>
  listed(words).flatMap((word) => [word, ...sizes.map((size) => word + size)]);

/** Words that are a count only together with how many there are: 合规数据, and not 合规. */
const sized = (words: string): readonly string[] => listed(words).flatMap((word) => sizes.map((size) => word + size));

/** The words by which bulletins and headers name an aspect. The longest one that fits is meant. */
export const aspectWords: Readonly<Record<Aspect, readonly string[]>> = {
  count: [
    ...listed("数据总量 信息总量 数据量 信息量 总量 数量 条数 总数 总条数 总计 合计 小计 总额 金额 额度 额"),
    ...counted("归集 报送 上报 推送 信息报送 数据报送 实际报送 实报 已报 已报送 已归集"),
    ...listed("采集量 实际反馈 已反馈 已报项数 入库量 抽查结果 评价结果 注册企业数量 注册企业数 注册企业 注册的企业"),
    ...listed("注册量 企业注册数量 企业注册 注册数 注册数量 入驻企业 入驻企业数"),
  ],
  late: [
    ...counted("迟报 超期报送 超时报送 逾期报送 逾期报 逾期 超期 超期公示 逾期公示"),
    ...listed("未按时报送 未按期报送 未及时报送 未在规定时限内报送 未按规定时限报送"),
  ],
  "late-rate": listed("迟报率 数据迟报率 信息迟报率 迟报比例 逾期率 超期率"),
  timely: [...sized("及时"), ...counted("及时报送 按时报送 按期报送 按期报 按期 按时报")],
  "timely-rate": listed("及时率 报送及时率 按时报送率 时效率 按期率 按期报送率 按时率"),
  sound: sized("合规 合格 正确 准确"),
  "sound-rate": listed(
    "合规率 合格率 数据合规率 数据质量合格率 数据合格率 质量合格率 正确率 准确率 数据准确率 数据质量合规率",
  ),
  unsound: [...counted("不合规 不合格 错报"), ...sized("问题 错误 差错")],
  "unsound-rate": listed("不合规率 不合格率 错误率 差错率 问题率 问题数据率 错报率"),
  concealed: counted("瞒报"),
  "concealed-rate": listed("瞒报率"),
  missed: [...counted("漏报"), ...listed("未反馈 未报项数 缺报")],
  "missed-rate": listed("漏报率"),
  duplicate: [...sized("重复"), "重复报送"],
  "duplicate-rate": listed("重复率"),
  pending: listed("待清洗量 待清洗数据 待清洗 待处理"),
  excluded: counted("不上报"),
  sampled: [...counted("抽查"), "抽取"],
  expected: [...counted("应报 应报送 应上报 应归集"), ...listed("应反馈 应报项数")],
  returned: counted("退回"),
  mended: [...sized("整改"), ...counted("已整改 完成整改"), "整改完成"],
  "mended-rate": listed("整改率 整改完成率"),
  covered: listed("覆盖类别 覆盖领域 覆盖类别数 覆盖领域数 覆盖类数 覆盖面 数据覆盖面 监管覆盖领域"),
  "coverage-rate": listed("覆盖率 数据覆盖率 上报数据覆盖率 覆盖率(%)"),
  "registration-rate": listed("注册率 企业注册率 入驻率 注册占比"),
  "share-rate": listed("占比 所占比例 占比率 比重 所占比重 占总量比例"),
  "per-head": listed("人均 人均共享信息数量 人均信息量 人均数量"),
  score: listed("得分 分值 总分 总得分 评分 综合得分 考核得分 考评得分 考评总分"),
  rank: listed("排名 名次 位次"),
};

/** The aspects that are percentages. */
export const isRate = (aspect: Aspect): boolean => aspect.endsWith("-rate");

/** What a rate is of: the counted part, whose whole is the plain count. */
export const partOfRate: Partial<Readonly<Record<Aspect, Aspect>>> = {
  "late-rate": "late",
  "timely-rate": "timely",
  "sound-rate": "sound",
  "unsound-rate": "unsound",
  "duplicate-rate": "duplicate",
  "mended-rate": "mended",
  "missed-rate": "missed",
  "concealed-rate": "concealed",
};

/** What a rate is of, where that is not the plain count: what was looked into. */
export const wholeOfRate: Partial<Readonly<Record<Aspect, Aspect>>> = {
  "missed-rate": "sampled",
  "concealed-rate": "sampled",
};

/** The part that is left: of 100 things that come late or on time, 3 late ones leave 97 on time. */
export const restOfRate: Partial<Readonly<Record<Aspect, Aspect>>> = {
  "timely-rate": "late",
  "sound-rate": "unsound",
  "late-rate": "timely",
  "unsound-rate": "sound",
};

/** The subject matters of bulletins and their tables: a table of another one has nothing to say. */
export type Topic =
  "dual" | "ten" | "evaluation" | "loan" | "dishonest" | "repair" | "promise" | "objection" | "contract";

export const topicWords: Readonly<Record<Topic, readonly string[]>> = {
  dual: ["双公示", "行政许可和行政处罚", "行政许可、行政处罚", "行政许可及行政处罚"],
  ten: [
    "十公示",
    "八公示",
    "8类行政管理信息",
    "八类行政管理信息",
    "行政管理信息",
    "基础数据归集",
    "行政给付",
    "行政征收",
    "行政确认",
    "行政奖励",
    "行政裁决",
  ],
  evaluation: ["信用评价", "信用综合评价"],
  loan: ["信易贷", "融资", "注册企业", "入驻企业", "授信", "放款"],
  dishonest: ["严重失信主体名单", "严重违法失信主体名单", "严重失信主体", "严重违法失信", "严重失信", "失信主体"],
  repair: ["信用修复"],
  promise: ["信用承诺书", "信用承诺", "承诺书", "承诺"],
  objection: ["异议"],
  contract: ["合同履约", "合同履行"],
};

/** The words for a subject matter that name no kind of thing in it. */
export const subjectWords: readonly string[] = listed(
  "双公示 十公示 八公示 8类行政管理信息 八类行政管理信息 行政管理信息 信用评价 信易贷 信用承诺书 信用承诺 承诺书 承诺 信用修复",
);

/** The aspects whose words stand in a text, in order. */
export function aspectsIn(text: string): readonly Aspect[] {
  const found: Aspect[] = [];
  const key = plainKey(text);
  for (let at = 0; at < key.length;) {
    const hit = longestAspectAt(key, at);
    if (hit === null) at += 1;
    else {
      found.push(hit.aspect);
      at += hit.length;
    }
  }
  return found;
}

const entries = Object.entries(aspectWords)
  .flatMap(([aspect, words]) => words.map((word) => ({ aspect: aspect as Aspect, word: plainKey(word) })))
  .sort((one, other) => other.word.length - one.word.length);

/** The longest word of an aspect that begins at a place of a plain text. */
export function longestAspectAt(text: string, at: number): { readonly aspect: Aspect; readonly length: number } | null {
  const entry = entries.find(({ word }) => text.startsWith(word, at));
  return entry === undefined ? null : { aspect: entry.aspect, length: entry.word.length };
}

/** The topics that a text names. */
export function topicsIn(text: string): readonly Topic[] {
  const key = plainKey(text);
  return (Object.keys(topicWords) as Topic[]).filter((topic) => topicWords[topic].some((word) => key.includes(word)));
}
