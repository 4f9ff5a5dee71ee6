import { dayOf, type Day } from "../../src";

/** Today by the machine's clock and time zone. */
export function today(now = new Date()): Day {
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
