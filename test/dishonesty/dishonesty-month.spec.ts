import fc from "fast-check";
import { readMonth } from "../../src/annexes/month";
import { dayOf } from "../../src/calendar/day";
import { type DeductionScheme, dishonestyMonth } from "../../src/dishonesty/dishonesty-month";
import { type DishonestyEntry } from "../../src/registers/dishonesty-register";
import { listEntry } from "./list-entry";

const free: DeductionScheme = { perBody: 0, perOverdue: 0, perMonth: 0 };
const spanOf = (month: string) => {
  const read = readMonth(month);
  if (read === null) throw new Error(month);
  return read;
};
const monthOf = (bodies: readonly DishonestyEntry[], month = "2024-02", scheme = free) =>
  dishonestyMonth(bodies, spanOf(month), scheme, (one, other) => one === other);

const bodies = [
  { name: "甲", county: "石龙区", listed: dayOf(2024, 2, 10) },
  { name: "乙", county: "汝州市", listed: dayOf(2023, 11, 1), planned: dayOf(2024, 1, 31) },
  { name: "丙", county: "汝州市", listed: dayOf(2023, 12, 1), plan: "分期履行" },
  {
    name: "丁",
    county: "卫东区",
    listed: dayOf(2023, 12, 5),
    planned: dayOf(2024, 2, 10),
    removed: dayOf(2024, 2, 12),
  },
  { name: "戊", county: "汝州市", listed: dayOf(2024, 2, 1), removed: dayOf(2024, 2, 29) },
  { name: "己", county: "石龙区", listed: dayOf(2024, 3, 1) },
  { name: "庚", county: "石龙区", listed: dayOf(2023, 5, 1), removed: dayOf(2024, 1, 31) },
].map((parts, at) => listEntry({ row: at + 2, ...parts }));

test("the list at a month's end, those off it since its first day, and every county's standing", () => {
  const { listed, closed, counties } = monthOf(bodies);
  expect(listed.map(({ name, status, months, isNew }) => [name, status, months, isNew])).toEqual([
    ["乙", "overdue", 3, false],
    ["丙", "no-day", 2, false],
    ["甲", "no-plan", 0, true],
  ]);
  expect(closed.map(({ name, daysOverdue, isNew }) => [name, daysOverdue, isNew])).toEqual([
    ["戊", null, true],
    ["丁", 2, false],
  ]);
  const standing = { added: 0, closed: 0, overdue: 0, noDay: 0, noPlan: 0, points: 0 };
  expect(counties).toEqual([
    { ...standing, county: "汝州市", listed: 2, added: 1, closed: 1, overdue: 1, noDay: 1, longest: 3 },
    { ...standing, county: "石龙区", listed: 1, added: 1, noPlan: 1, longest: 0 },
    { ...standing, county: "卫东区", listed: 0, closed: 1, longest: null },
  ]);
});

test("points are what the scheme says, in the digits it says it in", () => {
  const pointsOf = (scheme: Partial<DeductionScheme>) =>
    monthOf(bodies, "2024-02", { ...free, ...scheme }).counties.map(({ points }) => points);
  expect(pointsOf({})).toEqual([0, 0, 0]);
  expect(pointsOf({ perBody: 0.5 })).toEqual([1, 0.5, 0]);
  expect(pointsOf({ perOverdue: 2 })).toEqual([2, 0, 0]);
  // 0.1 + 0.1 × 5 months.
  expect(pointsOf({ perOverdue: 0.1, perMonth: 0.1 })).toEqual([0.6, 0, 0]);
});

test("the months are counted back to the first listing, at most a year and a month", () => {
  expect(monthOf(bodies).months).toEqual([
    ...["2023-05", "2023-06", "2023-07", "2023-08", "2023-09", "2023-10"].map((month, at) => ({
      ...{ month, listed: 1, added: at === 0 ? 1 : 0, closed: 0 },
    })),
    { month: "2023-11", listed: 2, added: 1, closed: 0 },
    { month: "2023-12", listed: 4, added: 2, closed: 0 },
    { month: "2024-01", listed: 3, added: 0, closed: 1 },
    { month: "2024-02", listed: 3, added: 2, closed: 2 },
  ]);
  expect(
    monthOf([listEntry({ listed: dayOf(2020, 1, 1) })])
      .months.map(({ month }) => month)
      .at(0),
  ).toBe("2023-02");
  expect(monthOf([...bodies, listEntry()]).months).toEqual([]);
  expect(monthOf([]).months).toEqual([]);
});

const day = fc.integer({ min: dayOf(2023, 1, 1), max: dayOf(2024, 12, 31) });
const entry = fc
  .record({
    county: fc.constantFrom("汝州市", "郟县", "卫东区"),
    ...{ listed: day, stay: fc.integer({ min: 0, max: 500 }), isRemoved: fc.boolean() },
    planned: fc.option(day),
  })
  .map(({ county, listed, stay, isRemoved, planned }) =>
    listEntry({ county, listed, planned, removed: isRemoved ? listed + stay : null }),
  );

test("last month's list, and who came, less who went, is this month's list, in all and county by county", () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 12 }), fc.integer({ min: 1, max: 11 }), (list, month) => {
      const names = [month, month + 1].map((each) => `2024-${String(each).padStart(2, "0")}`);
      const [before, now] = names.map((name) => monthOf(list, name));
      const added = now?.counties.reduce((sum, each) => sum + each.added, 0) ?? 0;
      expect(now?.listed.length).toBe((before?.listed.length ?? 0) + added - (now?.closed.length ?? 0));
      for (const { county, listed, added: came, closed } of now?.counties ?? []) {
        const former = before?.counties.find((each) => each.county === county)?.listed ?? 0;
        expect(listed).toBe(former + came - closed);
      }
      const last = now?.months.at(-1);
      expect([last?.listed ?? 0, last?.added ?? 0, last?.closed ?? 0]).toEqual([
        ...[now?.listed.length, added, now?.closed.length],
      ]);
    }),
  );
});
