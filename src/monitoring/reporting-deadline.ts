import { type Month } from "../annexes/month";
import { type Day } from "../calendar/day";
import { addWorkingDays, isWorkday, type CalendarGap, type WorkingCalendar } from "../calendar/working-calendar";
import { type Moment } from "../parameters/moment";
import { ok, type Result } from "../support/result";
import { monitoringFacts } from "./monitoring-facts";

/** A moment to the minute; what comes at it is still in time, for “17:00前” is read with the minute of 17:00 in it. */
export interface ReportingDeadline {
  readonly day: Day;
  /** Since midnight. */
  readonly minutes: number;
}

/**
 * When a month's data must be in: the 20th, 17:00 (平信用办〔2020〕2号, 三.6).
 *
 * @param movesFromHolidays whether a day off gives way to the next working day; the notice does not say so.
 */
export function reportingDeadline(
  { from }: Pick<Month, "from">,
  movesFromHolidays: boolean,
  calendar: WorkingCalendar,
): Result<ReportingDeadline, CalendarGap> {
  const { day, minutes } = monitoringFacts.deadline;
  const twentieth = from + day - 1;
  if (!movesFromHolidays) return ok({ day: twentieth, minutes });
  const works = isWorkday(calendar, twentieth);
  if (!works.ok) return works;
  if (works.value) return ok({ day: twentieth, minutes });
  const moved = addWorkingDays(calendar, twentieth, 1);
  return moved.ok ? ok({ day: moved.value, minutes }) : moved;
}

const minutesOfDay = 24 * 60;

/** By how many minutes a moment is after the deadline; a day alone begins at midnight. Zero or less is in time. */
export const minutesAfter = ({ day, minutes }: Moment, deadline: ReportingDeadline): number =>
  (day - deadline.day) * minutesOfDay + (minutes ?? 0) - deadline.minutes;
