import { figures } from "../../../src/proofread/figures/figures";
import { judged } from "../judged";

const table = [
  "县（市）区\t授信金额（万元）\t放款金额（万元）",
  "东陵区\t1000\t745",
  "沈南县\t500\t366",
  "辽河县\t200\t144",
].join("\n");

const on = (sentences: string): readonly string[] =>
  judged(figures, `关于“信易贷”工作情况的通报\n\n各县：\n\n${sentences}\n\n附件1\n\n信易贷统计表\n\n${table}\n`);

test("a rate without a column is refuted where others of its name show what it is of", () => {
  expect(on("东陵区放款率74.5%，沈南县放款率73.2%，辽河县放款率71.2%。")).toEqual([
    "holds 放款率74.5%",
    "holds 放款率73.2%",
    "contradicted 放款率71.2%",
  ]);
});

test("and not where one alone does", () => {
  expect(on("东陵区放款率74.5%，辽河县放款率71.2%。")).toEqual(["holds 放款率74.5%", "not-checkable 放款率71.2%"]);
});
