import { err, ok, type Result } from "../support/result";
import { type Day } from "./day";
import { addWorkingDays, type CalendarGap, isWorkday, type WorkingCalendar } from "./working-calendar";

/** How long after its decision a row must be reported, for the decisions of some days. */
export interface DeadlineRule {
  /** The first and last decision day that the rule is for, both included; `null` is open. */
  readonly decisionFrom: Day | null;
  readonly decisionTo: Day | null;
  /** The last day in time is the `count`th after the decision day, which is not counted (Civil Code art. 201). */
  readonly count: number;
  readonly unit: "working-day" | "calendar-day";
  /** Whether a last calendar day that is a day off gives way to the next working day (Civil Code art. 203). */
  readonly rollForward: boolean;
}

/** A campaign in which old decisions may be reported without counting as late. All its days are included. */
export interface BackfillWindow {
  readonly decisionFrom: Day;
  readonly decisionTo: Day;
  /** The last day on which a compliant row is accepted. */
  readonly acceptedBy: Day;
  /** The city's own deadline before that, where it set one; shown, never judged by. */
  readonly cityDeadline?: Day;
  /** The month, `YYYY-MM`, whose lateness such rows are left out of. */
  readonly scopeMonth: string;
}

/** The last day in time and the rule that sets it. */
export interface Deadline {
  readonly due: Day;
  readonly rule: DeadlineRule;
}

/** Why a decision has no known deadline. */
export type DeadlineError = CalendarGap | { readonly code: "no-deadline" };

/** The last day on which a decision is reported in time, by the first rule whose decision days contain it. */
export function dueDay(
  decision: Day,
  rules: readonly DeadlineRule[],
  calendar: WorkingCalendar,
): Result<Deadline, DeadlineError> {
  for (const rule of rules) {
    if (rule.decisionFrom !== null && decision < rule.decisionFrom) continue;
    if (rule.decisionTo !== null && decision > rule.decisionTo) continue;
    const due = dueDayByRule(decision, rule, calendar);
    return due.ok ? ok({ due: due.value, rule }) : due;
  }
  return err({ code: "no-deadline" });
}

function dueDayByRule(decision: Day, rule: DeadlineRule, calendar: WorkingCalendar): Result<Day, CalendarGap> {
  if (rule.unit === "working-day") return addWorkingDays(calendar, decision, rule.count);
  const lastDay = decision + rule.count;
  if (!rule.rollForward) return ok(lastDay);
  const works = isWorkday(calendar, lastDay);
  if (!works.ok) return works;
  return works.value ? ok(lastDay) : addWorkingDays(calendar, lastDay, 1);
}
