import { builtInCalendar } from "../../src/calendar/calendar-data";
import { dayOf } from "../../src/calendar/day";
import { extendCalendar, isWorkday } from "../../src/calendar/working-calendar";
import { faultsOf, read } from "./parameter-workbook";

describe("节假日", () => {
  const holidays = ["2027-01-01", "2027-05-01", 46661].map((day) => [day, "休息", "假日"]);

  test("makes a year known once its three fixed holidays are there", () => {
    const { calendarAdditions } = read({ calendar: [...holidays, ["2027年2月7日", "上班"]] });
    expect(dayOf(2027, 10, 1)).toBe(46661);
    expect(calendarAdditions?.years).toEqual([2027]);
    const calendar = extendCalendar(builtInCalendar, calendarAdditions ?? { source: "", years: [], days: [] });
    expect(isWorkday(calendar, dayOf(2027, 10, 1))).toEqual({ ok: true, value: false });
    expect(isWorkday(calendar, dayOf(2027, 2, 7))).toEqual({ ok: true, value: true });
  });

  test("makes no year known with less, nor with a holiday that is worked", () => {
    expect(read({ calendar: holidays.slice(1) }).calendarAdditions?.years).toEqual([]);
    expect(read({ calendar: [...holidays.slice(1), ["2027-01-01", "上班"]] }).calendarAdditions?.years).toEqual([]);
  });

  test("is refused at the cell that is wrong", () => {
    expect(
      faultsOf({
        calendar: [
          ["国庆", "休息"],
          ["2027-01-01", "半天"],
          ["2027-01-02", null],
        ],
      }),
    ).toEqual([
      "参数表“节假日”单元格 A2：“国庆”不是日期。",
      "参数表“节假日”单元格 B3：“半天”不是可选的值：休息 / 上班。",
      "参数表“节假日”单元格 B4：不能为空。",
    ]);
  });
});
