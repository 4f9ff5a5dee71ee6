import { figures } from "../../../src/proofread/figures/figures";
import { judged } from "../judged";

const on = (sentences: string, rows: readonly string[], title = "统计表"): readonly string[] =>
  judged(
    figures,
    `关于工作情况的通报\n\n各县（市、区）：\n\n${sentences}\n\n附件1\n\n${title}\n\n${rows.join("\n")}\n`,
  );

test("a rate that is named after what is counted has its column, and not the counts", () => {
  const table = [
    "单位\t本周应报\t未报\t报送率(%)",
    "市公安局\t47\t3\t93.6",
    "市水利局\t20\t2\t90.0",
    "合计\t67\t5\t92.5",
  ];
  expect(on("市公安局报送率为93.6%，市水利局报送率为99.0%。", table)).toEqual([
    "holds 报送率为93.6%",
    "contradicted 报送率为99.0%",
  ]);
});

test("a rate of nothing has no sign", () => {
  const table = ["单位\t应报\t报送率(%)", "市公安局\t47\t0.0", "市水利局\t20\t90.0"];
  expect(on("市公安局报送率为0，市水利局报送率为0。", table)).toEqual(["holds 报送率为0", "contradicted 报送率为0"]);
});

const grades = [
  "县（市）区\tA级\tB级\tC级\tD级\t评价主体总数",
  "东陵区\t812\t1420\t233\t18\t2483",
  "沈南县\t640\t1105\t310\t41\t2096",
  "合计\t1452\t2525\t543\t59\t4579",
];

test("the column that is the others' sum is of all kinds, and its header's words name it", () => {
  expect(
    on("东陵区评价主体最多，为2483家，沈南县评价主体2069家。D级主体共59家。", grades, "信用综合评价情况统计表"),
  ).toEqual(["holds 2483家", "contradicted 评价主体2069家", "holds D级主体共59家"]);
});

const quarters = ["区县\t三季度归集量\t二季度归集量", "东山县\t900\t1000", "西河区\t495\t500", "合计\t1395\t1500"];

test("降幅分别为 is of the change, not of what it came to", () => {
  expect(on("东山县、西河区归集量环比下降，降幅分别为10.0%、2.0%。", quarters)).toEqual([
    "holds 10.0%",
    "contradicted 2.0%",
  ]);
});

test("a part that is headed by what columns are called reports, be it 扣分 and 加分", () => {
  const scores = ["县（市、区）\t得分\t扣分\t加分", "东山县\t95\t0\t2", "西河区\t90\t1\t3", "南岭县\t88\t0\t0"];
  expect(on("三、扣分和加分\n\n获得加分的有东山县、西河区，分别加2分、2分。", scores)).toEqual([
    "holds 加2分",
    "contradicted 2分",
  ]);
});

test("三分之一 and 一半以上 are shares", () => {
  const rows = ["县（市、区）\t数据总量", "东山县\t60", "西河区\t30", "合计\t90"];
  expect(
    on("东山县数据总量占全市总量的一半以上，西河区占三分之一。东山县数据总量占全市总量的三分之一。", rows),
  ).toEqual(["holds 总量的一半以上", "holds 西河区占三分之一", "contradicted 总量的三分之一"]);
});

test("占比 of several is that of each by its column, or of all together", () => {
  const table = [
    "县（市、区）\t企业数\t注册企业数\t占比（%）",
    "东山县\t100\t9\t9.00",
    "西河区\t50\t4\t8.00",
    "北川县\t40\t27\t67.50",
  ];
  expect(on("东山县、西河区占比不足10%。", table)).toEqual(["holds 占比不足10%"]);
  expect(on("东山县、北川县占比不足10%。", table)).not.toContain("holds 占比不足10%");
});

test("分别占 goes by the figures before it", () => {
  expect(on("A级1452家，B级2525家，占比分别为31.7%、51.5%。", grades, "信用综合评价情况统计表").slice(2)).toEqual([
    "holds 占比分别为31.7%",
    "contradicted 51.5%",
  ]);
});
