import { type CellFault, noAnswer } from "./cell-answer";

/** The calendar does not reach: `null` where the year is not known. */
export const calendarMissing = (year: number | null): CellFault =>
  year === null
    ? noAnswer(
        "工作日历没有这一年的放假安排，不能推算。",
        "The working-day calendar does not reach that far, so nobody can count the days.",
      )
    : noAnswer(
        `工作日历没有 ${year} 年的放假安排，不能推算。`,
        `The working-day calendar does not cover ${year}, so nobody can count the days.`,
      );
