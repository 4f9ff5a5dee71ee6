import { figures } from "../../../src/proofread/figures/figures";
import { judged } from "../judged";

const kinds = [
  "县（市、区）\t行政许可\t行政处罚\t行政给付\t合计",
  "东山县\t200\t30\t5000\t5230",
  "西河区\t150\t20\t3000\t3170",
  "南岭县\t50\t10\t600\t660",
  "北川市\t40\t0\t200\t240",
  "合计\t440\t60\t8800\t9300",
];

const on = (sentence: string): string | undefined =>
  judged(figures, `关于归集情况的通报\n\n各县：\n\n${sentence}\n\n附件1\n\n归集情况统计表\n\n${kinds.join("\n")}\n`)
    .map((statement) => statement.split(" ")[0])
    .at(-1);

test.each([
  ["归集量前两位合计8400条。", "holds"],
  ["归集量前两位合计8040条。", "contradicted"],
  ["归集量前两名合计占全市的90.32%。", "holds"],
  ["归集量前两名共8400条，占全市的93.02%。", "contradicted"],
  ["归集量后两位合计仅900条。", "holds"],
  ["归集量前两名平均4200条。", "holds"],
  ["行政许可、行政给付两类合计9240条。", "holds"],
  ["行政许可、行政给付两类合计9420条。", "contradicted"],
  ["剔除行政给付后，全市归集500条。", "holds"],
  ["不含行政给付，东山县归集230条。", "holds"],
  ["不含行政给付，东山县归集320条。", "contradicted"],
  ["除东山县外，其余县（市、区）共归集4070条。", "holds"],
  ["除东山县外，其余县（市、区）共归集4700条。", "contradicted"],
  ["除东山县外，西河区归集最多，为3170条。", "holds"],
  ["除国有企业外，全市归集8800条。", "not-checkable"],
  ["除北川市外，其他县（市、区）归集量均超过600条。", "holds"],
  ["除北川市外，其他县（市、区）归集量均超过700条。", "contradicted"],
])("%s", (sentence, verdict) => {
  expect(on(sentence)).toBe(verdict);
});
