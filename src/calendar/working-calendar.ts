import { err, ok, type Result } from "../support/result";
import { type Words } from "../support/words";
import { type Day, dayOf, isWeekend, yearOf } from "./day";

/** A day off that would be a working day by its weekday, or a day at work that would not; or any named day off. */
export interface SpecialDay {
  readonly day: Day;
  readonly kind: "holiday" | "workday";
  /** The festival that it belongs to, such as 春节; `null` where nobody named it. */
  readonly name: Words | null;
}

/** What a working calendar is made of, for China or anywhere with a weekend of Saturday and Sunday. */
export interface CalendarData {
  /** Where it comes from, for the report: `"chinese-days 1.5.7"`. */
  readonly source: string;
  /** The years whose special days are all known. */
  readonly years: readonly number[];
  /** A later entry for a day replaces an earlier one. Days of other years have no effect. */
  readonly days: readonly SpecialDay[];
}

/** Tells working days from days off in the years that it covers, and nothing about others. */
export interface WorkingCalendar extends CalendarData {
  readonly specialDays: ReadonlyMap<Day, SpecialDay>;
  readonly index: CalendarIndex;
}

/** The answer would need the special days of a year that the calendar does not cover. */
export interface CalendarGap {
  readonly code: "calendar-missing";
  readonly year: number;
}

/**
 * Prefix counts over the days from the first covered year to the last. A year missing in between counts as if
 * it had no special days, so that a walk into it lands somewhere and `unknownBefore` gives it away.
 */
interface CalendarIndex {
  readonly first: Day;
  /** The day after the last one. */
  readonly end: Day;
  /** For each day, and the end, how many steps, days at work, lie before it. */
  readonly stepsBefore: Int32Array;
  /** For each day, and the end, how many unknown days lie before it. */
  readonly unknownBefore: Int32Array;
  /** The day of each step, counted from `first`. */
  readonly dayOfStep: Int32Array;
}

export function createWorkingCalendar({ source, years, days }: CalendarData): WorkingCalendar {
  const specialDays = new Map(days.map((special) => [special.day, special]));
  return { source, years, days, specialDays, index: indexOf(new Set(years), specialDays) };
}

/**
 * The calendar with more years or corrected days, as the sheet 节假日 of an office states them. `years` are those
 * that the additions make complete; a day in a year that is covered already replaces what the calendar said.
 */
export function extendCalendar(calendar: WorkingCalendar, additions: CalendarData): WorkingCalendar {
  return createWorkingCalendar({
    source: `${calendar.source} + ${additions.source}`,
    years: [...new Set([...calendar.years, ...additions.years])].sort((a, b) => a - b),
    days: [...calendar.days, ...additions.days],
  });
}

export function isWorkday({ index }: WorkingCalendar, day: Day): Result<boolean, CalendarGap> {
  if (isUnknown(index, day, day + 1)) return gap(index, day, day + 1);
  return ok(steps(index, day, day + 1) === 1);
}

/** How many working days lie after `from` up to and including `to`; negative when `to` is the earlier one. */
export function workdaysBetween({ index }: WorkingCalendar, from: Day, to: Day): Result<number, CalendarGap> {
  const first = Math.min(from, to);
  const end = Math.max(from, to) + 1;
  if (isUnknown(index, first, end)) return gap(index, first, end);
  return ok(steps(index, from + 1, to + 1));
}

/** The `count`th working day after `day`, which itself is not counted; before it when `count` is negative. */
export function addWorkingDays({ index }: WorkingCalendar, day: Day, count: number): Result<Day, CalendarGap> {
  if (isUnknown(index, day, day + 1)) return gap(index, day, day + 1);
  if (count === 0) return ok(day);
  const step =
    count > 0
      ? (index.stepsBefore[day + 1 - index.first] ?? 0) + count - 1
      : (index.stepsBefore[day - index.first] ?? 0) + count;
  const offset = index.dayOfStep[step];
  const found = offset !== undefined ? index.first + offset : count > 0 ? index.end : index.first - 1;
  const first = Math.min(day, found);
  const end = Math.max(day, found) + 1;
  return isUnknown(index, first, end) ? gap(index, first, end) : ok(found);
}

/** Whether the calendar does not know every day from `first` up to but not including `end`. */
function isUnknown(index: CalendarIndex, first: Day, end: Day): boolean {
  if (!(first >= index.first && end <= index.end)) return true;
  return index.unknownBefore[first - index.first] !== index.unknownBefore[end - index.first];
}

function steps(index: CalendarIndex, first: Day, end: Day): number {
  return (index.stepsBefore[end - index.first] ?? 0) - (index.stepsBefore[first - index.first] ?? 0);
}

/** Names the first year that is missing between two days of which at least one is unknown. */
function gap(index: CalendarIndex, first: Day, end: Day): Result<never, CalendarGap> {
  let year = yearOf(first);
  while (!isUnknown(index, Math.max(first, dayOf(year, 1, 1)), Math.min(end, dayOf(year + 1, 1, 1)))) year += 1;
  return err({ code: "calendar-missing", year });
}

function indexOf(years: ReadonlySet<number>, specialDays: ReadonlyMap<Day, SpecialDay>): CalendarIndex {
  const first = years.size === 0 ? 0 : dayOf(Math.min(...years), 1, 1);
  const end = years.size === 0 ? 0 : dayOf(Math.max(...years) + 1, 1, 1);
  const stepsBefore = new Int32Array(end - first + 1);
  const unknownBefore = new Int32Array(end - first + 1);
  const dayOfStep: number[] = [];
  for (let offset = 0; offset < end - first; offset += 1) {
    const day = first + offset;
    const special = specialDays.get(day);
    const isOff = special === undefined ? isWeekend(day) : special.kind === "holiday";
    if (!isOff) dayOfStep.push(offset);
    stepsBefore[offset + 1] = dayOfStep.length;
    unknownBefore[offset + 1] = (unknownBefore[offset] ?? 0) + (years.has(yearOf(day)) ? 0 : 1);
  }
  return { first, end, stepsBefore, unknownBefore, dayOfStep: Int32Array.from(dayOfStep) };
}
