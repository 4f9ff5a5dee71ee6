import { type FunctionId } from "../all-functions";
import { daysLateHelp, dueDateHelp, timelinessHelp, workdayAddHelp, workdaysHelp } from "./deadline-help";
import { type FunctionHelp } from "./function-help";

/** What a person reads about each function, family by family. */
export const functionHelp: Readonly<Record<FunctionId, FunctionHelp>> = {
  WORKDAY_ADD: workdayAddHelp,
  WORKDAYS: workdaysHelp,
  DUE_DATE: dueDateHelp,
  DAYS_LATE: daysLateHelp,
  TIMELINESS: timelinessHelp,
};
