import { noCounts } from "../../src/daily/base-count";
import { dailyColumnIds, dailyColumns } from "../../src/daily/daily-column";
import { parseDefinition, valueOf } from "../../src/daily/definition";
import { definitionsInUse } from "../../src/daily/definitions";

const counts = { ...noCounts, received: 20, correct: 12, problem: 3, duplicate: 2, pending: 3, excluded: 1, late: 4 };

function value(text: string) {
  const parsed = parseDefinition(text);
  return parsed.ok ? valueOf(parsed.value, counts) : parsed.error.zh;
}

test.each([
  ["收到", 20],
  ["正确 − 不上报", 11],
  ["正确-不上报 + 问题", 14],
  ["收到 － （重复 + 待清洗）", 15],
  ["收到 − (重复 − (待清洗 − 问题))", 18],
  ["收到 减 重复 加 问题", 21],
  ["(收到)", 20],
])("%s is counted", (text, expected) => {
  expect(value(text)).toBe(expected);
});

test.each([
  ["迟报 ÷ 收到", 4, 20],
  ["正确/(收到－待清洗)", 12, 17],
  ["（迟报＋问题）÷（收到−重复）", 7, 18],
  ["迟报 ÷ 补报免计", 4, 0],
  ["迟报 ÷ (补报免计 − 收到)", 4, 0],
])("%s is a rate of what it is made of", (text, numerator, denominator) => {
  expect(value(text)).toEqual({ numerator, denominator });
});

const misplaced = "写法不完整；应像“正确 − 不上报”或“正确 ÷ (收到 − 待清洗)”，括号成对，“÷”至多一个";
const sides = "“÷”的两边只能是一个量，或写在括号里的加减式";

test.each([
  ["", "没有写出怎么算"],
  ["正确 −", misplaced],
  ["− 正确", misplaced],
  ["正确 不上报", misplaced],
  ["(正确 − 不上报", misplaced],
  ["正确)", misplaced],
  ["()", misplaced],
  ["迟报 ÷", sides],
  ["迟报 ÷ 收到 ÷ 正确", sides],
  ["迟报 + 问题 ÷ 收到", sides],
  ["(迟报) + (问题) ÷ 收到", sides],
  ["(迟报 ÷ 收到)", misplaced],
  ["报送", "“报送”不是可用的量；可用的有：收到、正确、问题、重复、待清洗、不上报、报送总量、迟报、补报免计、期限不明"],
])("%s is refused with what to write instead", (text, why) => {
  expect(value(text)).toBe(why);
});

test("what ships is lawful, and the last entry of a column counts", () => {
  const shipped = definitionsInUse([]);
  expect(dailyColumnIds.map((id) => shipped[id].definition.kind)).toEqual(
    dailyColumnIds.map((id) => dailyColumns[id].kind),
  );
  const own = (text: string) => {
    const definition = parseDefinition(text);
    if (!definition.ok) throw new Error(text);
    return { column: "late", text, definition: definition.value } as const;
  };
  expect(definitionsInUse([own("迟报"), own("迟报 + 补报免计")]).late.text).toBe("迟报 + 补报免计");
});
