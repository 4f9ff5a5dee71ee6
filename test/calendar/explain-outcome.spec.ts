import { dayOf } from "../../src/calendar/day";
import { type DeadlineRule } from "../../src/calendar/deadline";
import { explainOutcome } from "../../src/calendar/explain-outcome";

const rule: DeadlineRule = {
  ...{ decisionFrom: null, decisionTo: null, count: 7, unit: "working-day", rollForward: false },
};
const due = dayOf(2024, 2, 18);
const asOf = dayOf(2024, 3, 5);
const window = { decisionFrom: 0, decisionTo: 0, acceptedBy: 0, scopeMonth: "2024-02" };
const inTime = dayOf(2024, 2, 21);

test("an overdue row says by how much", () => {
  const say = (daysLate: number | null, of = rule) =>
    explainOutcome({ status: "overdue", due, rule: of, daysLate }, null, asOf);
  expect(say(4)).toEqual({ zh: "已逾期 4 个工作日", en: "4 working days overdue" });
  expect(say(1, { ...rule, unit: "calendar-day" })).toEqual({ zh: "已逾期 1 天", en: "1 day overdue" });
  expect(say(0)).toEqual({ zh: "已过截止日，其后均为休息日", en: "overdue, by days off only" });
  expect(say(null).zh).toBe("已逾期，天数超出工作日历");
});

test("a row that is due soon says how much is left, always in working days", () => {
  const say = (daysLeft: number, until = due, of = rule) =>
    explainOutcome({ status: "due-soon", due: until, rule: of, daysLeft }, null, asOf);
  expect(say(1)).toEqual({ zh: "还剩 1 个工作日", en: "1 working day left" });
  expect(say(2, due, { ...rule, unit: "calendar-day" }).en).toBe("2 working days left");
  expect(say(0, asOf)).toEqual({ zh: "当日截止", en: "due today" });
  expect(say(0, asOf + 1)).toEqual({ zh: "截止日之前没有工作日了", en: "no working day left" });
});

test("a late row says when it came and how late, with the year where it is another one", () => {
  const say = (reported: number, daysLate: number | null) =>
    explainOutcome({ status: "late", due, rule, daysLate }, reported, asOf);
  expect(say(inTime, 3)).toEqual({ zh: "02-21 报送，迟 3 个工作日", en: "reported on 02-21, 3 working days late" });
  expect(say(dayOf(2025, 1, 2), 200).zh).toBe("2025-01-02 报送，迟 200 个工作日");
  expect(say(inTime, 0).zh).toBe("02-21 报送，已过截止日，其间均为休息日");
  expect(say(inTime, null).zh).toBe("02-21 报送，迟报天数超出工作日历");
});

test("an exempt row says why it does not count", () => {
  expect(explainOutcome({ status: "exempt", due, rule, daysLate: 3, window }, inTime, asOf)).toEqual({
    zh: "02-21 报送，迟 3 个工作日；属补报窗口，不计迟报",
    en: "reported on 02-21, 3 working days late; in a backfill window, so not counted as late",
  });
});
