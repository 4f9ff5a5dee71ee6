import fc from "fast-check";
import { dateOf, dayOf, isoDate, slashDate } from "../../src/calendar/day";
import { isLongTermWord, readDay } from "../../src/calendar/read-day";

const february5 = dayOf(2024, 2, 5);
const anyDay = fc.integer({ min: dayOf(1, 1, 1), max: dayOf(9999, 12, 31) });

describe("a text in a date cell", () => {
  test.each([
    "2024/2/5",
    "2024/02/05",
    "2024-2-5",
    "2024-02-05",
    "2024.2.5",
    "2024.02.05",
    "2024年2月5日",
    "2024年02月05日",
    "20240205",
    "２０２４／２／５",
    "２０２４－０２－０５",
    "２０２４．２．５",
    "２０２４年２月５日",
    "２０２４０２０５",
    " 2024/2/5 ",
    "\u3000\u00a02024-02-05\u200b\ufeff\t\n",
    "2024/2/5 13:05",
    "2024-02-05 3:05",
    "2024-02-05 13:05:22",
    "2024-02-05T13:05:22",
    "2024-02-05T13:05:22.000",
    "2024-02-05 00:00:00.0",
    "2024-02-05  23:59:59",
    "2024-02-05\u300013：05：22",
    "2024.2.5 13:05",
    "20240205 13:05:22",
    "20240205T13:05",
    "2024年2月5日13时05分22秒",
    "2024年2月5日 13时05分",
    "2024年2月5日 13时",
    "2024年2月5日13:05",
    "2024-02-05 １３时５分",
  ])("%p is 5 February 2024", (text) => {
    expect(readDay(text, false)).toBe(february5);
    expect(readDay(text, true)).toBe(february5);
  });

  test.each([
    "",
    " ",
    "2024",
    "2024-02",
    "2024年2月",
    "2024/2/",
    "2024//5",
    "/2/5",
    "24/2/5",
    "02/05/2024",
    "2024-02/05",
    "2024年2-5日",
    "2024年2月5",
    "2024/2/5日",
    "2024,2,5",
    "2024/002/5",
    "2024/2/005",
    "202402",
    "2024020",
    "202402051",
    "20240205130522",
    "45327",
    "2024-02-30",
    "2024-02-00",
    "2024-00-05",
    "2024-13-01",
    "20240230",
    "0000-01-01",
    "2024 2 5",
    "2024-02-0513:05",
    "2024-02-05 13",
    "2024-02-05 13:",
    "2024-02-05 13:05:",
    "2024-02-05 24:00",
    "2024-02-05 13:60",
    "2024-02-05 13:05:60",
    "2024-02-05 13:05:22.",
    "2024-02-05 13:05:22.0a",
    "2024-02-05 13:05:22 Z",
    "2024-02-05 13:05时",
    "2024-02-05T",
    "2024-02-05 T13:05",
    "2024-02-05 123:05",
    "2024-02-05 13时05秒",
    "2024-02-05 13时05分22",
    "2024-02-05 13时05",
    "2024-02-05 13时05分22秒1",
    "2024-02-05至2025-02-04",
    "长期",
    "二〇二四年二月五日",
    "abcdefgh",
    "#VALUE!",
  ])("%p is no date", (text) => {
    expect(readDay(text, false)).toBeNull();
  });

  it("is read however the date is written", () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom("", " 13:05", "T00:00:00.000"), (day, time) => {
        const { year, month, day: dayOfMonth } = dateOf(day);
        const chinese = `${String(year).padStart(4, "0")}年${month}月${dayOfMonth}日`;
        const forms = [isoDate(day), slashDate(day), isoDate(day).replaceAll("-", ""), chinese];
        expect(forms.map((form) => readDay(form + time, false))).toEqual(forms.map(() => day));
      }),
    );
  });

  it("is never taken for a date unless its digits are one", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from("0123456789-/.年月日: T")), maxLength: 20 }),
        (text) => {
          const day = readDay(text, false);
          const digits = /^\s*(\d{4})\D?(\d{1,2})\D?(\d{1,2})/.exec(text)?.slice(1).map(Number);
          const date = day === null ? null : dateOf(day);
          expect(date === null ? null : [date.year, date.month, date.day]).toEqual(date === null ? null : digits);
        },
      ),
      { numRuns: 5000 },
    );
  });
});

describe("a number in a date cell", () => {
  it("is a serial whose fraction is the time of day", () => {
    expect(readDay(45_327, false)).toBe(february5);
    expect(readDay(45_327.99999, false)).toBe(february5);
  });

  it("counts from 1904 in a workbook that does", () => {
    expect(readDay(45_327 - 1462, true)).toBe(february5);
    expect(readDay(1, true)).toBe(dayOf(1904, 1, 2));
  });

  it("ranges over the days that Excel knows", () => {
    expect(readDay(1, false)).toBe(1);
    expect(readDay(0.5, false)).toBeNull();
    expect(readDay(0, true)).toBeNull();
    expect(readDay(-1, false)).toBeNull();
    expect(readDay(2_958_465, false)).toBe(2_958_465);
    expect(readDay(2_958_465.5, false)).toBeNull();
    expect(readDay(2_958_466, false)).toBeNull();
    expect(readDay(2_957_003, true)).toBe(2_958_465);
    expect(readDay(2_957_004, true)).toBeNull();
    expect(readDay(Number.NaN, false)).toBeNull();
    expect(readDay(Number.POSITIVE_INFINITY, false)).toBeNull();
  });

  it("may be the date itself in eight digits, in either date system", () => {
    expect(readDay(20_240_205, false)).toBe(february5);
    expect(readDay(20_240_205, true)).toBe(february5);
    expect(readDay(20_240_230, false)).toBeNull();
    expect(readDay(20_240_205.5, false)).toBeNull();
    expect(readDay(202_402_051, false)).toBeNull();
  });
});

describe("any other cell", () => {
  test.each([null, true, false])("%p states no day", (cell) => {
    expect(readDay(cell, false)).toBeNull();
  });
});

describe("a word for no end", () => {
  test.each(["长期", " 长 期\u3000", "永久", "无期限", "长期有效", "永久有效", "无固定期限"])("%p is one", (text) => {
    expect(isLongTermWord(text)).toBe(true);
  });

  test.each(["", "2099/12/31", "长期合同", "无", "一年"])("%p is none", (text) => {
    expect(isLongTermWord(text)).toBe(false);
  });
});
