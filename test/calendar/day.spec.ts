import fc from "fast-check";
import {
  addMonths,
  dateOf,
  dayOf,
  isoDate,
  isRealDate,
  isWeekend,
  slashDate,
  weekday,
  yearOf,
} from "../../src/calendar/day";

const firstDay = dayOf(1, 1, 1);
const lastDay = dayOf(9999, 12, 31);
const anyDay = fc.integer({ min: firstDay, max: lastDay });

/** The host's own calendar, which the code under test does not use. */
const hostDate = (day: number) => new Date(Date.UTC(1970, 0, 1) + (day - 25_569) * 86_400_000);

describe("a day", () => {
  it("is the serial number that Excel gives the date", () => {
    expect(dayOf(2024, 1, 31)).toBe(45_322);
    expect(dayOf(1900, 3, 1)).toBe(61);
    expect(dayOf(9999, 12, 31)).toBe(2_958_465);
  });

  it("follows the real calendar below serial 61, where Excel has a day too many", () => {
    expect(isoDate(60)).toBe("1900-02-28");
    expect(isoDate(1)).toBe("1899-12-31");
    expect(dayOf(1899, 12, 30)).toBe(0);
  });

  it("agrees with the host's calendar on every date from year 1 to 9999", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const host = hostDate(day);
        expect(dateOf(day)).toEqual({
          year: host.getUTCFullYear(),
          month: host.getUTCMonth() + 1,
          day: host.getUTCDate(),
        });
        expect(weekday(day)).toBe(host.getUTCDay());
        expect(yearOf(day)).toBe(host.getUTCFullYear());
        expect(isoDate(day)).toBe(host.toISOString().slice(0, 10));
      }),
      { numRuns: 2000 },
    );
  });

  it("comes back from its date", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = dateOf(day);
        expect(dayOf(date.year, date.month, date.day)).toBe(day);
        expect(isRealDate(date.year, date.month, date.day)).toBe(true);
      }),
    );
  });

  it("follows the day before without gaps over four hundred years", () => {
    let expected = dayOf(1800, 1, 1);
    for (let year = 1800; year < 2200; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        for (let date = 1; isRealDate(year, month, date); date += 1) {
          if (dayOf(year, month, date) !== expected) throw new Error(`${year}-${month}-${date}`);
          expected += 1;
        }
      }
    }
    expect(expected).toBe(dayOf(2200, 1, 1));
  });

  it("is written with zeros in front", () => {
    expect(isoDate(dayOf(2024, 2, 5))).toBe("2024-02-05");
    expect(slashDate(dayOf(2024, 2, 5))).toBe("2024/02/05");
    expect(slashDate(dayOf(987, 12, 31))).toBe("0987/12/31");
  });

  it("is a weekend on Saturday and Sunday", () => {
    expect([0, 1, 2, 3, 4, 5, 6].map((after) => isWeekend(dayOf(2024, 2, 16) + after))).toEqual([
      ...[false, true, true],
      ...[false, false, false, false],
    ]);
  });
});

describe("a real date", () => {
  test.each([
    [2024, 2, 29, true],
    [2023, 2, 29, false],
    [2000, 2, 29, true],
    [1900, 2, 29, false],
    [2024, 2, 30, false],
    [2024, 4, 31, false],
    [2024, 12, 31, true],
    [2024, 13, 1, false],
    [2024, 0, 1, false],
    [2024, 1, 0, false],
    [0, 1, 1, false],
    [1, 1, 1, true],
    [10_000, 1, 1, false],
  ])("%i-%i-%i: %p", (year, month, day, real) => {
    expect(isRealDate(year, month, day)).toBe(real);
  });
});

describe("adding months", () => {
  test.each([
    ["2024-01-31", 1, "2024-02-29"],
    ["2023-01-31", 1, "2023-02-28"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 36, "2027-02-28"],
    ["2024-10-15", 3, "2025-01-15"],
    ["2024-03-31", -1, "2024-02-29"],
    ["2024-01-15", -1, "2023-12-15"],
    ["2024-12-31", 0, "2024-12-31"],
    ["2024-12-31", 2, "2025-02-28"],
  ])("to %s, %i of them, gives %s", (from, months, to) => {
    const [year, month, day] = from.split("-").map(Number);
    expect(isoDate(addMonths(dayOf(year ?? 0, month ?? 0, day ?? 0), months))).toBe(to);
  });
});
