import { type Day, dayOf } from "./day";

/** No decision of the People's Republic is older. */
const firstDecisionDay = dayOf(1949, 10, 1);

/** Whether a decision can have been made on a day, seen from the day of checking (rule `date/future`). */
export const isDecisionDay = (decision: Day, asOf: Day): boolean => decision >= firstDecisionDay && decision <= asOf;
