import { figures } from "../../../src/proofread/figures/figures";
import { judged } from "../judged";

const rows = [
  "单位\t归集量\t上月归集量\t归集共享（30分）",
  "市公安局\t300\t120\t27",
  "市水利局\t100\t100\t24",
  "合计\t400\t220\t",
];

const on = (sentence: string): string | undefined =>
  judged(figures, `关于5月情况的通报\n\n各单位：\n\n${sentence}\n\n附件1\n\n情况统计表\n\n${rows.join("\n")}\n`)
    .map((statement) => statement.split(" ")[0])
    .at(-1);

test.each([
  ["市公安局归集量是市水利局的3倍。", "holds"],
  ["市公安局归集量是市水利局的4倍。", "contradicted"],
  ["市公安局归集量是上月的2.5倍。", "holds"],
  ["市公安局归集量较上月增长1.5倍。", "holds"],
  ["市公安局归集量较上月增长2.5倍。", "contradicted"],
  ["归集量是某区的3倍。", undefined],
  ["市公安局归集共享27分，得分率90%。", "holds"],
  ["市公安局归集共享27分，得分率91%。", "contradicted"],
])("%s", (sentence, verdict) => {
  expect(on(sentence)).toBe(verdict);
});
