import { type Day } from "../calendar/day";
import { type DaySpan, spanAround } from "../calendar/day-span";
import { isWorkday, type WorkingCalendar } from "../calendar/working-calendar";

/** The week that is cleared, Monday to Sunday, and the one after it. */
export interface UploadWeek {
  readonly day: Day;
  readonly week: DaySpan;
  readonly next: DaySpan;
  /**
   * The day on which the week's rows are uploaded (Pingdingshan's notice of 2024): its Friday, or the last working day
   * before it; `null` in a week off and where the calendar does not know.
   */
  readonly uploadOn: Day | null;
}

export function uploadWeek(day: Day, calendar: WorkingCalendar): UploadWeek {
  const week = spanAround(day, "week");
  const days = [4, 3, 2, 1, 0].map((after) => week.from + after);
  const works = (each: Day): boolean | null => {
    const known = isWorkday(calendar, each);
    return known.ok ? known.value : null;
  };
  const uploadOn = days.find((each) => works(each) !== false) ?? null;
  return {
    day,
    week,
    next: { from: week.to + 1, to: week.to + 7 },
    uploadOn: uploadOn === null || works(uploadOn) === null ? null : uploadOn,
  };
}
