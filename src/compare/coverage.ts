import { dateOf, type Day } from "../calendar/day";
import { type ComparedSide, noDay } from "./compared-side";
import { type Coverage } from "./comparison";

/** What days a platform's export knows of. */
export interface SideCoverage extends Coverage {
  /** Whether the month (see {@link monthOf}) lies between the first and the last of the export. */
  readonly hasMonth: (month: number) => boolean;
  /** The last day that it knows of; `null` without any. */
  readonly lastDay: Day | null;
}

/** A number for the month of a day: consecutive for months that follow each other. */
export function monthOf(day: Day): number {
  const { year, month } = dateOf(day);
  return year * 12 + month - 1;
}

/** `2024-02` of {@link monthOf}. */
export const monthText = (month: number): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;

export function sideCoverage(sides: readonly ComparedSide[]): SideCoverage {
  const decisions = span(sides.map((side) => side.decisions));
  const receipts = span(sides.map((side) => side.receipts));
  const days = [...(decisions ?? []), ...(receipts ?? [])];
  const lastDay = days.length === 0 ? null : Math.max(...days);
  return {
    decisions,
    receipts,
    lastDay,
    hasMonth: (month) => lastDay === null || (month >= monthOf(Math.min(...days)) && month <= monthOf(lastDay)),
  };
}

function span(columns: readonly Int32Array[]): readonly [Day, Day] | null {
  let [from, to] = [Infinity, -Infinity];
  for (const days of columns) {
    for (const day of days) {
      if (day === noDay) continue;
      if (day < from) from = day;
      if (day > to) to = day;
    }
  }
  return from > to ? null : [from, to];
}
