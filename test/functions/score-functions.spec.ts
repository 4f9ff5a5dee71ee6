import { calculate, shown } from "./calculate";

const column = (...values: unknown[]): unknown[][] => values.map((value) => [value]);

test("the parts of the scheme make 100", () => {
  expect(calculate("SCORE", [[1]], [[0]], [[0]], [[true]], [[true]])).toBe(100);
  expect(calculate("SCORE", [[1]], [[0]], [[0]])).toBe(85);
  expect(calculate("SCORE_COMPLIANCE", [[0.995]])).toBe(29.85);
  expect(calculate("SCORE_TIMELINESS", [[0.02]])).toBe(29.4);
  expect(calculate("SCORE_COMPLETENESS", [[0.04]])).toBe(24);
});

test("a bonus counts up to the cap, a deduction down to nothing", () => {
  expect(calculate("SCORE", [[1]], [[0]], [[0]], [[5]], [[10]], [[10]], [[6]])).toBe(96);
  expect(calculate("SCORE", [[1]], [[0]], [[0]], [[5]], [[10]], null, [[6]])).toBe(100);
  expect(calculate("SCORE", [[0]], [[1]], [[1]], null, null, [[10]])).toBe(0);
});

test("a column of units is scored at once; no data is no score", () => {
  const scores = shown("SCORE", column(1, { code: "#N/A" }, null, 2), column(0, 0, null, 0), column(0, 0, null, 0));
  expect(scores).toEqual([[85], [expect.stringMatching(/^#N\/A/)], [""], [expect.stringMatching(/^#VALUE!.*合规率/)]]);
});

test("points are those of the scheme", () => {
  expect(shown("SCORE", [[1]], [[0]], [[0]], [[3]])).toMatch(/^#VALUE!.*工作方案/);
  expect(shown("SCORE", [[1]], [[0]], [[0]], null, [[11]])).toMatch(/^#VALUE!.*专栏.*10/);
  expect(shown("SCORE", [[1]], [[0]], [[0]], null, null, [[true]])).toMatch(/^#VALUE!.*扣分/);
  expect(shown("SCORE", [[1]], [[0]], [[0]], null, null, null, [[-1]])).toMatch(/^#VALUE!.*加分/);
  expect(shown("SCORE_TIMELINESS", [[0]], "nowhere")).toMatch(/^#VALUE!.*yuncheng-2021/);
});

test("the last three are warned, and again those who were before", () => {
  expect(calculate("RANK_FLAGS", column(98, 91, 95, 91, 99, null), column(90, 97, 99, 91, 99, 98))).toEqual([
    [2, ""],
    [4, "约谈"],
    [3, "警示"],
    [4, "约谈"],
    [1, ""],
    ["", ""],
  ]);
});

test("whoever ties with the last but two is among the last three", () => {
  expect(calculate("RANK_FLAGS", column(99, 98, 90, 90, 80, 70))).toEqual([
    [1, ""],
    [2, ""],
    [3, "警示"],
    [3, "警示"],
    [5, "警示"],
    [6, "警示"],
  ]);
});

test("scores in a row are ranked in a row", () => {
  expect(calculate("RANK_FLAGS", [[1, 2, 3, 4]])).toEqual([
    [4, 3, 2, 1],
    ["警示", "警示", "警示", ""],
  ]);
});

test("last month beside this month, and something to rank", () => {
  expect(shown("RANK_FLAGS", column(1, 2), column(1))).toMatch(/^#VALUE!.*上月得分/);
  expect(shown("RANK_FLAGS", column(null, { code: "#N/A" }))).toMatch(/^#N\/A/);
});
