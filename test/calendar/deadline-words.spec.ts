import { dayOf } from "../../src/calendar/day";
import { deadlineWords } from "../../src/calendar/deadline-words";
import { type DeadlineRule } from "../../src/calendar/deadline";

const seven: DeadlineRule = {
  ...{ decisionFrom: null, decisionTo: null, count: 7, unit: "working-day", rollForward: false },
};
const [from, to] = [dayOf(2018, 1, 1), dayOf(2020, 12, 31)];

test.each<[Partial<DeadlineRule>, string, string]>([
  [{}, "7 个工作日", "7 working days"],
  [{ count: 1 }, "1 个工作日", "1 working day"],
  [{ count: 14, unit: "calendar-day" }, "14 天", "14 days"],
  [
    { count: 14, unit: "calendar-day", rollForward: true },
    ...(["14 天，遇休息日顺延", "14 days, a day off giving way to the next working day"] as const),
  ],
  [{ decisionFrom: from }, "7 个工作日（2018-01-01 起的决定）", "7 working days (decisions from 2018-01-01 on)"],
  [{ decisionTo: to }, "7 个工作日（截至 2020-12-31 的决定）", "7 working days (decisions up to 2020-12-31)"],
  [
    { decisionFrom: from, decisionTo: to },
    "7 个工作日（2018-01-01 至 2020-12-31 的决定）",
    "7 working days (decisions from 2018-01-01 to 2020-12-31)",
  ],
])("%j", (parts, zh, en) => {
  expect(deadlineWords({ ...seven, ...parts })).toEqual({ zh, en });
});
