import fc from "fast-check";

import { dayOf, isoDate } from "../../src/calendar/day";
import { calculate, shown } from "./calculate";

const first = dayOf(2023, 1, 1);
const day = fc.integer({ min: first, max: dayOf(2024, 10, 31) });
/** A row as a ledger writes it: decision, day of reporting. */
const row = fc.record({
  decided: day,
  after: fc.integer({ min: 0, max: 40 }),
  isReported: fc.boolean(),
  isText: fc.boolean(),
});
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

const rows = fc.array(row, { minLength: 1, maxLength: 30 });

const cell = (of: number, isText: boolean): unknown => (isText ? isoDate(of) : of);
const decisions = (all: readonly Row[]) => all.map(({ decided, isText }) => [cell(decided, isText)]);
const reports = (all: readonly Row[]) =>
  all.map(({ decided, after, isReported, isText }) => [isReported ? cell(decided + after, isText) : ""]);
const lateCount = (all: readonly Row[]): number => calculate("LATE_COUNT", decisions(all), reports(all)) as number;
const lateRate = (all: readonly Row[]): unknown => shown("LATE_RATE", decisions(all), reports(all));

test("The order of the rows does not matter.", () => {
  const shuffled = rows.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
  fc.assert(
    fc.property(shuffled, ([all, mixed]) => {
      expect(lateCount(mixed)).toBe(lateCount(all));
      expect(lateRate(mixed)).toBe(lateRate(all));
    }),
  );
});

test("A ledger that is split in two adds up.", () => {
  fc.assert(
    fc.property(rows, rows, (one, other) => {
      expect(lateCount([...one, ...other])).toBe(lateCount(one) + lateCount(other));
    }),
  );
});

test("A row that was reported earlier never raises the rate.", () => {
  fc.assert(
    fc.property(rows, fc.nat(), fc.integer({ min: 1, max: 40 }), (all, pick, days) => {
      const at = pick % all.length;
      const reported = all.map((each) => ({ ...each, isReported: true }));
      const earlier = reported.map((each, index) =>
        index === at ? { ...each, after: Math.max(0, each.after - days) } : each,
      );
      expect(lateRate(earlier)).toBeLessThanOrEqual(Number(lateRate(reported)));
    }),
  );
});
