import { addMonths, type Day, isoDate } from "../calendar/day";
import { type DishonestyEntry } from "../registers/dishonesty-register";
import { type BodyIssue, bodyIssues } from "./body-issues";
import { type BodyStatus, bodyStatus, daysOverdue, isListedOn, monthsListed } from "./body-status";

/** What a body on the list costs its county in points; the notice says that points will be deducted, not how many. */
export interface DeductionScheme {
  /** For each body on the list. */
  readonly perBody: number;
  /** For each that is overdue, besides. */
  readonly perOverdue: number;
  /** For each whole month that each has been on it, besides. */
  readonly perMonth: number;
}

/** A body as it stands at the end of the period. */
export interface TrackedBody extends DishonestyEntry {
  readonly status: BodyStatus;
  readonly daysOverdue: number | null;
  readonly months: number | null;
  /** Whether it was listed in the period. */
  readonly isNew: boolean;
  readonly issues: readonly BodyIssue[];
}

/** A county with bodies that are, or in the period were, on the list. */
export interface CountyStanding {
  readonly county: string;
  readonly listed: number;
  readonly added: number;
  readonly closed: number;
  readonly overdue: number;
  /** Those with a plan that sets no day, and without a plan. */
  readonly noDay: number;
  readonly noPlan: number;
  /** The most months that one of those listed has been on it; `null` where none is dated. */
  readonly longest: number | null;
  readonly points: number;
}

/** How many bodies were on the list at the end of a month, and how many came and went in it. */
export interface MonthCount {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly listed: number;
  readonly added: number;
  readonly closed: number;
}

/** The list over a period that ends with the day as of which it is judged. */
export interface DishonestyMonth {
  readonly from: Day;
  readonly to: Day;
  /** County by county, those with most bodies first, each county's in the order of the list. */
  readonly listed: readonly TrackedBody[];
  /** Those that came off the list in the period. */
  readonly closed: readonly TrackedBody[];
  /** In the order of {@link listed}; those where all came off at the end. */
  readonly counties: readonly CountyStanding[];
  /** Up to a year and a month, from the first month that the list tells of; none where a body is undated. */
  readonly months: readonly MonthCount[];
}

/**
 * The list from a day to another.
 *
 * @param bodies with their counties under one name each.
 * @param sameCounty whether two names are of the same county.
 */
export function dishonestyMonth(
  bodies: readonly DishonestyEntry[],
  { from, to }: { readonly from: Day; readonly to: Day },
  scheme: DeductionScheme,
  sameCounty: (one: string, other: string) => boolean,
): DishonestyMonth {
  const onList = bodies.filter((body) => isListedOn(body, to));
  const issues = new Map(bodyIssues(onList, sameCounty).map((each, place) => [onList[place], each]));
  const tracked = (body: DishonestyEntry): TrackedBody => ({
    ...body,
    status: bodyStatus(body, to),
    daysOverdue: daysOverdue(body, to),
    months: monthsListed(body, to),
    isNew: body.listed !== null && body.listed >= from,
    issues: issues.get(body) ?? [],
  });
  const listed = onList.map(tracked);
  const closed = bodies.filter(({ removed }) => removed !== null && removed >= from && removed <= to).map(tracked);
  const names = [...new Set([...listed, ...closed].map(({ county }) => county))];
  const counties = names
    .map((county) => countyStanding(county, listed, closed, scheme))
    .sort((a, b) => b.listed - a.listed);
  const inOrder = (all: readonly TrackedBody[]): readonly TrackedBody[] =>
    counties.flatMap(({ county }) => all.filter((body) => body.county === county));
  return { from, to, listed: inOrder(listed), closed: inOrder(closed), counties, months: monthCounts(bodies, to) };
}

function countyStanding(
  county: string,
  allListed: readonly TrackedBody[],
  allClosed: readonly TrackedBody[],
  { perBody, perOverdue, perMonth }: DeductionScheme,
): CountyStanding {
  const listed = allListed.filter((body) => body.county === county);
  const closed = allClosed.filter((body) => body.county === county);
  const count = (status: BodyStatus): number => listed.filter((body) => body.status === status).length;
  const months = listed.flatMap((body) => body.months ?? []);
  const points =
    perBody * listed.length + perOverdue * count("overdue") + perMonth * months.reduce((sum, each) => sum + each, 0);
  return {
    county,
    listed: listed.length,
    added: [...listed, ...closed].filter(({ isNew }) => isNew).length,
    closed: closed.length,
    overdue: count("overdue"),
    noDay: count("no-day"),
    noPlan: count("no-plan"),
    longest: months.length === 0 ? null : Math.max(...months),
    // Tenths add up to more digits than anybody wrote.
    points: Number(points.toFixed(6)),
  };
}

/** A year and the same month of the year before. */
const LONGEST = 13;

function monthCounts(bodies: readonly DishonestyEntry[], to: Day): readonly MonthCount[] {
  const days = bodies.flatMap(({ listed }) => listed ?? []);
  if (days.length === 0 || days.length < bodies.length) return [];
  const first = Math.min(...days);
  const counts: MonthCount[] = [];
  for (let back = 0; back < LONGEST; back += 1) {
    const month = isoDate(addMonths(to, -back)).slice(0, 7);
    const from = firstOf(addMonths(to, -back));
    const end = back === 0 ? to : firstOf(addMonths(to, 1 - back)) - 1;
    if (end < first) break;
    const isWithin = (day: Day | null): boolean => day !== null && day >= from && day <= end;
    counts.unshift({
      month,
      listed: bodies.filter((body) => isListedOn(body, end)).length,
      added: bodies.filter(({ listed }) => isWithin(listed)).length,
      closed: bodies.filter(({ removed }) => isWithin(removed)).length,
    });
  }
  return counts;
}

const firstOf = (day: Day): Day => day - Number(isoDate(day).slice(8)) + 1;
