import { dayOf, isoDate } from "../../src/calendar/day";
import { calculate, shown } from "./calculate";

const dates = (answer: unknown): unknown =>
  Array.isArray(answer)
    ? (answer as unknown[][]).map(([day]) => (typeof day === "number" ? isoDate(day) : day))
    : answer;

test.each([
  ["2024-02-01", "2024-02-09"],
  ["2024-02-02", "2024-02-18"],
  ["2024-02-08", "2024-02-23"],
  ["2024-09-30", "2024-10-15"],
])("a decision of %s is due on %s", (decision, due) => {
  expect(isoDate(Number(calculate("DUE_DATE", [[decision]])))).toBe(due);
});

test.each([
  ["2022-08-11", "2022-08-25"],
  ["2022-08-12", "2022-08-26"],
])("in Hubei a decision of %s is due on %s", (decision, due) => {
  expect(isoDate(Number(calculate("DUE_DATE", [[decision]], "hubei-2022")))).toBe(due);
});

test("a column of dates as Excel and people write them is answered by a column", () => {
  const column = [[dayOf(2024, 2, 1)], ["2024年2月2日"], [null], [""], [0], ["待定"], [{ code: "#N/A" }]];
  expect(dates(shown("DUE_DATE", column))).toEqual([
    "2024-02-09",
    "2024-02-18",
    "",
    "",
    "",
    "#VALUE!: 参数“决定日期”：应为日期，如 2024/02/05。",
    "#N/A: 参数“决定日期”的单元格是错误值 #N/A。",
  ]);
});

test("a time of day does not make a row late", () => {
  expect(calculate("DAYS_LATE", [["2024-02-01"]], [[dayOf(2024, 2, 9) + 0.99]])).toBe(0);
});

test("more than 0 days late is what 迟报 is", () => {
  const decisions = Array.from({ length: 60 }, (_, index) => [dayOf(2024, 1, 2) + index]);
  const reports = decisions.map(([day = 0], index) => [day + (index % 23)]);
  const days = calculate("DAYS_LATE", decisions, reports) as number[][];
  const statuses = calculate("TIMELINESS", decisions, reports) as string[][];
  expect(days.map(([late = 0]) => (late > 0 ? "迟报" : "按时"))).toEqual(statuses.flat());
  expect(new Set(statuses.flat())).toEqual(new Set(["按时", "迟报"]));
});

test("a row of the backfill window is exempt, and not late", () => {
  const row = [[["2021-08-02"]], [["2022-08-24"]]] as const;
  expect(calculate("TIMELINESS", ...row, null, "hubei-2022")).toBe("豁免");
  expect(calculate("DAYS_LATE", ...row, "hubei-2022")).toBe(0);
  expect(calculate("TIMELINESS", ...row, null, null)).toBe("迟报");
});

test("rows that are not reported yet are judged by the day of checking", () => {
  const decisions = [["2024-02-01"], ["2024-02-05"], ["2024-02-19"]];
  const reports = [[null], [""], [0]];
  expect(calculate("TIMELINESS", decisions, reports, [["2024-02-19"]])).toEqual([["逾期未报"], ["将到期"], ["未到期"]]);
  expect(shown("TIMELINESS", [["2024-02-01"]], [[null]])).toMatch(/^#VALUE!.*核验日/);
  expect(shown("DAYS_LATE", [["2024-02-01"]], [[null]])).toMatch(/^#N\/A.*还没有上报日期/);
});

test("a year without a calendar is no answer", () => {
  expect(shown("WORKDAY_ADD", [["2026-12-31"]], [[1]])).toBe("#N/A: 工作日历没有 2027 年的放假安排，不能推算。");
  expect(shown("WORKDAYS", [["2026-12-31"]], [["2027-01-05"]])).toMatch(/^#N\/A.*2027/);
});

test("working days count from the next day, backwards too", () => {
  expect(calculate("WORKDAYS", [["2024-02-02"]], [["2024-02-18"]])).toBe(7);
  expect(calculate("WORKDAYS", [["2024-02-18"]], [["2024-02-02"]])).toBe(-7);
  expect(calculate("WORKDAY_ADD", [["2024-02-02"]], [["7"]])).toBe(dayOf(2024, 2, 18));
  expect(calculate("WORKDAY_ADD", [["2024-02-18"]], [[-7]])).toBe(dayOf(2024, 2, 2));
  expect(calculate("WORKDAY_ADD", [["2024-02-02"]], [[0]])).toBe(dayOf(2024, 2, 2));
  expect(shown("WORKDAY_ADD", [["2024-02-02"]], [[1.5]])).toMatch(/^#VALUE!.*工作日数/);
});

// 2024-02-04 is a Sunday at work.
test("ranges of different size are refused, a single cell goes with every row", () => {
  expect(shown("WORKDAYS", [["2024-02-01"], ["2024-02-02"]], [["2024-02-05"]])).toEqual([[3], [2]]);
  expect(shown("WORKDAYS", [["2024-02-01"], ["2024-02-02"]], [["2024-02-05"], [1], [2]])).toMatch(/行数或列数不同/);
});

test("an unknown profile is named with those that there are", () => {
  expect(shown("DUE_DATE", [["2024-02-01"]], "hubei")).toMatch(/规则方案.*hubei-2022/);
});
