import { monthSpan, shiftMonth } from "../../src/history/month-span";

test.each([
  ["2024-01", -1, "2023-12"],
  ["2023-12", 1, "2024-01"],
  ["2024-02", -12, "2023-02"],
  ["2024-02", 0, "2024-02"],
] as const)("%s and %d months is %s", (month, by, shifted) => {
  expect(shiftMonth(month, by)).toBe(shifted);
});

test("a span has every month, over the turn of the year, and none backwards", () => {
  expect(monthSpan("2023-11", "2024-02")).toEqual(["2023-11", "2023-12", "2024-01", "2024-02"]);
  expect(monthSpan("2024-02", "2024-01")).toEqual([]);
});
