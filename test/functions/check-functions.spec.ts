import { dayOf } from "../../src/calendar/day";
import { calculate, shown } from "./calculate";

test("a right code is blank, a wrong one says what to do", () => {
  const codes = [
    ["91410400MA0T5T018R"],
    ["91410400ma0t5t018r"],
    ["91410400MA0T5T0181"],
    [null],
    [0],
    [914104001234567800],
  ];
  const answers = (shown("CHECK_USCC", codes) as string[][]).flat();
  expect(answers).toEqual([
    "",
    expect.stringContaining("应写作“91410400MA0T5T018R”"),
    expect.stringContaining("应为R"),
    "",
    "",
    expect.stringContaining("“统一社会信用代码”被存成了数值"),
  ]);
});

test("codes across are answered across", () => {
  expect(shown("CHECK_USCC", [["91410400MA0T5T018R", "91410400MA0T5T018R"]])).toEqual([["", ""]]);
});

test("the placeholder of sole traders is not judged here", () => {
  expect(shown("CHECK_USCC", [["00000000000000000X"]])).toEqual([[""]]);
});

test("an identity number is judged and never repeated", () => {
  const numbers = [
    "410401188001010019",
    "410401188001010018",
    "410401800101001",
    "４１０４０１１８８００１０１００１９",
  ];
  const answers = (
    shown(
      "CHECK_ID",
      numbers.map((number) => [number]),
    ) as string[][]
  ).flat();
  expect(answers.map((answer) => answer === "")).toEqual([true, false, false, false]);
  for (const answer of answers) expect(answer).not.toMatch(/\d{10}/);
});

test("a birth in the future is one only where the day of checking is given", () => {
  const unborn = "410401203001010011";
  expect(shown("CHECK_ID", [[unborn]])).toEqual([[""]]);
  expect((shown("CHECK_ID", [[unborn]], [["2024-03-05"]]) as string[][]).flat().join("")).toContain("出生");
});

test.each([
  [" ９１410400ma0t5t018r", "91410400MA0T5T018R"],
  ["A-1", "A-1"],
  [410402600123450, "410402600123450"],
  [null, ""],
])("the code %p is properly %p", (code, plain) => {
  expect(calculate("FIX_CODE", [[code]])).toBe(plain);
});

test("a code that lost digits cannot be mended", () => {
  expect(shown("FIX_CODE", [[914104001234567800]])).toMatch(/^#VALUE!.*丢失/);
  expect(shown("FIX_CODE", [["9.11102E+17"]])).toMatch(/^#VALUE!.*丢失/);
});

test.each([
  ["2024/2/5", dayOf(2024, 2, 5)],
  ["2024年2月5日", dayOf(2024, 2, 5)],
  [20240205, dayOf(2024, 2, 5)],
  [45_327.5, dayOf(2024, 2, 5)],
  ["长期", dayOf(2099, 12, 31)],
  ["", ""],
])("%p is the date %p", (text, day) => {
  expect(calculate("AS_DATE", [[text]])).toBe(day);
});

test("a day that there is not is no date", () => {
  expect(shown("AS_DATE", [["2024.2.30"], [true]])).toEqual([
    [expect.stringMatching(/^#VALUE!/)],
    [expect.stringMatching(/^#VALUE!/)],
  ]);
});

test.each([
  ["罚款30000元。", 3],
  ["罚款人民币壹万元。", 1],
  ["罚款人民币肆万捌仟元。", 4.8],
  ["叁万元整", 3],
  ["30000元", 3],
  [4.8, 4.8],
  ["1.没收广告费1552.95元，2.罚款1552.95元。", 0.31059],
])("%p states %p 万元", (text, amount) => {
  expect(calculate("MONEY", [[text]])).toBe(amount);
});

test("fine and confiscation are asked for apart", () => {
  const text = "1.没收广告费1552.95元，2.罚款1552.95元。";
  expect(calculate("MONEY", [[text]], "罚款")).toBe(0.155295);
  expect(calculate("MONEY", [[text]], "confiscation")).toBe(0.155295);
  expect(shown("MONEY", [["罚款2000元"]], "没收")).toMatch(/^#N\/A.*没有写/);
  expect(shown("MONEY", [["警告。"]])).toMatch(/^#N\/A.*没有写/);
  expect(shown("MONEY", [["罚款2000元"]], "利息")).toMatch(/^#VALUE!.*金额种类/);
});
