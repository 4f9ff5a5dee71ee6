import { moneyIn } from "../../src/money/read-money";

test("each sum is given with its place in the text, its fen and what it is for", () => {
  const text = "没收违法所得１，０００元，处货值2万元3倍罚款";
  const monies = moneyIn(text);
  expect(monies.map(({ start, end }) => text.slice(start, end))).toEqual(["１，０００元", "2万元"]);
  expect(monies.map(({ fen, kind }) => [fen, kind])).toEqual([
    [100_000, "confiscation"],
    [2_000_000, "other"],
  ]);
});

test("a sum and its restatement are one, from the first figure to the closing bracket", () => {
  const text = "罚款人民币叁仟元整（￥3000.00元）。";
  const [sum, ...others] = moneyIn(text);
  expect(others).toEqual([]);
  expect(sum).toEqual({ fen: 300_000, start: 5, end: 20, kind: "fine", total: false });
});

test("percentages, days, counts, dates and places are not money", () => {
  expect(moneyIn("2024年3月5日，15日内，每日3%，12件，单元3号，元旦，三倍，记12分，第一百二十条")).toEqual([]);
});

test("a total is marked, so that nobody adds it to its parts", () => {
  expect(moneyIn("罚款1万元，罚款2万元，共计罚款3万元").map(({ total }) => total)).toEqual([false, false, true]);
});

test("hostile text is read in one pass", () => {
  const hostile = [
    "1,".repeat(16_000),
    "一 ".repeat(16_000),
    `罚款${" ".repeat(32_000)}3`,
    "处(".repeat(16_000),
    "3元(".repeat(8000),
  ];
  const lengths = hostile.map((text) => moneyIn(text).length);
  expect(lengths).toEqual([0, 0, 0, 0, 1]);
});
