import fc from "fast-check";
import { dayOf } from "../../src/calendar/day";
import { calculate, shown } from "./calculate";

const decisions = [["2024-02-01"], ["2024-02-01"], ["2024-02-02"], ["2024-02-08"]];
const reports = [["2024-02-05"], ["2024-02-20"], ["2024-02-18"], ["2024-03-01"]];

test("counts late rows and divides by all", () => {
  expect(calculate("LATE_COUNT", decisions, reports)).toBe(2);
  expect(calculate("LATE_RATE", decisions, reports)).toBe(0.5);
});

test("a window takes the rows reported in it, both ends included", () => {
  expect(calculate("LATE_RATE", decisions, reports, [["2024-02-18"]], [["2024-03-01"]])).toBe(2 / 3);
  expect(calculate("LATE_COUNT", decisions, reports, null, [["2024-02-29"]])).toBe(1);
});

test("nothing to divide by is no rate, never 0", () => {
  expect(shown("LATE_RATE", [[null]], [[null]])).toMatch(/^#N\/A/);
  expect(shown("LATE_RATE", decisions, reports, [["2025-01-01"]])).toMatch(/^#N\/A/);
  expect(calculate("LATE_COUNT", [[null]], [[null]])).toBe(0);
});

test("blank rows and a header do not count, an unreadable date counts as not late", () => {
  const withHeader = [["许可决定日期"], ...decisions, [null], [""], ["待定"]];
  const reported = [["上报时间"], ...reports, [0], [null], ["2024-03-01"]];
  expect(calculate("LATE_RATE", withHeader, reported)).toBe(2 / 5);
});

test("a row as well as a column", () => {
  expect(calculate("LATE_RATE", [decisions.flat()], [reports.flat()])).toBe(0.5);
});

test("a year without a calendar is no rate", () => {
  expect(shown("LATE_RATE", [["2026-12-31"]], [["2027-02-01"]])).toMatch(/^#N\/A.*2027/);
  expect(shown("LATE_RATE", [["1999-12-31"]], [["2000-01-04"]])).toMatch(/^#N\/A.*1999/);
});

test("a day on which nobody can have decided is a slip, not a missing calendar", () => {
  expect(calculate("LATE_RATE", [["1949-09-30"], ["2042-02-01"]], [["2024-02-05"], ["2024-02-05"]])).toBe(0);
});

test("dates beside dates, and a window in order", () => {
  expect(shown("LATE_RATE", decisions, reports.slice(1))).toMatch(/^#VALUE!.*上报日期/);
  expect(shown("LATE_RATE", decisions, reports, [["2024-03-01"]], [["2024-02-01"]])).toMatch(/^#VALUE!.*统计至/);
});

const datedRow = fc.record({
  decision: fc.integer({ min: dayOf(2023, 1, 1), max: dayOf(2025, 6, 1) }),
  delay: fc.integer({ min: 0, max: 40 }),
});
const column = (rows: readonly number[]): number[][] => rows.map((value) => [value]);
const countOf = (rows: readonly { decision: number; delay: number }[]): unknown =>
  rows.length === 0
    ? 0
    : calculate("LATE_COUNT", column(rows.map(({ decision }) => decision)), column(rows.map(({ decision, delay }) => decision + delay))); // prettier-ignore

test("the order of rows does not matter, and the parts of a ledger add up", () => {
  fc.assert(
    fc.property(fc.array(datedRow, { minLength: 1, maxLength: 40 }), fc.nat(40), (rows, cut) => {
      const all = countOf(rows);
      expect(countOf([...rows].reverse())).toBe(all);
      expect(Number(countOf(rows.slice(0, cut))) + Number(countOf(rows.slice(cut)))).toBe(all);
    }),
    { numRuns: 50 },
  );
});

test("a row reported earlier never raises the rate", () => {
  fc.assert(
    fc.property(fc.array(datedRow, { minLength: 1, maxLength: 20 }), fc.nat(), fc.nat(40), (rows, at, sooner) => {
      const earlier = rows.map((row, index) =>
        index === at % rows.length ? { ...row, delay: Math.max(0, row.delay - sooner) } : row,
      );
      expect(countOf(earlier)).toBeLessThanOrEqual(Number(countOf(rows)));
    }),
    { numRuns: 50 },
  );
});

test("the concealment rate is the ratio of the sums", () => {
  expect(calculate("CONCEALMENT_RATE", [[100], [300]], [[5], [1]])).toBe(0.015);
  expect(calculate("CONCEALMENT_RATE", [["应报送"], [100], [null]], [["瞒报"], ["5"], [null]])).toBe(0.05);
  expect(shown("CONCEALMENT_RATE", [[0]], [[0]])).toMatch(/^#N\/A/);
  expect(shown("CONCEALMENT_RATE", [[3]], [[4]])).toMatch(/^#VALUE!.*瞒报数量/);
  expect(shown("CONCEALMENT_RATE", [[3], [1.5]], [[0], [0]])).toMatch(/^#VALUE!.*第 2 行/);
  expect(shown("CONCEALMENT_RATE", [[3]], [[-1]])).toMatch(/^#VALUE!/);
});

test.each([
  [1 / 4981, "0.02%", "0.02"],
  [1 / 447, "0.22%", "0.22"],
  [1 / 359, "0.28%", "0.28"],
  [0, "0.00%", "0"],
  [1, "100.00%", "100.00"],
  [0.00125, "0.13%", "0.13"],
  [0.000001, "0.00%", "0.00"],
  [{ code: "#N/A" }, "-", "-"],
])("the rate %p is written %s and %s", (rate, text, table) => {
  expect(calculate("RATE_TEXT", [[rate]])).toBe(text);
  expect(calculate("RATE_TEXT", [[rate]], "表格")).toBe(table);
});

test("what is no rate is refused", () => {
  expect(shown("RATE_TEXT", [[28]])).toMatch(/^#VALUE!/);
  expect(shown("RATE_TEXT", [[0.5]], "花体")).toMatch(/^#VALUE!.*写法/);
  expect(shown("RATE_TEXT", [[{ code: "#DIV/0!" }]])).toMatch(/^#DIV\/0!/);
});
