import { figures } from "../../../src/proofread/figures/figures";
import { judged } from "../judged";

const months = [
  "县（市、区）\t归集量\t上月归集量\t合格率(%)",
  "东山县\t900\t800\t100",
  "西河区\t500\t600\t99.7",
  "南岭县\t300\t300\t100",
  "北川市\t100\t90\t96.5",
  "合计\t1800\t1790\t99.4",
];

const scores = ["县\t得分\t加分", "东山县\t95\t2", "西河县\t88\t0", "南岭县\t80\t1", "北川县\t61\t0"];

const on = (sentence: string, rows: readonly string[]): string | undefined =>
  judged(figures, `关于5月情况的通报\n\n各县：\n\n${sentence}\n\n附件1\n\n情况统计表\n\n${rows.join("\n")}\n`)
    .map((statement) => statement.split(" ")[0])
    .at(-1);

test.each([
  ["与上月相比，归集量上升的有2个。", "holds"],
  ["与上月相比，3个县（市、区）归集量上升。", "contradicted"],
  ["归集量环比下降的县（市、区）有1个。", "holds"],
  ["与上月相比，2个县（市、区）归集量正增长，1个持平。", "holds"],
  ["归集量高于平均数的有2个。", "holds"],
  ["归集量高于平均数的有3个。", "contradicted"],
  ["归集量超过200条的有3个。", "holds"],
  ["归集量超过200条的有2个。", "contradicted"],
  ["归集量200条以上3个。", "holds"],
  ["2个县（市、区）合格率达到100%。", "holds"],
  ["3个县（市、区）合格率达到100%。", "contradicted"],
])("%s", (sentence, verdict) => {
  expect(on(sentence, months)).toBe(verdict);
});

test.each([
  ["80至90分的有2个。", "holds"],
  ["80至90分的有3个。", "contradicted"],
  ["80分以下的有1个。", "holds"],
  ["80分以下的有2个。", "holds"],
  ["高于平均分的有2个。", "holds"],
  ["2个县获得加分。", "holds"],
  ["全部加分合计3分。", "holds"],
])("of points: %s", (sentence, verdict) => {
  expect(on(sentence, scores)).toBe(verdict);
});
