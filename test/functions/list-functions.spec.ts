import { calculate, shown } from "./calculate";

const column = (...values: unknown[]): unknown[][] => values.map((value) => [value]);

test("lists what the platform does not have, whatever the writing", () => {
  const ledger = column("文书号", "平市监罚〔2024〕1号", "平市监罚〔2024〕2号", null, "平市监罚〔2024〕4号", null, 0);
  const platform = column("行政处罚决定书文号", "平市监罚[2024]第001号", "平市监罚（2024）4 号");
  expect(calculate("CONCEALED", ledger, platform)).toEqual([
    ["文书号", "区域行号", "说明"],
    ["平市监罚〔2024〕2号", 3, "平台没有"],
    ["", 4, "文书号为空，无法比对"],
    ["", 6, "文书号为空，无法比对"],
  ]);
});

test("several columns are one key", () => {
  const ledger = [
    ["1号", "甲"],
    ["1号", "乙"],
  ];
  expect(calculate("CONCEALED", ledger, [["1号", "甲"]])).toEqual([
    ["文书号", "区域行号", "说明"],
    ["1号 乙", 2, "平台没有"],
  ]);
});

test("gaps lie between the first and the last number of each agency and year", () => {
  const numbers = column(
    "文书号",
    "平市监罚〔2024〕第003号",
    "平市监罚〔2024〕1号",
    "平市监罚〔2024〕7号",
    "平市监罚〔2023〕9号",
    "（京）文执罚〔2021〕第400154号",
    "（京）文执罚〔2021〕第400156号",
    "无字号",
    null,
  );
  expect(calculate("MISSING_NUMBERS", numbers)).toEqual([
    ["文号字头", "年份", "缺号自", "缺号至", "缺几个"],
    ["平市监罚", 2024, 2, 2, 1],
    ["平市监罚", 2024, 4, 6, 3],
    ["〔京〕文执罚", 2021, 400155, 400155, 1],
    ["（读不出顺序号的文书号）", "", "", "", 1],
  ]);
});

test("a column without numbers has nothing to judge", () => {
  expect(shown("MISSING_NUMBERS", column("文书号", "无", null))).toMatch(/^#N\/A/);
});
