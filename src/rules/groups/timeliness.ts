import { isDecisionDay } from "../../calendar/decision-day";
import { timelinessStatuses, type TimelinessStatus } from "../../calendar/timeliness";
import { dayAt } from "../../ledger/cell-at";
import { type DeadlineFacts, deadlineFacts } from "../../ledger/deadline-facts";
import { type Ledger } from "../../ledger/ledger";
import { rowTimeliness } from "../../ledger/ledger-timeliness";
import { rowsGraded } from "../judge-rows";
import { type TableEnv } from "../rule";
import { type TableHits, tableRule } from "../table-rule";

const standIns = { reportedAt: "publishedAt" } as const;

const basis = { text: "自作出行政决定之日起7个工作日内上网公开；地方另有期限的从其规定", status: "found" } as const;

export const late = tableRule({
  id: "timeliness/late",
  // Lateness is a status of its own beside compliance: it lowers the late rate's row, never the compliance rate.
  severity: "warning",
  basis,
  problem: { zh: "迟报", en: "Late" },
  title: { zh: "决定在期限内报送", en: "A decision is reported before its deadline" },
  why: {
    zh: "“双公示”数据从作出决定之日起计算期限，逾期报送计入迟报率。",
    en: "The time to report runs from the day of the decision; rows reported later raise the late rate.",
  },
  needs: ["decisionDate", "reportedAt"],
  standIns,
  at: "reportedAt",
  check: (ledger, env) => timed(ledger, env, "late"),
  message: {
    zh: ({ column, reported, arithmeticZh, countZh }) =>
      `${column} ${reported} 晚于截止日：${arithmeticZh}${countZh === "" ? "" : `，迟 ${countZh}`}。`,
    en: ({ reported, arithmeticEn, countEn }) =>
      `Reported on ${reported}, after the deadline: ${arithmeticEn}${countEn === "" ? "" : `, so ${countEn} late`}.`,
  },
  hint: {
    zh: () => "请核对决定日期和报送日期；日期无误的，这一行计入迟报。",
    en: () => "Check both dates; if they are right, the row counts as late.",
  },
  examples: {
    pass: [
      [{ decisionDate: "2024-02-02", reportedAt: "2024-02-18 23:59:59" }],
      [{ decisionDate: "2024-02-26", reportedAt: null }],
    ],
    fail: [
      [{ decisionDate: "2024-02-02", reportedAt: "2024-02-19" }],
      [
        { decisionDate: "2024-02-02", reportedAt: "2024-02-18" },
        { decisionDate: "2024-01-02", reportedAt: "2024-02-18" },
      ],
    ],
    notApplicable: [
      [{ decisionDate: null, reportedAt: "2024-02-19" }],
      [{ decisionDate: "2024-02-02", reportedAt: "已报" }],
    ],
  },
});

export const dueSoon = tableRule({
  id: "timeliness/due-soon",
  severity: "info",
  basis,
  problem: { zh: "即将到期", en: "Due soon" },
  title: { zh: "未报送的决定离截止日还有余地", en: "What is not reported yet is not about to fall due" },
  why: {
    zh: "提前几个工作日提醒，可以避免迟报。",
    en: "A reminder some working days ahead keeps rows from being late.",
  },
  needs: ["decisionDate", "reportedAt"],
  standIns,
  at: "reportedAt",
  check: (ledger, env) => timed(ledger, env, "due-soon"),
  message: {
    zh: ({ arithmeticZh, countZh }) => `尚未报送，${arithmeticZh}，还剩 ${countZh}。`,
    en: ({ arithmeticEn, countEn }) => `Not reported yet: ${arithmeticEn}, which leaves ${countEn}.`,
  },
  hint: {
    zh: () => "请在截止日之前报送；已经报送的，补填日期。",
    en: () => "Report it before the deadline; if that is done, fill in the date.",
  },
  examples: {
    pass: [
      [{ decisionDate: "2024-03-04", reportedAt: null }],
      [{ decisionDate: "2024-02-26", reportedAt: "2024-03-01" }],
    ],
    fail: [[{ decisionDate: "2024-02-26", reportedAt: null }], [{ decisionDate: "2024-02-27", reportedAt: null }]],
    notApplicable: [[{ decisionDate: null, reportedAt: null }]],
  },
});

export const overdue = tableRule({
  id: "timeliness/overdue",
  severity: "warning",
  basis,
  problem: { zh: "逾期未报", en: "Overdue" },
  title: { zh: "截止日之前的决定都已报送", en: "Every decision whose deadline has passed is reported" },
  why: {
    zh: "过了期限仍未报送的决定，会被认定为漏报。",
    en: "A decision not reported after its deadline counts as omitted.",
  },
  needs: ["decisionDate", "reportedAt"],
  standIns,
  at: "reportedAt",
  check: (ledger, env) => timed(ledger, env, "overdue"),
  message: {
    zh: ({ arithmeticZh, countZh }) => `尚未报送，${arithmeticZh}，已过截止日${countZh === "" ? "" : ` ${countZh}`}。`,
    en: ({ arithmeticEn, countEn }) =>
      `Not reported, and the deadline has passed: ${arithmeticEn}${countEn === "" ? "" : `, ${countEn} ago`}.`,
  },
  hint: {
    zh: () => "请尽快报送；已经报送的，补填日期。",
    en: () => "Report it without delay; if that is done, fill in the date.",
  },
  examples: {
    pass: [
      [{ decisionDate: "2024-02-26", reportedAt: null }],
      [{ decisionDate: "2024-01-02", reportedAt: "2024-02-20" }],
    ],
    fail: [[{ decisionDate: "2024-02-22", reportedAt: null }], [{ decisionDate: "2023-12-29", reportedAt: " " }]],
    notApplicable: [[{ decisionDate: "2024-02-30", reportedAt: null }]],
  },
});

export const calendarMissing = tableRule({
  id: "timeliness/calendar-missing",
  severity: "warning",
  basis,
  problem: { zh: "缺少该年工作日历", en: "No calendar for the year" },
  title: {
    zh: "计算期限所需年份的工作日历已经具备",
    en: "The working-day calendar covers the years that a deadline needs",
  },
  why: {
    zh: "放假和补班安排按年公布；没有当年的安排，工作日只能靠猜，截止日就不可靠。",
    en: "Holidays and make-up days are announced year by year; without them working days would be guesses.",
  },
  needs: ["decisionDate", "reportedAt"],
  standIns,
  at: "decisionDate",
  check(ledger, env) {
    const rows = rowsOf(env, "unknown").filter((row) => missingYear(ledger, env, row) !== null);
    return { rows, facts: (position) => ({ year: missingYear(ledger, env, rows[position] ?? 0) ?? 0 }) };
  },
  message: {
    zh: ({ year }) => `工作日历没有 ${year} 年，这一行是否按时无法判断。`,
    en: ({ year }) => `The calendar has no ${year}, so whether this row is in time cannot be told.`,
  },
  hint: {
    zh: ({ year }) => `请在“节假日”表中补充 ${year} 年的放假和补班安排，再次核验；日期有误的，请改正。`,
    en: ({ year }) =>
      `Add the holidays and make-up days of ${year} to the sheet 节假日 and check again, or correct the date.`,
  },
  examples: {
    asOf: "2026-12-31",
    pass: [[{ decisionDate: "2026-12-21", reportedAt: "2026-12-23" }]],
    fail: [
      [{ decisionDate: "2026-12-28", reportedAt: null }],
      [{ decisionDate: "1998-05-04", reportedAt: "1998-05-05" }],
    ],
    notApplicable: [
      [{ decisionDate: null, reportedAt: null }],
      [{ decisionDate: "2026-12-28", reportedAt: "已报" }],
      [{ decisionDate: "2027-01-04", reportedAt: null }],
    ],
  },
});

const rowsOf = (env: TableEnv, status: TimelinessStatus): Uint32Array =>
  rowsGraded(env.timeliness, timelinessStatuses.indexOf(status));

/** The year that the calendar lacks for a row; `null` also where the decision date itself is wrong (`date/future`). */
function missingYear(ledger: Ledger, env: TableEnv, row: number): number | null {
  const decision = dayAt(ledger, "decisionDate", row);
  if (decision === null || !isDecisionDay(decision, env.asOf)) return null;
  const judged = rowTimeliness(ledger, env, row);
  return judged.status === "unknown" && judged.reason === "calendar-missing" ? judged.year : null;
}

/** The rows of a status with the arithmetic of their deadlines. */
function timed(ledger: Ledger, env: TableEnv, status: "late" | "due-soon" | "overdue"): TableHits<DeadlineFacts> {
  const rows = rowsOf(env, status);
  return { rows, facts: (position) => deadlineFacts(ledger, env, rows[position] ?? 0) };
}
