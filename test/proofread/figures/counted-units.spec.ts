import { figures } from "../../../src/proofread/figures/figures";
import { judged } from "../judged";

const table = [
  "县（市、区）\t行政许可\t行政处罚\t数据总量\t合格率(%)",
  "桐山区\t22\t80\t102\t99.6",
  "清江市\t23\t10\t33\t100",
  "安陵县\t29\t40\t69\t98",
].join("\n");

const on = (sentence: string): readonly string[] => judged(figures, `${sentence}\n\n附件1\n\n统计表\n\n${table}\n`);

test.each([
  ["有2个县区行政处罚超过20条。", "holds 2个"],
  ["有1个县区行政处罚超过20条。", "contradicted 1个"],
  ["各县区中，2家单位行政处罚在20条以上。", "holds 2家"],
  ["1个县区合格率达到100%。", "holds 1个"],
])("units are counted by the column that is named behind their number: %s", (sentence, said) => {
  expect(on(sentence)).toEqual([said]);
});

test("数据总量 is of all kinds, whatever was spoken of before", () => {
  expect(on("行政处罚较多的有桐山区；安陵县、清江市数据总量均低于60条。")).toEqual(["contradicted 数据总量均低于60条"]);
});

test("the number of a list is of the list that follows, not of who is named later", () => {
  expect(on("行政处罚超过20条的县区共3个，分别是桐山区、安陵县；桐山区行政许可22条。").join()).toContain(
    "contradicted",
  );
});

test("单位 may be of either group, unless one has been named", () => {
  const both = `附件1\n\n市直\n\n单位\t报送量\n市公安局\t22\n市水利局\t3\n\n附件2\n\n县区\n\n县\t报送量\n安陵县\t20\n清江市\t15\n`;
  const said = (sentence: string) => judged(figures, `${sentence}\n\n${both}`);
  expect(said("2家单位报送量在12条以上。").join()).not.toContain("contradicted");
  expect(said("各县区中，1家单位报送量在12条以上。")).toEqual(["contradicted 1家"]);
});
