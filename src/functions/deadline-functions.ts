import { builtInCalendar } from "../calendar/calendar-data";
import { type Day } from "../calendar/day";
import { dueDay } from "../calendar/deadline";
import { timelinessOf, type Timeliness, type TimelinessStatus } from "../calendar/timeliness";
import { addWorkingDays, workdaysBetween } from "../calendar/working-calendar";
import { type TimeRules } from "../standard/shipped-time-rules";
import { type CellAnswer, type CellFault, noAnswer } from "./cell-answer";
import { cellFunction } from "./cell-function";
import { day, dayOrBlank, timeRules, wholeNumber } from "./cell-readers";
import { calendarMissing } from "./deadline-words";
import { cells, numberCells, optionalCells, optionalSetting } from "./parameter";

const names = {
  date: { zh: "日期", en: "date" },
  days: { zh: "工作日数", en: "days" },
  from: { zh: "开始日期", en: "from" },
  to: { zh: "结束日期", en: "to" },
  decision: { zh: "决定日期", en: "decision" },
  reported: { zh: "上报日期", en: "reported" },
  asOf: { zh: "核验日", en: "as_of" },
  profile: { zh: "规则方案", en: "profile" },
} as const;

/** The working day that lies so many working days after (or before) a date. */
export const workdayAdd = cellFunction(
  [cells(names.date, day), numberCells(names.days, wholeNumber)],
  ([date, days]) => {
    const found = addWorkingDays(builtInCalendar, date, days);
    return found.ok ? found.value : calendarMissing(found.error.year);
  },
);

/** How many working days lie after a date up to and including another. */
export const workdays = cellFunction([cells(names.from, day), cells(names.to, day)], ([from, to]) => {
  const count = workdaysBetween(builtInCalendar, from, to);
  return count.ok ? count.value : calendarMissing(count.error.year);
});

/** The last day on which a decision is reported in time. */
export const dueDate = cellFunction(
  [cells(names.decision, day), optionalSetting(names.profile, timeRules)],
  ([decision, rules]) => {
    const deadline = dueDay(decision, rules.deadlines, builtInCalendar);
    if (deadline.ok) return deadline.value.due;
    return deadline.error.code === "calendar-missing" ? calendarMissing(deadline.error.year) : noDeadline;
  },
);

/** How late a row was reported, 0 when it was not: more than 0 wherever `TIMELINESS` says 迟报. */
export const daysLate = cellFunction(
  [cells(names.decision, day), cells(names.reported, dayOrBlank), optionalSetting(names.profile, timeRules)],
  ([decision, reported, rules]) => {
    if (reported === null) {
      return noAnswer(
        "还没有上报日期；是否逾期请用 GS.TIMELINESS。",
        "There is no day of reporting yet; GS.TIMELINESS tells whether the row is overdue.",
      );
    }
    const judged = judge(decision, reported, reported, rules);
    if (judged.status === "unknown") return unjudged(judged);
    if (judged.status !== "late") return 0;
    return judged.daysLate === null ? calendarMissing(null) : Math.max(1, judged.daysLate);
  },
);

/** Whether a row was, or can still be, reported in time. */
export const timeliness = cellFunction(
  [
    cells(names.decision, day),
    cells(names.reported, dayOrBlank),
    optionalCells(names.asOf, dayOrBlank),
    optionalSetting(names.profile, timeRules),
  ],
  ([decision, reported, asOf, rules]): CellAnswer => {
    const judgedOn = asOf ?? reported;
    if (judgedOn === null) {
      return {
        error: "#VALUE!",
        words: {
          zh: "这一行还没有上报，请给出参数“核验日”，如 TODAY()。",
          en: "The row is not reported yet; give the argument “as_of”, such as TODAY().",
        },
      };
    }
    const judged = judge(decision, reported, judgedOn, rules);
    return judged.status === "unknown" ? unjudged(judged) : statusWords[judged.status];
  },
);

/** What a status is called in a cell; formulas compare these words, so they are the same in every language. */
const statusWords: Readonly<Record<Exclude<TimelinessStatus, "unknown">, string>> = {
  "on-time": "按时",
  late: "迟报",
  exempt: "豁免",
  "not-due": "未到期",
  "due-soon": "将到期",
  overdue: "逾期未报",
};

const judge = (decision: Day, reported: Day | null, asOf: Day, rules: TimeRules): Timeliness =>
  timelinessOf(
    { decision, reported, hasReceipt: true },
    {
      asOf,
      deadlines: rules.deadlines,
      backfillWindows: rules.backfillWindows,
      dueSoonWorkingDays: rules.dueSoonWorkingDays,
      calendar: builtInCalendar,
    },
  );

const unjudged = (judged: Extract<Timeliness, { status: "unknown" }>): CellFault =>
  judged.reason === "calendar-missing" ? calendarMissing(judged.year) : noDeadline;

const noDeadline = noAnswer(
  "规则方案没有适用于这个决定日期的时限。",
  "The profile has no deadline for a decision of that day.",
);
