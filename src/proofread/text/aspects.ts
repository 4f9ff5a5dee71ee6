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

/** The words by which bulletins and headers name an aspect. The longest one that fits is meant. */
export const aspectWords: Readonly<Record<Aspect, readonly string[]>> = {
  count: [
    ...[
      "数据总量",
      "信息总量",
      "数据量",
      "信息量",
      "总量",
      "数量",
      "条数",
      "总数",
      "总条数",
      "总计",
      "合计",
      "小计",
      "总额",
      "金额",
      "额度",
      "额",
      "实际反馈",
      "已反馈",
      "已报项数",
      "已报送",
      "已报",
    ],
    ...["归集数据", "归集信息", "归集量", "归集总量", "归集数据量", "归集", "采集量"],
    ...["报送数据", "报送信息", "报送量", "报送总量", "信息报送量", "数据报送量", "报送数量", "报送数", "报送"],
    ...["上报数据", "上报信息", "上报量", "上报总量", "上报数量", "上报", "推送数据", "推送信息", "推送量", "推送"],
    ...[
      "实际报送",
      "实报",
      "实报量",
      "实报数",
      "入库量",
      "抽查结果",
      "评价结果",
      "注册企业数量",
      "注册企业数",
      "注册企业",
      "注册的企业",
      "注册量",
    ],
    ...["企业注册数量", "企业注册", "注册数", "注册数量", "入驻企业", "入驻企业数"],
  ],
  late: [
    "迟报数据",
    "迟报信息",
    "迟报量",
    "迟报数",
    "迟报数量",
    "迟报条数",
    "迟报",
    "超期报送",
    "超时报送",
    "逾期报送",
    "逾期报",
    "逾期",
    "超期",
    "超期条数",
    "超期数据",
    "超期信息",
    "超期公示",
    "逾期条数",
    "逾期数据",
    "逾期信息",
    "逾期公示",
  ],
  "late-rate": ["迟报率", "数据迟报率", "信息迟报率", "迟报比例", "逾期率", "超期率"],
  timely: ["及时数据", "及时量", "及时数", "及时报送", "按时报送", "按期报送", "按期报", "按期", "按时报"],
  "timely-rate": ["及时率", "报送及时率", "按时报送率", "时效率", "按期率", "按期报送率", "按时率"],
  sound: [
    "合规数据",
    "合规量",
    "合规数",
    "合格数据",
    "合格量",
    "合格数",
    "正确数量",
    "正确量",
    "正确数据",
    "合规数量",
    "合格数量",
    "合规信息",
    "合规条数",
  ],
  "sound-rate": [
    "合规率",
    "合格率",
    "数据合规率",
    "数据质量合格率",
    "数据合格率",
    "质量合格率",
    "正确率",
    "数据质量合规率",
  ],
  unsound: [
    "不合规数据",
    "不合规信息",
    "不合规条数",
    "不合规数量",
    "不合格信息",
    "不合格条数",
    "不合格数量",
    "不合规量",
    "不合规数",
    "不合格数据",
    "不合格量",
    "不合规",
    "不合格",
    "问题数据",
    "问题信息",
    "问题量",
    "问题数",
    "问题数据量",
    "问题数据数",
    "错误数据",
    "错误量",
    "错误数",
    "错报数据",
    "错报量",
    "错报",
  ],
  "unsound-rate": ["不合规率", "不合格率", "错误率", "问题率", "问题数据率", "错报率"],
  concealed: ["瞒报数据", "瞒报信息", "瞒报量", "瞒报数", "瞒报数量", "瞒报"],
  "concealed-rate": ["瞒报率"],
  missed: ["漏报数据", "漏报信息", "漏报量", "漏报数", "漏报数量", "漏报", "未反馈", "未报项数", "缺报"],
  "missed-rate": ["漏报率"],
  duplicate: ["重复数据", "重复量", "重复数", "重复信息", "重复报送"],
  "duplicate-rate": ["重复率"],
  pending: ["待清洗量", "待清洗数据", "待清洗", "待处理"],
  excluded: ["不上报量", "不上报数据", "不上报"],
  sampled: ["抽查条数", "抽查数据", "抽查量", "抽查数", "抽查信息", "抽查", "抽取"],
  expected: ["应报送数据", "应反馈", "应报项数", "应报送量", "应报送", "应报量", "应报数", "应报"],
  returned: ["退回数据", "退回量", "退回数", "退回"],
  mended: ["整改数据", "已整改", "整改量", "整改数", "整改完成", "完成整改"],
  "mended-rate": ["整改率", "整改完成率"],
  covered: ["覆盖类别", "覆盖领域", "覆盖类别数", "覆盖领域数", "覆盖类数", "覆盖面", "数据覆盖面", "监管覆盖领域"],
  "coverage-rate": ["覆盖率", "数据覆盖率", "上报数据覆盖率", "覆盖率(%)"],
  "registration-rate": ["注册率", "企业注册率", "入驻率", "注册占比"],
  "share-rate": ["占比", "所占比例", "占比率", "比重", "所占比重", "占总量比例"],
  "per-head": ["人均", "人均共享信息数量", "人均信息量", "人均数量"],
  score: ["得分", "分值", "总分", "总得分", "评分", "综合得分", "考核得分", "考评得分", "考评总分"],
  rank: ["排名", "名次", "位次"],
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
  "双公示 十公示 八公示 8类行政管理信息 八类行政管理信息 行政管理信息 信用评价 信易贷 信用承诺书 信用承诺 承诺 信用修复",
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
