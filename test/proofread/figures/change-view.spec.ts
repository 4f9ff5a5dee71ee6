import { figures } from "../../../src/proofread/figures/figures";
import { judged } from "../judged";

const scores = ["县（市、区）\t得分", "东山县\t98.5", "西河区\t90", "南岭县\t84.5"];
const late = [
  "县（市、区）\t数据总量\t迟报量\t迟报率(%)",
  "东山县\t1000\t20\t2.00",
  "西河区\t1000\t0\t0.00",
  "合计\t2000\t20\t1.00",
];

const on = (sentences: string, rows: readonly string[]): readonly string[] =>
  judged(figures, `关于考核结果的通报\n\n各县：\n\n${sentences}\n\n附件1\n\n统计表\n\n${rows.join("\n")}\n`);

test.each([
  ["东山县得98.5分，高于西河区8.5分。", "holds"],
  ["东山县得98.5分，高于西河区5.8分。", "contradicted"],
  ["东山县得98.5分，高于平均分7.5分。", "holds"],
  ["东山县得98.5分，高于平均分5.7分。", "contradicted"],
  ["第一名与最后一名相差14分。", "holds"],
])("%s", (sentence, verdict) => {
  expect(on(sentence, scores).at(-1)).toMatch(new RegExp(`^${verdict} `));
});

test("percentage points are above the whole's own rate", () => {
  expect(on("东山县迟报率2.00%，高于全市平均水平1.00个百分点。", late).at(-1)).toMatch(/^holds /);
  expect(on("东山县迟报率2.00%，高于全市平均水平1.50个百分点。", late).at(-1)).toMatch(/^contradicted /);
});

test("a difference from the mean is not the mean", () => {
  const months = ["月份\t数据总量", "1月\t100", "2月\t200", "3月\t150"];
  expect(on("2月高于平均数50条。", months).join()).not.toContain("contradicted");
});

test("of 高于东山县的… the figure is the other's own", () => {
  expect(on("西河区数据总量低于东山县的1000条。", late)).toEqual(["holds 东山县的1000条"]);
});

test("a city's places month by month: a smaller number is forward", () => {
  const places = ["月份\t综合得分\t全国排名\t全省排名", "1月\t78\t121\t9", "2月\t79\t98\t7", "3月\t80\t104\t6"];
  expect(on("1月至3月，我市全国排名由第121位上升到第104位，前进17位；全省排名由第9位上升到第5位。", places)).toEqual([
    "holds 排名由第121位",
    "holds 104位",
    "holds 17位",
    "holds 排名由第9位",
    "contradicted 5位",
  ]);
  expect(on("3月份较2月份全国排名后退8位。", places)).toEqual(["contradicted 排名后退8位"]);
});

test("分别 with a word for each, and those who are left, whom no table has", () => {
  const months = ["单位\t数据总量\t上月数据总量", "市公安局\t300\t280", "市水利局\t100\t120", "合计\t400\t400"];
  expect(on("与上月相比，市公安局、市水利局分别增加20条、减少30条。", months)).toEqual([
    "holds 市水利局分别增加20条",
    "contradicted 30条",
  ]);
  expect(on("市公安局报送300条，其余部门报送100条，占25%。", months).slice(1).join()).not.toContain("contradicted");
  expect(on("市公安局300条、市水利局100条，两家占比分别为75%、25%。", months).slice(2)).not.toContainEqual(
    expect.stringMatching(/^contradicted/),
  );
});

test("高 in a unit's name is no direction, last quarter is not last year, and 倍 compares", () => {
  const quarters = ["单位\t归集量\t上季度归集量", "高教园区\t205\t318", "江北区\t900\t600", "合计\t1105\t918"];
  expect(on("归集量环比变化：高教园区下降35.53%。", quarters).join()).not.toContain("contradicted");
  expect(on("归集量较去年同期增长9.4%。", quarters).join()).not.toContain("contradicted");
  expect(on("江北区归集量是高教园区的4.39倍。", quarters)).toEqual(["holds 高教园区的4.39倍"]);
});
