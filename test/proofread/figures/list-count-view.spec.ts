import { proofread } from "../../../src/proofread/proofread";
import { judged } from "../judged";

const table = ["县区\t挂牌企业", "叶县\t300", "鲁山县\t200", "舞钢市\t100", "石龙区\t7"].join("\n");

const on = (sentence: string): readonly string[] =>
  judged(proofread, `关于工作情况的通报\n\n各县（市、区）：\n\n${sentence}\n\n附件1\n\n统计表\n\n${table}\n`);

test("a number before or behind a list is that of the list", () => {
  expect(on("以下3家：叶县、鲁山县、舞钢市。").join()).toContain("holds");
  expect(on("以下5家：叶县、鲁山县、舞钢市。").join()).toContain("contradicted");
  expect(on("叶县、鲁山县、舞钢市共2家。").join()).toMatch(/contradicted .*2家/);
});

test("其中 begins a part of what was counted, not the list of it", () => {
  expect(on("入册的共640家，其中入册较多的有：叶县（300家）、鲁山县（200家）。").join()).not.toContain("contradicted");
});
