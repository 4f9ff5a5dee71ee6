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
