import { type Day, isoDate } from "./day";
import { type BackfillWindow, type Deadline, type DeadlineError, type DeadlineRule, dueDay } from "./deadline";
import { workdaysBetween, type WorkingCalendar } from "./working-calendar";

/** Every judgement of a row's time; a status's place in this list stands for it in typed arrays. */
export const timelinessStatuses = ["unknown", "on-time", "late", "exempt", "not-due", "due-soon", "overdue"] as const;

export type TimelinessStatus = (typeof timelinessStatuses)[number];

/**
 * Whether a row was, or can still be, reported in time.
 *
 * `daysLate` counts the days after `due` in the unit of the rule, and is `null` when working days run past the
 * calendar; it is 0 when the row came on the days off right after `due`. `daysLeft` counts working days.
 */
export type Timeliness =
  | ({ readonly status: "on-time" } & Deadline)
  | ({ readonly status: "late" | "overdue"; readonly daysLate: number | null } & Deadline)
  | ({ readonly status: "exempt"; readonly daysLate: number | null; readonly window: BackfillWindow } & Deadline)
  | ({ readonly status: "not-due" | "due-soon"; readonly daysLeft: number } & Deadline)
  | ({ readonly status: "unknown" } & UnknownTimeliness);

/** Why a row's time cannot be judged. */
export type UnknownTimeliness =
  | { readonly reason: "no-receipt-column" | "decision-unreadable" | "receipt-unreadable" | "no-deadline" }
  | { readonly reason: "calendar-missing"; readonly year: number };

/** What a row says about its time. */
export interface ReportedRow {
  /** `null` when blank or unreadable. */
  readonly decision: Day | null;
  /** The day of receipt; `null` is not reported yet. */
  readonly reported: Day | "unreadable" | null;
  /** Whether the sheet has a column of receipts at all. */
  readonly hasReceipt: boolean;
}

/** What the judgement depends on besides the row. */
export interface TimelinessEnvironment {
  /** The day of the judgement. */
  readonly asOf: Day;
  readonly deadlines: readonly DeadlineRule[];
  readonly backfillWindows: readonly BackfillWindow[];
  /** A row is due soon when at most this many working days are left. */
  readonly dueSoonWorkingDays: number;
  readonly calendar: WorkingCalendar;
}

/** The one judgement of whether a row was reported in time; every figure and mark of lateness comes from here. */
export function timelinessOf(row: ReportedRow, environment: TimelinessEnvironment): Timeliness {
  const { decision, reported } = row;
  if (!row.hasReceipt) return { status: "unknown", reason: "no-receipt-column" };
  if (decision === null) return { status: "unknown", reason: "decision-unreadable" };
  if (reported === "unreadable") return { status: "unknown", reason: "receipt-unreadable" };
  const deadline = dueDay(decision, environment.deadlines, environment.calendar);
  if (!deadline.ok) return unknown(deadline.error);
  return reported === null
    ? timelinessOfUnreported(deadline.value, environment)
    : timelinessOfReported(decision, reported, deadline.value, environment);
}

function timelinessOfReported(
  decision: Day,
  reported: Day,
  { due, rule }: Deadline,
  { backfillWindows, calendar }: TimelinessEnvironment,
): Timeliness {
  if (reported <= due) return { status: "on-time", due, rule };
  const daysLate = daysAfter(due, reported, rule, calendar);
  for (const window of backfillWindows) {
    const isDecidedIn = decision >= window.decisionFrom && decision <= window.decisionTo;
    // Lateness of other months stays (黄信用办〔2022〕5号: 不计入8月份迟报数据).
    const isReceivedIn = reported <= window.acceptedBy && isoDate(reported).startsWith(window.scopeMonth);
    if (isDecidedIn && isReceivedIn) return { status: "exempt", due, rule, daysLate, window };
  }
  return { status: "late", due, rule, daysLate };
}

function timelinessOfUnreported(
  { due, rule }: Deadline,
  { asOf, dueSoonWorkingDays, calendar }: TimelinessEnvironment,
): Timeliness {
  if (asOf > due) return { status: "overdue", due, rule, daysLate: daysAfter(due, asOf, rule, calendar) };
  const left = workdaysBetween(calendar, asOf, due);
  if (!left.ok) return unknown(left.error);
  return { status: left.value <= dueSoonWorkingDays ? "due-soon" : "not-due", due, rule, daysLeft: left.value };
}

function daysAfter(due: Day, day: Day, rule: DeadlineRule, calendar: WorkingCalendar): number | null {
  if (rule.unit === "calendar-day") return day - due;
  const days = workdaysBetween(calendar, due, day);
  return days.ok ? days.value : null;
}

function unknown(error: DeadlineError): Timeliness {
  return error.code === "no-deadline"
    ? { status: "unknown", reason: "no-deadline" }
    : { status: "unknown", reason: "calendar-missing", year: error.year };
}
