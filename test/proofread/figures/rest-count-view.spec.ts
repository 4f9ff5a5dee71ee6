import { proofread } from "../../../src/proofread/proofread";
import { judged } from "../judged";

const table = [
  "序号\t部门\t应报\t逾期\t上周应报",
  "1\t市公安局\t30\t3\t10",
  "2\t市水利局\t20\t2\t25",
  "3\t市司法局\t10\t0\t9",
  "4\t市卫健委\t10\t0\t8",
  "5\t市民政局\t10\t0\t10",
].join("\n");

const on = (sentences: string): readonly string[] =>
  judged(proofread, `关于工作情况的通报\n\n各部门：\n\n${sentences}\n\n附件1\n\n统计表\n\n${table}\n`);

test("those who are left are the table's but for the ones named before", () => {
  expect(on("市公安局、市水利局有逾期，其余3个部门均按时报送。")).toContain("holds 3个");
  expect(on("市公安局、市水利局有逾期，其余4个部门均按时报送。")).toContain("contradicted 4个");
  expect(on("市公安局、市水利局有逾期。按时的部门中，其余4个部门均按时报送。")).toContain("contradicted 4个");
});

test("those named last may be the only ones that are left out, and a number told before the whole", () => {
  expect(on("市公安局最多，市水利局有逾期，其余4个部门均按时报送。").join()).not.toContain("contradicted 4个");
  expect(on("报送及时的部门有1个，市水利局居首，其余4个部门有逾期。").join()).not.toContain("contradicted 4个");
  expect(on("报送较好的部门有4家。其中市公安局、市水利局较多，其余2家较少。").join()).not.toContain("contradicted 2家");
});

test("where somebody was named whom nobody knows, nothing is refuted", () => {
  expect(on("市公安局、市粮食局有逾期，其余4个部门均按时报送。").join()).not.toContain("contradicted 4个");
});

test("what changed without a name is the only thing that the tables have of before", () => {
  expect(on("与上周相比，市公安局增加20条；市水利局减少15条。")).toEqual([
    "holds 市公安局增加20条",
    "contradicted 市水利局减少15条",
  ]);
});
