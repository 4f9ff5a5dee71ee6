import { type Proofreader } from "../proofreader";
import { bulletinTime } from "./bulletin-time";
import { calendarDays } from "./calendar-days";
import { extremeDates } from "./extreme-dates";
import { reportedMonths } from "./reported-months";
import { reportedRanges } from "./reported-ranges";
import { rowDates } from "./row-dates";
import { signedAfter } from "./signed-after";

const families = [calendarDays, reportedRanges, signedAfter] as const;
const ofTables = [extremeDates, rowDates] as const;

/**
 * Days, ranges and months: days that the calendar does not have, weekdays, ranges that run backwards, a statistics
 * range that is not the whole of the period in the title above it, another month than the title's, a signature before
 * the end of what it reports, the earliest or latest day of a column, the day of a row.
 */
export const dates: Proofreader = (bulletin, evidence) => {
  const time = bulletinTime(bulletin);
  return [
    ...families.flatMap((family) => family(bulletin, time)),
    ...reportedMonths(bulletin, time, evidence),
    ...ofTables.flatMap((family) => family(bulletin, evidence)),
  ];
};
