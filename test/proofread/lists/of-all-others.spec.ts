import { lists } from "../../../src/proofread/lists/lists";
import { tableOf } from "../counties";
import { judged } from "../judged";

const april = tableOf(
  [
    "县（市、区）",
    "行政许可（条）",
    "行政处罚（条）",
    "报送总量（条）",
    "上月报送总量（条）",
    "及时率（%）",
    "合规率（%）",
  ],
  {
    鲁山县: [310, 96, 406, 372, 99.26, 100],
    宝丰县: [122, 188, 310, 331, 100, 100],
    郏县: [64, 0, 64, 55, 100, 98.44],
    叶县: [40, 12, 52, 49, 96.15, 100],
    汝州市: [500, 20, 520, 530, 100, 100],
    石龙区: [0, 5, 5, 4, 100, 80],
  },
  { title: "2025年4月各县（市、区）“双公示”信息报送情况统计表" },
);

const verdictOf = (body: string): string | undefined =>
  judged(lists, `关于2025年4月份“双公示”工作情况的通报\n\n各单位：\n\n${body}\n`, { tables: [april] })
    .at(-1)
    ?.split(" ")[0];

describe("lists by several columns, and of all others", () => {
  it.each([
    ["除石龙区外，其他县（市、区）均有行政许可信息报送。", "holds"],
    ["除石龙区外，其余县区均有行政处罚信息。", "contradicted"],
    // Those named before a semicolon are not left out.
    ["石龙区、郏县未报送齐全；除石龙区外，其余县区均有行政处罚信息。", "contradicted"],
    ["报送总量较上月下降的有宝丰县、汝州市，其余县（市、区）均较上月增加。", "holds"],
    ["报送总量较上月下降的有宝丰县，其余县（市、区）均较上月增加。", "contradicted"],
    ["其余县（市、区）均较上月增加。", undefined],
    ["及时率、合规率均达到100%的有宝丰县、汝州市。", "holds"],
    ["及时率、合规率均为100%的有宝丰县、汝州市、郏县。", "contradicted"],
    ["行政处罚信息零报送的有郏县。", "holds"],
    ["行政处罚信息零报送的有石龙区。", "contradicted"],
    // No time is named: the column of this one is meant, and not the month before.
    ["报送总量不足60条的有叶县、石龙区。", "holds"],
    ["报送总量不足60条的有叶县、郏县、石龙区。", "contradicted"],
  ])("%s %s", (body, verdict) => {
    expect(verdictOf(body)).toBe(verdict);
  });
});
