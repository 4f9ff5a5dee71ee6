import { listed } from "./listed";

/** Words that say nothing a figure depends on, the longest first: what is left of a clause besides is not understood. */
export const understoodWords: readonly string[] = [
  "显示 表明 以来 总体看 情况看 先后 位列 位居 名列 依次 其次 紧随其后 仅次于 所占 占到",
  "良好 同样 相关 有关 各类 辖区 全部 各地 地区 我办 本办 共享平台 信用平台 其中 共有 依然 继续",
  "本周 上周 周 本旬 旬 次之 第 较 比 与 由 从 到 至 升 降 又 再 两个 相比",
  "情况 工作 方面 上来看 来看 从 看 上 中 在 对 于 由 按 以 和 及 与 或 并 等 的 地",
  "得 了 着 为 是 有 达 达到 达到了 高达 多达 实现 保持 占 占比 占比为 计 数 量 数据",
  "信息 总体 整体 目前 当前 本月 当月 本期 本年 本年度 今年 全年 月份 月 年 日 期间 本季度 截止 截至 底 末",
  "单位 部门 成员单位 各 各单位 各部门 个 条 家 企业 主体 名单 被列入 列入 存在 涉及 涉 产生",
  "完成 通过 已 已经 也 还 则 即 且 而 其 该 此 分 按照 根据 经 核查 统计 汇总",
  "行政管理 行政 公示 信用 类 种 项 数值 比例 比重 占全市 占全市的 占总量的 占总数的 率 市",
  "县 区 如下 具体 具体为 主要 主要有 主要为 主要集中在 主要来自 集中在 来自 分布在 包含 含",
  "两地 三地 四地 五地 两市 三市 两县 三县 四县 两区 三区 四区 两部门 三部门 四部门 认定 但 领域 涉",
  "优势 质量 平台 系统 仍 仍有 另有 另外 此外 同时 以下 下列 上述 政府部门 事业单位 政府",
  "分居 分列 加 高于 低于 高出 水平 前进 后退 机构 机关 省 国家 推送 报 送 归 集 收到 接收 表现 突出 名 位 排 居",
]
  .flatMap(listed)
  .sort((one, other) => other.length - one.length);

/** What is left of words without those that every reader understands. */
export function unreadOf(words: string): string {
  let unread = "";
  for (let at = 0; at < words.length;) {
    const word = understoodWords.find((understood) => words.startsWith(understood, at));
    if (word === undefined) unread += words.charAt(at);
    at += word?.length ?? 1;
  }
  return unread.replace(/[^\u4e00-\u9fffA-Za-z\d]/g, "");
}
