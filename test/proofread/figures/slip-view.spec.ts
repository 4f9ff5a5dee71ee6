import { figures } from "../../../src/proofread/figures/figures";
import { judged } from "../judged";

const table = "区县\t甲项（户）\t乙项（户）\n望淮县\t15237\t8846\n柏亭县\t6093\t9871\n合计\t21330\t18717\n";
const on = (sentence: string): readonly string[] => judged(figures, `${sentence}\n\n${table}`);

test.each([
  // Neither column is named, but the row has the number with two neighbours swapped.
  ["望淮县新建档15327户。", "contradicted 望淮县新建档15327户"],
  ["全市新建档21303户。", "contradicted 全市新建档21303户"],
  // Another row's number, one that a table has, one that is near by chance only, a short one.
  ["柏亭县新建档15327户。", "not-checkable"],
  ["望淮县新建档9871户。", "not-checkable"],
  ["望淮县新建档15200户。", "not-checkable"],
  ["望淮县新建档153户。", "not-checkable"],
])("%s", (sentence, expected) => {
  expect(on(sentence).map((told) => told.slice(0, expected.length))).toEqual([expected]);
});
