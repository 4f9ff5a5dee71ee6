import chineseDays from "chinese-days/dist/chinese-days.json";
import { yearOf } from "./day";
import { readDay } from "./read-day";
import { createWorkingCalendar, type SpecialDay, type WorkingCalendar } from "./working-calendar";

/** The holidays and make-up workdays of the State Council's notices, year by year as far as they are announced. */
export const builtInCalendar: WorkingCalendar = createWorkingCalendar({
  source: "chinese-days 1.5.7",
  years: announcedYears(chineseDays.holidays),
  days: [...specialDays(chineseDays.holidays, "holiday"), ...specialDays(chineseDays.workdays, "workday")],
});

/** The years with a National Day: one stray day of January does not make a year known. */
function announcedYears(holidays: Readonly<Record<string, string>>): readonly number[] {
  const years = specialDays(holidays, "holiday")
    .filter(({ name }) => name?.zh === "国庆节")
    .map(({ day }) => yearOf(day));
  return [...new Set(years)].sort((a, b) => a - b);
}

/** Entries read `"2024-02-18": "Spring Festival,春节,4"`: the English name, the Chinese one, the statutory days. */
function specialDays(entries: Readonly<Record<string, string>>, kind: SpecialDay["kind"]): readonly SpecialDay[] {
  return Object.entries(entries).map(([date, names]) => {
    const day = readDay(date, false);
    const [en, zh] = names.split(",");
    if (day === null || en === undefined || zh === undefined) throw new Error(`Unreadable calendar entry ${date}`);
    return { day, kind, name: { zh, en } };
  });
}
