import { type Words } from "../support/words";
import { type Day, isoDate, isWeekend, weekday } from "./day";
import { type Deadline } from "./deadline";
import { type WorkingCalendar } from "./working-calendar";

const chineseWeekdays = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"];
const englishWeekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** The arithmetic of a deadline of `dueDay` written out, for the person who would count it on a pocket calendar. */
export function explainDeadline(decision: Day, { due, rule }: Deadline, calendar: WorkingCalendar): Words {
  const from = isoDate(decision);
  if (rule.unit === "working-day") {
    const { zh, en } = dayInWords(due, calendar);
    return {
      zh: `${from} 起第 ${rule.count} 个工作日为 ${zh}`,
      en: `the ${ordinal(rule.count)} working day after ${from} is ${en}`,
    };
  }
  const lastDay = decision + rule.count;
  const last = dayInWords(lastDay, calendar);
  const counted = {
    zh: `${from} 起第 ${rule.count} 天为 ${last.zh}`,
    en: `the ${ordinal(rule.count)} day after ${from} is ${last.en}`,
  };
  if (due === lastDay) return counted;
  const next = dayInWords(due, calendar);
  return { zh: `${counted.zh}，顺延至下一工作日 ${next.zh}`, en: `${counted.en}; the next working day is ${next.en}` };
}

/** `2024-02-18（周日，补班）`: the date, its weekday, and what makes it special. */
function dayInWords(day: Day, calendar: WorkingCalendar): Words {
  const note = noteOf(day, calendar);
  const zh = [chineseWeekdays[weekday(day)], ...(note === null ? [] : [note.zh])];
  const en = [englishWeekdays[weekday(day)], ...(note === null ? [] : [note.en])];
  return { zh: `${isoDate(day)}（${zh.join("，")}）`, en: `${isoDate(day)} (${en.join(", ")})` };
}

function noteOf(day: Day, calendar: WorkingCalendar): Words | null {
  const special = calendar.specialDays.get(day);
  if (special === undefined) return null;
  if (special.kind === "workday") return isWeekend(day) ? { zh: "补班", en: "make-up workday" } : null;
  return special.name ?? { zh: "放假", en: "day off" };
}

/** `1st`, `2nd`, `3rd`, `4th`, `11th`, `22nd`. */
function ordinal(count: number): string {
  const lastTwo = count % 100;
  const suffix = lastTwo >= 11 && lastTwo <= 13 ? "th" : (["th", "st", "nd", "rd"][count % 10] ?? "th");
  return `${count}${suffix}`;
}
