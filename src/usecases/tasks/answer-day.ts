import { type Day, isoDate } from "../../calendar/day";
import { readDay } from "../../calendar/read-day";
import { addWorkingDays } from "../../calendar/working-calendar";
import { type RuleEnv } from "../../rules/rule";
import { err, ok, type Result } from "../../support/result";
import { type Words } from "../../support/words";

/** Assumed: notices ask for an answer at once and name no day. */
const ANSWER_WORKING_DAYS = 3;

/** By when units are to answer: the day that was typed, else the third working day from now. */
export function answerDay(text: string, { asOf, calendar }: Pick<RuleEnv, "asOf" | "calendar">): Result<Day, Words> {
  if (text === "") {
    const due = addWorkingDays(calendar, asOf, ANSWER_WORKING_DAYS);
    if (due.ok) return due;
    const { year } = due.error;
    return err({
      zh: `没有 ${year} 年的工作日历，算不出反馈期限；请指定反馈期限，或在“节假日”表补充该年。`,
      en: `The calendar has no ${year}, so the day to answer by is not known; name it, or add the year to the sheet 节假日.`,
    });
  }
  const day = readDay(text, false);
  if (day !== null && day >= asOf) return ok(day);
  return err({
    zh: `反馈期限“${text}”应是不早于 ${isoDate(asOf)} 的日期，如 2024-03-08。`,
    en: `The day to answer by, “${text}”, must be a date not before ${isoDate(asOf)}, such as 2024-03-08.`,
  });
}
