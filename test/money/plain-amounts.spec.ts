import fc from "fast-check";
import { penaltyAmounts } from "../../src/money/penalty-amounts";
import { plainAmounts } from "../../src/money/plain-amounts";

test.each([
  ["罚款5000元。", 500_000, null],
  ["1.没收违法所得300.5元，2.处罚款人民币5000元。", 500_000, 30_050],
  ["警告；没收非法财物20元", null, 2000],
])("%s is read at a glance", (text, fine, confiscation) => {
  expect(plainAmounts(text)).toEqual({ fine, confiscation });
});

test.each([
  "警告。",
  "罚款5000元以下",
  "罚款3万元",
  "罚款5000元，罚款300元。",
  "罚款5000元，逾期加处罚款",
  "没收工具，罚款500元",
])("%s is left to be read in full", (text) => {
  expect(plainAmounts(text)).toBeNull();
});

test("what is read at a glance is what is read in full", () => {
  const part = fc.constantFrom(
    ...[
      "罚款",
      "没收违法所得",
      "没收非法财物",
      "人民币",
      "没收",
      "处",
      "并处",
      "处以",
      "罚",
      "的行政处罚",
      "责令改正",
      "警告",
      "对当事人",
    ],
    ...[
      "1.",
      "2.",
      "，",
      "；",
      "。",
      "、",
      " ",
      "（",
      "）",
      "元",
      "元，",
      "元。",
      "元的",
      "整",
      "200",
      "5000",
      "3.5",
      "1,000",
      "万",
      "即",
      "至",
      "-",
    ],
    ...["货值", "销售额", "上缴国库", "2024年", "第5条", "\n", "缴纳", "退还", "违法所得", "滞纳金", "加处罚款"],
    ...[
      "罚款5000元",
      "没收违法所得200元",
      "罚款人民币300元，",
      "元的行政处罚，",
      "元整。",
      "罚款70元的处罚。",
      "没收违法所得70元的处罚。",
    ],
  );
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 9 }).map((parts) => parts.join("")),
      (text) => {
        const plain = plainAmounts(text);
        expect([text, plain ?? penaltyAmounts(text)]).toEqual([text, penaltyAmounts(text)]);
      },
    ),
    { numRuns: 20_000 },
  );
});
