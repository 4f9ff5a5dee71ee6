import fc from "fast-check";
import packageFile from "chinese-days/package.json";
import { builtInCalendar } from "../../src/calendar/calendar-data";
import { type Day, dayOf, isoDate, isWeekend, yearOf } from "../../src/calendar/day";
import { readDay } from "../../src/calendar/read-day";
import {
  addWorkingDays,
  type CalendarGap,
  createWorkingCalendar,
  extendCalendar,
  isWorkday,
  workdaysBetween,
} from "../../src/calendar/working-calendar";
import { err, ok, type Result } from "../../src/support/result";

const on = (text: string): Day => readDay(text, false) ?? Number.NaN;

const missing = (year: number): Result<never, CalendarGap> => err({ code: "calendar-missing", year });

/** The answer with its day as text, so that a failure can be read. */
const written = (answer: Result<Day, CalendarGap>) => (answer.ok ? isoDate(answer.value) : answer.error);

const makeUpDays: Readonly<Record<number, string>> = {
  2022: "01-29 01-30 04-02 04-24 05-07 10-08 10-09",
  2023: "01-28 01-29 04-23 05-06 06-25 10-07 10-08",
  2024: "02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12",
  2025: "01-26 02-08 04-27 09-28 10-11",
  2026: "01-04 02-14 02-28 05-09 09-20 10-10",
};

describe("the built-in calendar", () => {
  it("names the package and version that it was made from", () => {
    expect(builtInCalendar.source).toBe(`chinese-days ${packageFile.version}`);
  });

  it("covers the years 2004 to 2026", () => {
    expect(builtInCalendar.years).toEqual(Array.from({ length: 23 }, (_, after) => 2004 + after));
  });

  test.each(Object.entries(makeUpDays))("has exactly the make-up workdays of %s", (year, days) => {
    const weekendsAtWork: string[] = [];
    for (let day = dayOf(Number(year), 1, 1); day < dayOf(Number(year) + 1, 1, 1); day += 1) {
      const works = isWorkday(builtInCalendar, day);
      if (isWeekend(day) && works.ok && works.value) weekendsAtWork.push(isoDate(day).slice(5));
    }
    expect(weekendsAtWork.join(" ")).toBe(days);
  });

  test.each([
    ["2024-02-09", true, "New Year's Eve of 2024 is formally a workday"],
    ["2020-01-31", false, "the holiday was prolonged in the epidemic"],
    ["2020-02-01", false, "a Saturday"],
    ["2018-01-01", false, "New Year"],
    ["2023-01-03", true, "the day after the New Year holiday"],
    ["2013-04-07", true, "a make-up Sunday"],
    ["2013-10-12", true, "a make-up Saturday"],
    ["2024-03-05", true, "an ordinary Tuesday"],
    ["2024-03-09", false, "an ordinary Saturday"],
    ["2015-09-03", false, "the 70th anniversary"],
    ["2004-01-01", false, "the first day covered"],
    ["2026-12-31", true, "the last day covered"],
  ])("%s is a workday: %p (%s)", (date, works) => {
    expect(isWorkday(builtInCalendar, on(date))).toEqual(ok(works));
  });

  it("knows nothing of 2027 and of 2003", () => {
    expect(isWorkday(builtInCalendar, on("2027-10-01"))).toEqual(missing(2027));
    expect(isWorkday(builtInCalendar, on("2027-01-01"))).toEqual(missing(2027));
    expect(isWorkday(builtInCalendar, on("2003-12-31"))).toEqual(missing(2003));
  });

  it("names the festival of a special day", () => {
    expect(builtInCalendar.specialDays.get(on("2024-02-12"))).toEqual({
      day: on("2024-02-12"),
      kind: "holiday",
      name: { zh: "春节", en: "Spring Festival" },
    });
    expect(builtInCalendar.specialDays.get(on("2024-02-18"))?.kind).toBe("workday");
    expect(builtInCalendar.specialDays.get(on("2024-03-09"))).toBeUndefined();
  });
});

describe("adding working days", () => {
  test.each([
    ["2024-02-01", 7, "2024-02-09"],
    ["2024-02-02", 7, "2024-02-18"],
    ["2024-02-08", 7, "2024-02-23"],
    ["2024-09-30", 7, "2024-10-15"],
    ["2024-03-08", 1, "2024-03-11"],
    ["2024-03-09", 1, "2024-03-11"],
    ["2024-03-09", 0, "2024-03-09"],
    ["2024-03-11", -1, "2024-03-08"],
    ["2024-03-10", -1, "2024-03-08"],
    ["2024-02-18", -7, "2024-02-02"],
    ["2026-12-22", 7, "2026-12-31"],
  ])("to %s, %i of them, gives %s", (from, count, to) => {
    expect(written(addWorkingDays(builtInCalendar, on(from), count))).toBe(to);
  });

  test.each([
    ["2026-12-23", 7, 2027],
    ["2026-12-31", 1, 2027],
    ["2027-03-01", 0, 2027],
    ["2027-03-01", -300, 2027],
    ["2003-12-31", 7, 2003],
    ["2004-01-02", -1, 2003],
    ["2024-01-02", 1_000_000, 2027],
  ])("to %s, %i of them, lacks the year %i", (from, count, year) => {
    expect(addWorkingDays(builtInCalendar, on(from), count)).toEqual(missing(year));
  });

  const coveredDay = fc.integer({ min: on("2004-01-01"), max: on("2026-12-31") });

  it("lands on a workday with that many workdays in between, both ways", () => {
    fc.assert(
      fc.property(coveredDay, fc.integer({ min: -300, max: 300 }), (day, count) => {
        const answer = addWorkingDays(builtInCalendar, day, count);
        fc.pre(answer.ok && count !== 0);
        const landed = answer.value;
        expect(isWorkday(builtInCalendar, landed)).toEqual(ok(true));
        const counted =
          count > 0
            ? workdaysBetween(builtInCalendar, day, landed)
            : workdaysBetween(builtInCalendar, day - 1, landed - 1);
        expect(counted).toEqual(ok(count));
      }),
    );
  });

  it("agrees with walking day by day", () => {
    fc.assert(
      fc.property(coveredDay, fc.integer({ min: 1, max: 40 }), (from, count) => {
        let day = from;
        let left = count;
        while (left > 0) {
          day += 1;
          const works = isWorkday(builtInCalendar, day);
          if (!works.ok) break;
          if (works.value) left -= 1;
        }
        expect(addWorkingDays(builtInCalendar, from, count)).toEqual(left > 0 ? missing(2027) : ok(day));
      }),
    );
  });
});

describe("counting working days between two days", () => {
  test.each([
    ["2024-02-02", "2024-02-18", 7],
    ["2024-02-18", "2024-02-02", -7],
    ["2024-02-02", "2024-02-02", 0],
    ["2024-03-08", "2024-03-10", 0],
    ["2003-12-31", "2004-01-05", null],
    ["2004-01-01", "2004-01-02", 1],
    ["2026-12-30", "2026-12-31", 1],
  ])("from %s to %s gives %p", (from, to, count) => {
    expect(workdaysBetween(builtInCalendar, on(from), on(to))).toEqual(count === null ? missing(2003) : ok(count));
  });

  it("names the first missing year", () => {
    expect(workdaysBetween(builtInCalendar, on("2026-12-01"), on("2028-01-01"))).toEqual(missing(2027));
    expect(workdaysBetween(builtInCalendar, on("2028-01-01"), on("2026-12-01"))).toEqual(missing(2027));
  });
});

describe("an extended calendar", () => {
  const spring = { zh: "春节", en: "Spring Festival" };

  it("covers the year that an office adds, by the days of its notice", () => {
    const extended = extendCalendar(builtInCalendar, {
      source: "节假日",
      years: [2027],
      days: [
        { day: on("2027-01-01"), kind: "holiday", name: null },
        { day: on("2027-01-03"), kind: "workday", name: null },
        { day: on("2027-02-08"), kind: "holiday", name: spring },
      ],
    });
    expect(extended.source).toBe("chinese-days 1.5.7 + 节假日");
    expect(extended.years.at(-1)).toBe(2027);
    expect(written(addWorkingDays(extended, on("2026-12-23"), 7))).toBe("2027-01-03");
    expect(isWorkday(extended, on("2027-02-08"))).toEqual(ok(false));
    expect(extended.specialDays.get(on("2027-02-08"))?.name).toEqual(spring);
    expect(isWorkday(extended, on("2028-01-03"))).toEqual(missing(2028));
  });

  it("corrects a day of a year that is covered already", () => {
    const corrected = extendCalendar(builtInCalendar, {
      source: "节假日",
      years: [],
      days: [
        { day: on("2024-02-09"), kind: "holiday", name: spring },
        { day: on("2024-02-18"), kind: "holiday", name: null },
        { day: on("2024-02-12"), kind: "workday", name: null },
      ],
    });
    expect(isWorkday(corrected, on("2024-02-09"))).toEqual(ok(false));
    expect(isWorkday(corrected, on("2024-02-18"))).toEqual(ok(false));
    expect(isWorkday(corrected, on("2024-02-12"))).toEqual(ok(true));
    expect(corrected.years).toEqual(builtInCalendar.years);
  });

  it("does not cover a year for a day in it", () => {
    const day = { day: on("2027-01-01"), kind: "holiday", name: null } as const;
    const extended = extendCalendar(builtInCalendar, { source: "节假日", years: [], days: [day] });
    expect(isWorkday(extended, day.day)).toEqual(missing(2027));
  });

  it("does not walk across a year that is missing in between", () => {
    const extended = extendCalendar(builtInCalendar, { source: "节假日", years: [2028], days: [] });
    expect(isWorkday(extended, on("2028-01-03"))).toEqual(ok(true));
    expect(isWorkday(extended, on("2027-06-01"))).toEqual(missing(2027));
    expect(addWorkingDays(extended, on("2026-12-30"), 2)).toEqual(missing(2027));
    expect(addWorkingDays(extended, on("2026-12-30"), 300)).toEqual(missing(2027));
    expect(addWorkingDays(extended, on("2028-01-03"), -1)).toEqual(missing(2027));
    expect(addWorkingDays(extended, on("2028-01-04"), -1)).toEqual(ok(on("2028-01-03")));
    expect(workdaysBetween(extended, on("2026-12-31"), on("2028-01-03"))).toEqual(missing(2027));
    expect(workdaysBetween(extended, on("2028-01-03"), on("2028-01-05"))).toEqual(ok(2));
    expect(addWorkingDays(extended, on("2028-12-29"), 1)).toEqual(missing(2029));
  });
});

describe("a calendar of plain data", () => {
  it("serves any country with its weekend on Saturday and Sunday", () => {
    const newYear = { day: on("2024-01-01"), kind: "holiday", name: { zh: "元旦", en: "New Year" } } as const;
    const calendar = createWorkingCalendar({ source: "a test", years: [2024], days: [newYear] });
    expect(isWorkday(calendar, newYear.day)).toEqual(ok(false));
    expect(isWorkday(calendar, on("2024-02-12"))).toEqual(ok(true));
    expect(yearOf(calendar.index.first)).toBe(2024);
  });

  it("answers nothing when it covers no year", () => {
    const empty = createWorkingCalendar({ source: "nothing", years: [], days: [] });
    expect(isWorkday(empty, on("2024-02-12"))).toEqual(missing(2024));
    expect(isWorkday(empty, 0)).toEqual(missing(1899));
    expect(addWorkingDays(empty, on("2024-02-12"), 1)).toEqual(missing(2024));
  });
});
