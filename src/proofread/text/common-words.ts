import { listed } from "./listed";
import { type Comparison, type MentionContent, type Scope } from "./mention";
import { plainKey } from "./plain-text";

/** The words of a bulletin that mean the same in every one, with what they say. */
type Word = readonly [words: readonly string[], says: MentionContent];

const scope = (of: Scope, ...words: readonly string[]): Word => [words.flatMap(listed), { kind: "scope", scope: of }];
const marker = (
  of: Extract<MentionContent, { readonly kind: "marker" }>["marker"],
  ...words: readonly string[]
): Word => [words.flatMap(listed), { kind: "marker", marker: of }];
const compared = (comparison: Comparison, ...words: readonly string[]): Word => [
  words.flatMap(listed),
  { kind: "comparison", comparison },
];
const elsewhere = (
  word: Extract<MentionContent, { readonly kind: "elsewhere" }>["word"],
  ...words: readonly string[]
): Word => [words.flatMap(listed), { kind: "elsewhere", word }];

const most = (from: number, to: number): Comparison => ({ end: "most", from, to });
const least = (from: number, to: number): Comparison => ({ end: "least", from, to });

const places: readonly (readonly [number, readonly string[]])[] = [
  [2, ["二", "2", "两"]],
  [3, ["三", "3"]],
  [4, ["四", "4"]],
  [5, ["五", "5"]],
  [6, ["六", "6"]],
  [7, ["七", "7"]],
  [8, ["八", "8"]],
  [9, ["九", "9"]],
  [10, ["十", "10"]],
];

const counties = listed("县(市、区) 县(市)、区 县(市)区 县、市、区 县市区 县区 区县 市县 县(市,区) 县(区)");

const words: readonly Word[] = [
  scope("city", "全市 我市 本市 全市各级各部门 市信用信息共享平台 市公共信用信息共享平台 市信用平台 市平台"),
  scope("city", "各级各部门 各地各部门 各县区各部门 各县(市、区)、各部门 各地各单位 全市各级各单位"),
  scope("city", "全县 我县 本县 全区 我区 全州 我州 全盟 全市各级各类"),
  scope(
    "municipal",
    "县直 县直部门 县直单位 县直各部门 县直各单位 县直有关部门 区直 区直部门 区直单位 州直部门 州直单位",
  ),
  scope("county", "乡镇 各乡镇 乡镇(街道) 各乡镇(街道) 乡镇、街道 镇街 各镇街 镇(街道) 各镇(街道)"),
  scope("municipal", "市直 市直单位 市直各单位 市直部门 市直各部门 市直有关单位 市直各有关单位 市级"),
  scope("municipal", "市级单位 市级部门 市级各部门 市级各单位 市各单位 市各部门 市各有关单位 市直成员单位"),
  scope("county", ...counties, ...counties.map((words) => `各${words}`), ...counties.map((words) => `全市各${words}`)),
  marker("each", "分别为 分别是 分别有 分别达到 分别达 分别报送 分别上报 分别推送 分别归集 分别 依次为 依次是 依次"),
  marker("of-which", "其中 包括"),
  marker("every", "均 都 全部 全都 皆"),
  marker("only", "仅 只 仅有 只有"),
  marker("total", "共 共计 总计 合计 一共 总共 总计为 共有"),
  compared(
    { end: "high" },
    "较多 较高 较大 数量高 数量多 量高 量多 量大 高的有 多的有 高的为 多的为 高的是 多的是",
    "高的单位 多的单位 靠前 居前 排名靠前 位居前列 排在前列 领先",
  ),
  compared(
    { end: "low" },
    "较少 较低 较小 数量少 数量低 量少 量低 低的有 少的有 低的为 少的为 低的是 少的是",
    "低的单位 少的单位 偏少 偏低 靠后 居后 排名靠后 落后",
  ),
  compared(
    most(1, 1),
    "最多 最高 最大 居首 居首位 居全市首位 位居首位 排首位 排名首位 列首位 首位 榜首 位居榜首 居榜首 列榜首 位列榜首 名列榜首 位列首位",
  ),
  compared(most(1, 1), "第一 位居第一 位列第一 名列第一 居第一 居第一位 排名第一 排第一 第一位 第一名 第1 第1位"),
  compared(
    least(1, 1),
    "最少 最低 最小 末位 居末 居末位 排名末位 列末位 位列末位 位居末位 排末位 排在末位 最末 最后一名 倒数第一位 最后一位 垫底 倒数第一 倒数第1",
  ),
  ...places.flatMap(([count, numerals]) =>
    numerals.flatMap((numeral): readonly Word[] => [
      compared(most(1, count), "前# 前#位 前#名 前#的 排名前# 居前# 居前#位".replaceAll("#", numeral)),
      compared(least(1, count), "后# 后#位 后#名 末#位 倒数后# 排名后# 居后#位".replaceAll("#", numeral)),
      compared(most(count, count), "第# 第#位 第#名 排名第# 居第# 居第#位".replaceAll("#", numeral)),
      compared(least(count, count), `倒数第${numeral}`),
    ]),
  ),
  compared(most(2, 3), "二、三位 第二、三位 第二、第三位 第二和第三位 第二、三名"),
  elsewhere(
    "time",
    "上月 上个月 上周 上一周 上旬 上一旬 上期 上一期 去年 上年 去年同期 上年同期 同期 上季度 上一季度 今年以来 截至目前累计",
    "上年度 历史",
  ),
  elsewhere("time", "累计"),
  elsewhere("change", "同比 环比 增长 增加 上升 下降 减少 提高 提升 降低 回落 增幅 降幅 增至 降至"),
  elsewhere("reckoning", "平均 日均 户均 每万人 每天 每日 每周 全省 全国 各省 省级"),
  elsewhere(
    "rest",
    "其他单位 其余单位 其余 其它 其他县区 其他县(市、区) 其余县(市、区) 其他部门 其余部门",
    "除 以外 之外 扣除 剔除 除去 不含 不包括",
  ),
];

/** By plain form; the longest word at a place is meant. */
export const commonWords: ReadonlyMap<string, MentionContent> = new Map(
  words.flatMap(([written, says]) => written.map((word) => [plainKey(word), says] as const)),
);
