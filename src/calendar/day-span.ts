import { addMonths, dateOf, type Day, dayOf, weekday } from "./day";

/** Days on end, both included. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

/** Spans that people name by a day in them. */
export const spanKinds = ["day", "week", "month"] as const;

export type SpanKind = (typeof spanKinds)[number];

/** The span of a kind that has the day in it; weeks run from Monday to Sunday. */
export function spanAround(day: Day, kind: SpanKind): DaySpan {
  if (kind === "day") return { from: day, to: day };
  if (kind === "week") {
    const monday = day - ((weekday(day) + 6) % 7);
    return { from: monday, to: monday + 6 };
  }
  const { year, month } = dateOf(day);
  const first = dayOf(year, month, 1);
  return { from: first, to: addMonths(first, 1) - 1 };
}
