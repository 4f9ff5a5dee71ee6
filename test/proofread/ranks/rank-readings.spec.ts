import { lists } from "../../../src/proofread/lists/lists";
import { ranks } from "../../../src/proofread/ranks/ranks";
import { tableOf } from "../counties";
import { judged } from "../judged";

const september = tableOf(
  ["县（市、区）", "9月报送量", "8月报送量", "1—9月累计报送量", "问题数据（条）", "问题率（%）", "新增注册（户）"],
  {
    青山县: [83, 76, 702, 3, 3.61, 41],
    白水县: [41, 48, 377, 2, 4.88, 12],
    石桥镇: [35, 31, 309, 0, 0, 27],
    临江县: [29, 33, 368, 12, 41.38, 63],
  },
  {
    title: "2025年9月信用信息报送情况统计表",
    total: { name: "合计", row: 5, cells: ["合计", 188, 188, 1756, 17, 9.04, 143] },
  },
);

const verdictOf = (family: typeof ranks, body: string, evidence = september): string | undefined =>
  judged(family, `关于2025年9月份信用信息报送情况的通报\n\n各单位：\n\n${body}\n`, { tables: [evidence] })
    .at(-1)
    ?.split(" ")[0];

const withoutSum = { ...september, columns: september.columns.slice(0, 3) };

describe("the column that a rank is read from", () => {
  it.each([
    // Without a time it is the month's; 累计 is of the column that says so.
    ["报送量前三位的是青山县、白水县、石桥镇。", "holds"],
    ["累计报送量前三位的是青山县、白水县、临江县。", "holds"],
    ["累计报送量前三位的是青山县、白水县、石桥镇。", "contradicted"],
    // Figures beside the names are of no rate.
    ["问题数据占比9.04%，较多的有临江县12条、青山县3条。", "holds"],
    ["从新增注册看，临江县新增最多。", "holds"],
    ["从新增注册看，青山县新增最多。", "contradicted"],
    ["石桥镇、临江县报送量相对较少。", "holds"],
  ])("%s %s", (body, verdict) => {
    expect(verdictOf(ranks, body)).toBe(verdict);
  });

  it("takes no month's column for what has come together", () => {
    expect(verdictOf(ranks, "累计报送量最多的是白水县。", withoutSum)).toBe("not-checkable");
  });

  it.each([
    ["累计报送不足370条的有临江县、石桥镇。", "holds"],
    ["累计报送不足370条的有白水县、临江县、石桥镇。", "contradicted"],
    ["白水县问题率低于总体水平。", "holds"],
    ["青山县问题率略高于全市水平。", "contradicted"],
  ])("of lists, too: %s %s", (body, verdict) => {
    expect(verdictOf(lists, body)).toBe(verdict);
  });
});

describe("who has changed most, in all the city", () => {
  it.each([
    ["白水县报送量较8月份减少7条，降幅全市最大。", "holds"],
    ["临江县报送量较8月份减少4条，降幅全市最大。", "contradicted"],
    // By how many it is 青山县, in proportion 石桥镇.
    ["青山县报送量较8月份增加7条，增幅全市最大。", "not-checkable"],
  ])("%s %s", (body, verdict) => {
    expect(verdictOf(ranks, body)).toBe(verdict);
  });
});
