import { extendCalendar, type WorkingCalendar } from "../calendar/working-calendar";
import { type Parameters } from "./read-parameters";

/** The calendar with what the workbook's 节假日 adds to it. */
export const calendarOf = (
  calendar: WorkingCalendar,
  { calendarAdditions }: Pick<Parameters, "calendarAdditions">,
): WorkingCalendar => (calendarAdditions === null ? calendar : extendCalendar(calendar, calendarAdditions));
