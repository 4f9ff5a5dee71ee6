/**
 * A whole day as the serial number of Excel's 1900 date system: 45322 is 2024-01-31.
 *
 * The calendar is the Gregorian one before and after. Excel believes in 1900-02-29 (serial 60), so below
 * 61 a `Day` is the serial of the real calendar, one day off what Excel would show.
 */
export type Day = number;

/** A day by its parts; the month counts from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The serial of 0000-03-01, where years that end with February's leap day begin to count. */
const marchOfYearZero = -693_899;
const daysIn400Years = 146_097;

/** The day of a real date; {@link isRealDate} tells whether it is one. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + dayOfMonth - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchOfYearZero + marchYear * 365 + leapDays + dayOfYear;
}

/** The date of a day; the inverse of {@link dayOf}. */
export function dateOf(day: Day): CalendarDate {
  const sinceMarch = day - marchOfYearZero;
  const era = Math.floor(sinceMarch / daysIn400Years);
  const dayOfEra = sinceMarch - era * daysIn400Years;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month > 2 ? 0 : 1),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

export function yearOf(day: Day): number {
  return dateOf(day).year;
}

/** Whether the calendar has this date, in the years 1 to 9999. */
export function isRealDate(year: number, month: number, dayOfMonth: number): boolean {
  return (
    year >= 1 && year <= 9999 && month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month)
  );
}

/** 28 to 31. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day of the week, 0 for Sunday to 6 for Saturday. */
export function weekday(day: Day): number {
  return (((day + 6) % 7) + 7) % 7;
}

export function isWeekend(day: Day): boolean {
  return weekday(day) % 6 === 0;
}

/** The same day of the month `months` later (or earlier), or that month's last day where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const date = dateOf(day);
  const monthsSinceYearZero = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(monthsSinceYearZero / 12);
  const month = monthsSinceYearZero - year * 12 + 1;
  return dayOf(year, month, Math.min(date.day, daysInMonth(year, month)));
}

/** `2024-02-05`. */
export function isoDate(day: Day): string {
  return written(day, "-");
}

/** `2024/02/05`, the form that the standard asks for. */
export function slashDate(day: Day): string {
  return written(day, "/");
}

function written(day: Day, separator: string): string {
  const date = dateOf(day);
  return [
    String(date.year).padStart(4, "0"),
    String(date.month).padStart(2, "0"),
    String(date.day).padStart(2, "0"),
  ].join(separator);
}
