import { type Day } from "../calendar/day";

/** A day with its time of day. */
export interface Moment {
  readonly day: Day;
  /** Minutes since midnight; `null` where only the day is given. */
  readonly minutes: number | null;
}
