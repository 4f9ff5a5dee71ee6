import { figures } from "../../../src/proofread/figures/figures";
import { judged } from "../judged";

const table = (title: string, rows: readonly string[]): string => `\n\n${title}\n\n${rows.join("\n")}\n`;

const dual =
  table("附件1\n\n2025年5月份市直单位“双公示”情况统计表", [
    "序号\t单位名称\t数据总量\t迟报量\t迟报率(%)",
    "1\t市公安局\t300\t3\t1.00",
    "2\t市水利局\t100\t0\t0",
    "3\t市司法局\t-\t-\t-",
    "合计\t\t400\t3\t0.75",
  ]) +
  table("附件2\n\n2025年5月份各县（市、区）“双公示”情况统计表", [
    "序号\t县（市、区）\t数据总量\t迟报量\t迟报率(%)",
    "1\t东山县\t500\t5\t1.00",
    "2\t西河区\t90\t0\t0",
    "3\t南岭县\t10\t1\t10.00",
    "合计\t\t600\t6\t1.00",
  ]);

const on = (sentences: string, tables = dual): readonly string[] =>
  judged(figures, `关于2025年5月份“双公示”情况的通报\n\n各县（市、区）：\n\n${sentences}${tables}`);

test("the city is both tables together, its rate is of both", () => {
  expect(on("5月份，全市共归集“双公示”信息1000条，迟报9条，迟报率0.90%。")).toEqual([
    "holds 归集“双公示”信息1000条",
    "holds 迟报9条",
    "holds 迟报率0.90%",
  ]);
  expect(on("5月份，全市共归集“双公示”信息1001条，迟报8条，迟报率0.80%。")).toEqual([
    "contradicted 归集“双公示”信息1001条",
    "contradicted 迟报8条",
    "contradicted 迟报率0.80%",
  ]);
});

test("what is said of a group goes on up to the semicolon", () => {
  expect(on("其中市直单位推送400条，迟报率为0.75%；县（市、区）推送600条，迟报率为0.75%。")).toEqual([
    "holds 推送400条",
    "holds 迟报率为0.75%",
    "holds 推送600条",
    "contradicted 迟报率为0.75%",
  ]);
});

test("分别为 goes by place", () => {
  expect(on("东山县、西河区报送数据分别为500条、91条。")).toEqual(["holds 报送数据分别为500条", "contradicted 91条"]);
  expect(on("东山县、西河区、南岭县报送数据分别为500条、90条。")).toEqual([
    "not-checkable 报送数据分别为500条",
    "not-checkable 90条",
  ]);
});

test("a bound on several is on each of them", () => {
  expect(on("西河区、南岭县报送数据均不足100条。")).toEqual(["holds 报送数据均不足100条"]);
  expect(on("东山县、西河区报送数据均在100条以上。")).toEqual(["contradicted 报送数据均在100条以上"]);
});

test("shares", () => {
  expect(on("市直单位报送400条，占40.00%。东山县占县（市、区）总量的83.33%。")).toEqual([
    "holds 报送400条",
    "holds 40.00%",
    "holds 总量的83.33%",
  ]);
});

test("how many units there are of whom something is true, and how many a list has", () => {
  expect(on("全市迟报率为零的单位有1家，存在迟报的县区有2个。")).toEqual([
    "holds 迟报率为零的单位有1家",
    "holds 县区有2个",
  ]);
  expect(on("有迟报数据的为东山县、南岭县等2家。")).toEqual(["holds 南岭县等2家"]);
  expect(on("报送数据的县有东山县、西河区、南岭县，共4家。")).toEqual(["contradicted 4家"]);
});

test.each([
  "去年同期归集2000条。",
  "其中企业法人信息2000条。",
  "市林业发展局推送77条。",
  "4月份，全市共归集“双公示”信息2000条。",
  "全省共归集“双公示”信息2000条。",
  "其他县区报送2000条。",
  "东山县报送500条。迟报12条。",
  "5月5日至10日，东山县报送12条。",
  "有东山县、某某公司、西河区等4家。",
  "3家单位合计报送2条。",
])("%s is not refuted", (sentence) => {
  expect(on(sentence).filter((each) => each.startsWith("contradicted"))).toEqual([]);
});

test.each(["全市数据总量要超过4000条。", "力争迟报率低于0.1%。", "建议各县区报送16条以上。"])(
  "%s is an aim",
  (sentence) => {
    expect(on(sentence)).toEqual([]);
  },
);

const months = table("附件", [
  "县（市、区）\t10月数据量\t11月数据量",
  "东山县\t100\t125",
  "西河区\t200\t180",
  "合计\t300\t305",
]);

test("changes from one time to another", () => {
  expect(on("东山县11月较10月增加25条，增长25%。西河区由200条减少到180条，下降11%。", months)).toEqual([
    "holds 东山县11月较10月增加25条",
    "holds 25%",
    "holds 西河区由200条",
    "holds 180条",
    "contradicted 11%",
  ]);
});
