import { builtInCalendar } from "../../src/calendar/calendar-data";
import { type Day, isoDate } from "../../src/calendar/day";
import { type DeadlineRule, dueDay } from "../../src/calendar/deadline";
import { explainDeadline } from "../../src/calendar/explain-deadline";
import { readDay } from "../../src/calendar/read-day";
import { extendCalendar, type WorkingCalendar } from "../../src/calendar/working-calendar";
import { err } from "../../src/support/result";

const on = (text: string): Day => readDay(text, false) ?? Number.NaN;

const workingDays = (count: number): DeadlineRule => ({
  decisionFrom: null,
  decisionTo: null,
  count,
  unit: "working-day",
  rollForward: false,
});

const calendarDays = (count: number, rollForward: boolean): DeadlineRule => ({
  ...workingDays(count),
  unit: "calendar-day",
  rollForward,
});

function due(decision: string, ...rules: readonly DeadlineRule[]): string | object {
  const deadline = dueDay(on(decision), rules, builtInCalendar);
  return deadline.ok ? isoDate(deadline.value.due) : deadline.error;
}

function explained(decision: string, rule: DeadlineRule, calendar: WorkingCalendar = builtInCalendar): object {
  const deadline = dueDay(on(decision), [rule], calendar);
  return deadline.ok ? explainDeadline(on(decision), deadline.value, calendar) : deadline.error;
}

describe("the last day in time", () => {
  test.each([
    ["2024-02-01", "2024-02-09"],
    ["2024-02-02", "2024-02-18"],
    ["2024-02-08", "2024-02-23"],
    ["2024-09-30", "2024-10-15"],
  ])("for a decision of %s is, seven working days after it, %s", (decision, last) => {
    expect(due(decision, workingDays(7))).toBe(last);
  });

  test.each([
    ["2022-08-11", "2022-08-25"],
    ["2022-08-12", "2022-08-26"],
    ["2022-09-21", "2022-10-05"],
    ["2022-08-14", "2022-08-28"],
  ])("for a decision of %s is, fourteen days after it, %s", (decision, last) => {
    expect(due(decision, calendarDays(14, false))).toBe(last);
  });

  test.each([
    ["2022-09-21", "2022-10-08"],
    ["2022-08-14", "2022-08-29"],
    ["2022-09-24", "2022-10-08"],
    ["2022-08-11", "2022-08-25"],
  ])("for a decision of %s, rolled forward from a day off, is %s", (decision, last) => {
    expect(due(decision, calendarDays(14, true))).toBe(last);
  });

  it("is set by the first rule whose decision days contain it, both ends included", () => {
    const early = { ...calendarDays(14, false), decisionTo: on("2022-12-31") };
    const middle = { ...calendarDays(20, false), decisionFrom: on("2023-01-01"), decisionTo: on("2023-12-31") };
    const late = { ...calendarDays(7, false), decisionFrom: on("2023-06-01") };
    const rules = [early, middle, late];
    expect(due("2022-12-31", ...rules)).toBe("2023-01-14");
    expect(due("2023-01-01", ...rules)).toBe("2023-01-21");
    expect(due("2023-12-31", ...rules)).toBe("2024-01-20");
    expect(due("2024-01-01", ...rules)).toBe("2024-01-08");
    expect(dueDay(on("2023-06-01"), rules, builtInCalendar)).toMatchObject({ ok: true, value: { rule: middle } });
  });

  it("does not exist outside the rules", () => {
    expect(due("2024-02-01")).toEqual({ code: "no-deadline" });
    expect(due("2024-02-01", { ...workingDays(7), decisionFrom: on("2024-02-02") })).toEqual({ code: "no-deadline" });
  });

  it("is not guessed in a year without calendar", () => {
    const missing = { code: "calendar-missing", year: 2027 };
    expect(due("2026-12-23", workingDays(7))).toEqual(missing);
    expect(due("2026-12-20", calendarDays(14, true))).toEqual(missing);
    expect(due("2026-12-20", calendarDays(14, false))).toBe("2027-01-03");
    expect(dueDay(on("2027-02-01"), [workingDays(7)], builtInCalendar)).toEqual(err(missing));
  });
});

describe("the arithmetic of a deadline", () => {
  test.each([
    [
      "2024-02-02",
      workingDays(7),
      "2024-02-02 起第 7 个工作日为 2024-02-18（周日，补班）",
      "the 7th working day after 2024-02-02 is 2024-02-18 (Sunday, make-up workday)",
    ],
    [
      "2024-02-01",
      workingDays(7),
      "2024-02-01 起第 7 个工作日为 2024-02-09（周五）",
      "the 7th working day after 2024-02-01 is 2024-02-09 (Friday)",
    ],
    [
      "2022-08-11",
      calendarDays(14, false),
      "2022-08-11 起第 14 天为 2022-08-25（周四）",
      "the 14th day after 2022-08-11 is 2022-08-25 (Thursday)",
    ],
    [
      "2022-09-21",
      calendarDays(14, false),
      "2022-09-21 起第 14 天为 2022-10-05（周三，国庆节）",
      "the 14th day after 2022-09-21 is 2022-10-05 (Wednesday, National Day)",
    ],
    [
      "2022-09-21",
      calendarDays(14, true),
      "2022-09-21 起第 14 天为 2022-10-05（周三，国庆节），顺延至下一工作日 2022-10-08（周六，补班）",
      "the 14th day after 2022-09-21 is 2022-10-05 (Wednesday, National Day); the next working day is 2022-10-08 (Saturday, make-up workday)",
    ],
    [
      "2022-08-14",
      calendarDays(14, true),
      "2022-08-14 起第 14 天为 2022-08-28（周日），顺延至下一工作日 2022-08-29（周一）",
      "the 14th day after 2022-08-14 is 2022-08-28 (Sunday); the next working day is 2022-08-29 (Monday)",
    ],
  ])("from %s is written out", (decision, rule, zh, en) => {
    expect(explained(decision, rule)).toEqual({ zh, en });
  });

  test.each([
    [1, "1st"],
    [2, "2nd"],
    [3, "3rd"],
    [4, "4th"],
    [11, "11th"],
    [12, "12th"],
    [13, "13th"],
    [20, "20th"],
    [21, "21st"],
    [111, "111th"],
    [122, "122nd"],
  ])("counts %i as %s in English", (count, ordinal) => {
    expect(explained("2023-03-01", calendarDays(count, false))).toMatchObject({
      en: expect.stringMatching(`^the ${ordinal} day after `) as string,
    });
  });

  it("speaks of days that an office has corrected", () => {
    const corrected = extendCalendar(builtInCalendar, {
      source: "节假日",
      years: [],
      days: [
        { day: on("2024-03-12"), kind: "holiday", name: null },
        { day: on("2024-02-12"), kind: "workday", name: null },
      ],
    });
    expect(explained("2024-03-11", calendarDays(1, true), corrected)).toEqual({
      zh: "2024-03-11 起第 1 天为 2024-03-12（周二，放假），顺延至下一工作日 2024-03-13（周三）",
      en: "the 1st day after 2024-03-11 is 2024-03-12 (Tuesday, day off); the next working day is 2024-03-13 (Wednesday)",
    });
    expect(explained("2024-02-09", workingDays(1), corrected)).toEqual({
      zh: "2024-02-09 起第 1 个工作日为 2024-02-12（周一）",
      en: "the 1st working day after 2024-02-09 is 2024-02-12 (Monday)",
    });
  });
});
