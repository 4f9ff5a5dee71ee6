import { lists } from "../../../src/proofread/lists/lists";
import { tableOf } from "../counties";
import { judged } from "../judged";

const marks = tableOf(
  ["县（市、区）", "制度建设（20分）", "信息归集（40分）", "加分项", "扣分项", "综合得分", "上年名次", "名次"],
  {
    安澜区: [19.2, 37.4, 1.5, null, 94.2, 3, 1],
    青浦县: [18.8, 36.9, null, null, 91.2, 1, 2],
    沙河市: [18.1, 35.2, 1, 0.5, 90.2, 2, 3],
    丰县: [17.6, 33.8, null, null, 86.3, 4, 4],
    望江县: [14.9, 34.1, 0.5, 1, 80, 6, 5],
    长溪县: [13.4, 28.2, null, 0.5, 77.9, 5, 6],
  },
);

const rows = tableOf(
  ["单位名称", "行政许可", "行政处罚", "数据总量", "上月数据总量", "迟报数", "上月迟报数", "迟报率（%）"],
  {
    市市场监管局: [310, 96, 406, 372, 3, 0, 0.74],
    市公安局: [122, 188, 310, 331, 0, 2, 0],
    市住建局: [64, 6, 70, 55, 1, 0, 1.43],
    市应急局: [0, 12, 12, 9, 2, 1, 16.67],
    市水利局: [10, 0, 10, 14, 0, 0, 0],
    市气象局: [0, 0, 0, 1, 0, 0, 0],
  },
);

const verdictOf = (body: string): string | undefined =>
  judged(lists, `各单位：\n\n${body}\n`, { tables: [/县|区|沙河/u.test(body) ? marks : rows] })
    .at(-1)
    ?.split(" ")[0];

describe("lists by what is so of their units", () => {
  it.each([
    // Two bounds; a bound itself is open.
    ["得分在80至90分之间的有丰县。", "holds"],
    ["得分在79分至90分之间的有丰县、望江县。", "holds"],
    ["得分在79分至90分之间的有丰县、望江县、长溪县。", "contradicted"],
    ["80分以上90分以下的为丰县、望江县。", "holds"],
    ["报送量在10条至100条之间（不含零报送）的有市住建局、市应急局。", "holds"],
    ["报送量在11条至100条之间的有市住建局、市应急局。", "holds"],
    ["报送量超过10条的有市市场监管局、市公安局、市住建局、市应急局、市水利局。", "contradicted"],
    // A part that the sentence, the paragraph or the heading is about.
    ["制度建设（满分20分），安澜区居首；低于15分的为望江县、长溪县。", "holds"],
    ["制度建设（满分20分），安澜区居首；低于15分的为长溪县。", "contradicted"],
    ["信息归集方面，各地差距较大。低于30分的为长溪县。", "holds"],
    // Marks on top and taken away, blank where there are none.
    ["获得加分的有安澜区、沙河市、望江县。", "holds"],
    ["被扣分的有沙河市、望江县。", "contradicted"],
    ["既有加分又有扣分的为沙河市、望江县。", "holds"],
    ["既有加分又有扣分的为沙河市、长溪县。", "contradicted"],
    ["青浦县、丰县既无加分也无扣分。", "holds"],
    ["青浦县、长溪县既无加分也无扣分。", "contradicted"],
    ["有加分无扣分的是安澜区。", "holds"],
    // The mean, places.
    ["低于平均分的有丰县、望江县、长溪县。", "holds"],
    ["高于平均分的有安澜区、青浦县。", "contradicted"],
    ["与上年相比，名次上升的有安澜区、望江县。", "holds"],
    ["与上年相比，名次上升的有安澜区。", "contradicted"],
    ["排名下降的为青浦县、沙河市、长溪县。", "holds"],
    ["丰县位次保持不变。", "holds"],
    ["青浦县、丰县排名与上年持平。", "contradicted"],
  ])("%s %s", (body, verdict) => {
    expect(verdictOf(body)).toBe(verdict);
  });

  it.each([
    // Two kinds, and all kinds.
    ["处罚信息多于许可信息的有市公安局、市应急局。", "holds"],
    ["处罚信息多于许可信息的有市公安局。", "contradicted"],
    ["市应急局只有处罚信息。", "holds"],
    ["市住建局只有处罚信息。", "contradicted"],
    ["仅有许可信息的单位有市水利局。", "holds"],
    ["行政处罚占比超过50%的有市公安局、市应急局。", "holds"],
    ["市水利局、市应急局均无行政处罚信息。", "contradicted"],
    ["市水利局是唯一只有许可信息的单位。", "holds"],
    // Who is alone, what goes without 存在, what is told apart.
    ["市应急局是唯一迟报率超过10%的单位。", "holds"],
    ["市应急局是唯一迟报率超过1%的单位。", "contradicted"],
    ["迟报单位有市市场监管局、市住建局、市应急局。", "holds"],
    ["迟报单位有市市场监管局、市住建局2家。", "contradicted"],
    ["市市场监管局、市水利局、市气象局迟报率不高，迟报率低于1%的还有市公安局。", "holds"],
    ["市市场监管局、市水利局迟报率不高，迟报率低于1%的还有市公安局。", "contradicted"],
    ["超过300条的单位2家，分别是市市场监管局、市公安局。", "holds"],
    // Changes, and what is so twice running.
    ["报送量较上月增加的有市市场监管局、市住建局、市应急局。", "holds"],
    ["报送量实现正增长的有市市场监管局、市住建局。", "contradicted"],
    ["报送量环比增幅超过20%的有市住建局、市应急局。", "holds"],
    ["报送量降幅在20%以上的有市公安局、市水利局、市气象局。", "contradicted"],
    ["市公安局报送量环比下降。", "holds"],
    ["连续两个月零迟报的为市水利局、市气象局。", "holds"],
    ["连续两个月零迟报的为市公安局、市水利局、市气象局。", "contradicted"],
  ])("%s %s", (body, verdict) => {
    expect(verdictOf(body)).toBe(verdict);
  });
});

it("does not hold figures of another column against a list", () => {
  const told = "得分较高的地区中，90分以上的为安澜区（194.2分）、青浦县（191.2分）、沙河市（190.2分）。";
  expect(verdictOf(told)).not.toBe("contradicted");
});

it("finds those whose row has a grade", () => {
  const columns = [
    { header: "单位", role: "name", column: 0 },
    { header: "总分", role: "count", column: 1 },
    { header: "等次", role: "text", column: 2 },
  ] as const;
  const cells = [
    ["市公安局", 96, "优秀"],
    ["市税务局", 93, "优秀"],
    ["市教育局", 81, "良好"],
  ] as const;
  const rows = cells.map((row, place) => ({ name: row[0], row: place + 1, cells: row }));
  const graded = { ...tableOf([], {}), columns, rows };
  const said = (body: string): readonly string[] => judged(lists, `各单位：\n\n${body}\n`, { tables: [graded] });
  expect(said("评为优秀等次的有市公安局、市税务局。")).toEqual(["holds 评为优秀等次的有市公安局、市税务局"]);
  expect(said("优秀等次的有市公安局。")).toEqual(["contradicted 优秀等次的有市公安局"]);
});
