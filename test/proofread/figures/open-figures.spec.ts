import { figures } from "../../../src/proofread/figures/figures";
import { judged } from "../judged";

const table = [
  "县（市、区）\t数据总量\t迟报量\t迟报率(%)",
  "桐山区\t1528\t4\t0.26",
  "清江市\t1108\t7\t0.63",
  "石门县\t571\t0\t0",
  "安陵县\t63\t9\t14.29",
  "合计\t3270\t20\t0.61",
].join("\n");

const on = (sentence: string): readonly string[] => judged(figures, `${sentence}\n\n附件1\n\n县区统计表\n\n${table}\n`);

test.each([
  ["石门县报送数据总量571条，排第12位。", "12位"],
  ["8类信息中，桐山区报送了8类。", "8类"],
  ["全市平均迟报率为0.61%。", "迟报率为0.61%"],
])("a place is no count, kinds are no records, a mean of rates is open: %s", (sentence, span) => {
  expect(on(sentence)).not.toContain(`contradicted ${span}`);
});

const towns = [
  "乡镇\t报送量\t授信金额（万元）",
  "河镇\t5\t20.5",
  "大河镇\t40\t10",
  "第一镇\t30\t8",
  "合计\t75\t38.5",
].join("\n");

test.each([
  ["大河镇、河镇两个乡镇（街道）合计报送45条。", "大河镇、河镇两个乡镇（街道）合计报送44条。"],
  ["大河镇报送40条。河镇报送5条。", "大河镇报送40条。河镇报送6条。"],
  ["大河镇授信金额比第一镇多2万元。", "大河镇授信金额比第一镇多3万元。"],
])("names that have words in them, and a number in apposition: %s", (truth, lie) => {
  const verdicts = (sentence: string) =>
    judged(figures, `${sentence}\n\n附件1\n\n统计表\n\n${towns}\n`).map((said) => said.split(" ")[0]);
  expect(verdicts(truth)).not.toContain("contradicted");
  expect(verdicts(lie)).toContain("contradicted");
});

test("a bound behind those who are counted is true of them, whatever they are called", () => {
  expect(on("有3个县（市、区）报送量低于600条。")).not.toContain("contradicted 报送量低于600条");
});
