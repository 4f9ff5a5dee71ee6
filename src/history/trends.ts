import { readMonth } from "../annexes/month";
import { type Day } from "../calendar/day";
import { type HistoryEntry } from "../registers/history-register";
import { type Roster } from "../units/roster";
import { changeOf, isContradictory, type MonthPoint, pointOf, pointOfAll, type PointChange } from "./month-point";
import { monthSpan, shiftMonth } from "./month-span";
import { type History } from "./read-history";

/** The months of a unit, or of all. */
export interface Trend {
  readonly name: string;
  /** One for each month of the span; `null` is a gap. */
  readonly points: readonly (MonthPoint | null)[];
  /** The last month against the one before it, and against the same month of the year before. */
  readonly sinceMonth: PointChange | null;
  readonly sinceYear: PointChange | null;
}

/** The months up to one, gaps included. */
export interface Trends {
  readonly month: string;
  /** `YYYY-MM`, ascending, up to `month`. */
  readonly months: readonly string[];
  /** How many units are in each month. */
  readonly unitCounts: readonly number[];
  readonly all: Trend;
  /** Units with at least one month, in the order of the roster, others after them. */
  readonly units: readonly Trend[];
  /** Months of the span without any entry. */
  readonly gaps: readonly string[];
  /** Months with figures that were recorded before the month was over. */
  readonly provisional: readonly string[];
  /** Entries in which a part is more than its whole; they make no rate. */
  readonly contradictory: readonly { readonly month: string; readonly unit: string }[];
}

/** A year and the same month of the year before. */
const LONGEST = 13;

/** The trends up to a month, from the first month that is known within a year. */
export function trendsOf(history: History, month: string, roster: Roster | null): Trends {
  const earliest = shiftMonth(month, 1 - LONGEST);
  const months = monthSpan(history.months.find((each) => each >= earliest && each <= month) ?? month, month);
  const entriesOf = (unit: string): readonly (HistoryEntry | null)[] => months.map((each) => history.entry(each, unit));
  const known = ordered(history.units, roster)
    .map((unit) => ({ unit, entries: entriesOf(unit) }))
    .filter(({ entries }) => entries.some((entry) => entry !== null));
  const filled = known.flatMap(({ entries }) => entries.flatMap((entry) => entry ?? []));
  const units = known.map(({ unit, entries }) =>
    trendOf(
      unit,
      months,
      entries.map((entry) => (entry === null ? null : pointOf(entry))),
    ),
  );
  const ofMonth = months.map((_, place) => units.flatMap(({ points }) => points[place] ?? []));
  return {
    month,
    months,
    unitCounts: ofMonth.map(({ length }) => length),
    all: trendOf(
      "",
      months,
      months.map((each, place) => pointOfAll(each, ofMonth[place] ?? [])),
    ),
    units,
    gaps: months.filter((_, place) => ofMonth[place]?.length === 0),
    provisional: months.filter((each) => filled.some((entry) => entry.month === each && isProvisional(entry))),
    contradictory: filled.filter(isContradictory).map(({ month: each, unit }) => ({ month: each, unit })),
  };
}

function trendOf(name: string, months: readonly string[], points: readonly (MonthPoint | null)[]): Trend {
  const now = points.at(-1) ?? null;
  const then = (by: number): MonthPoint | null => points[months.length - 1 - by] ?? null;
  return { name, points, sinceMonth: changeOf(now, then(1)), sinceYear: changeOf(now, then(12)) };
}

function ordered(units: readonly string[], roster: Roster | null): readonly string[] {
  const known = (roster?.units ?? []).map(({ name }) => name);
  return [...known, ...units.filter((unit) => !known.includes(unit))];
}

/** Whether a month is not over on a day. */
export const isRunning = (month: string, day: Day): boolean => day < (readMonth(month)?.to ?? -Infinity);

/** A time of day on the last day of the month is before its end, too. */
function isProvisional({ month, madeAt }: HistoryEntry): boolean {
  if (madeAt === null) return false;
  return isRunning(month, madeAt.day) || (madeAt.minutes !== null && isRunning(month, madeAt.day - 1));
}

/** The units that have moved most since the month before: by score where any is known, else by late rate. */
export function topMovers(units: readonly Trend[], count: number): readonly Trend[] {
  const by = units.some(({ sinceMonth }) => (sinceMonth?.score ?? null) !== null) ? "score" : "late";
  const moveOf = ({ sinceMonth }: Trend): number => Math.abs(sinceMonth?.[by] ?? 0);
  return units
    .filter((unit) => moveOf(unit) > 0)
    .sort((a, b) => moveOf(b) - moveOf(a))
    .slice(0, count);
}
