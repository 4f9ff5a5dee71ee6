import fc from "fast-check";
import { addMonths, dayOf } from "../../src/calendar/day";
import { bodyStatus, daysOverdue, isListedOn, monthsListed } from "../../src/dishonesty/body-status";
import { listEntry } from "./list-entry";

const day = dayOf(2024, 2, 29);

test("a body is listed from its day on until the day before its removal", () => {
  const listed = { listed: dayOf(2024, 2, 1), removed: dayOf(2024, 2, 29) };
  expect([31, 32, 59, 60].map((of) => isListedOn(listed, dayOf(2024, 1, 1) + of - 1))).toEqual([
    ...[false, true, true, false],
  ]);
  expect(isListedOn({ listed: null, removed: null }, 1)).toBe(true);
});

test.each([
  ["removed", { planned: day - 9, removed: day }],
  ["overdue", { planned: day - 1 }],
  ["in-plan", { planned: day }],
  ["in-plan", { planned: day + 1, plan: "按月履行" }],
  ["no-day", { plan: "按月履行" }],
  ["no-plan", {}],
  ["overdue", { planned: day - 1, removed: day + 1 }],
] as const)("%s: %o", (status, parts) => {
  expect(bodyStatus(listEntry(parts), day)).toBe(status);
});

test("days overdue are counted from the planned day to now, or to the removal", () => {
  const late = (planned: number | null, removed: number | null) => daysOverdue(listEntry({ planned, removed }), day);
  expect([late(day - 31, null), late(day, null), late(day + 1, null), late(null, null)]).toEqual([
    31,
    null,
    null,
    null,
  ]);
  expect([late(day - 31, day - 30), late(day - 31, day - 31), late(day - 31, day + 5)]).toEqual([1, null, 31]);
});

test("months on the list are whole months", () => {
  const months = (listed: number | null, removed: number | null = null) =>
    monthsListed(listEntry({ listed, removed }), day);
  expect([months(dayOf(2024, 1, 29)), months(dayOf(2024, 1, 30)), months(dayOf(2024, 2, 1))]).toEqual([1, 1, 0]);
  expect([months(dayOf(2022, 2, 28)), months(dayOf(2023, 3, 1), dayOf(2023, 9, 1)), months(null)]).toEqual([
    24,
    6,
    null,
  ]);
});

test("months on the list never go back as days go by", () => {
  fc.assert(
    fc.property(fc.integer({ min: 40_000, max: 46_000 }), fc.integer({ min: 0, max: 900 }), (listed, days) => {
      const body = listEntry({ listed });
      const months = monthsListed(body, listed + days) ?? -1;
      expect(addMonths(listed, months)).toBeLessThanOrEqual(listed + days);
      expect(addMonths(listed, months + 1)).toBeGreaterThan(listed + days);
    }),
  );
});
