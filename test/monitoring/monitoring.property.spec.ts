import fc from "fast-check";
import { rateOf } from "../../src/measures/ratio";
import { completion } from "../../src/monitoring/assess-month";
import { monitored } from "./monitor-case";

const cells = fc.record({
  unit: fc.constantFrom("市教育局", "市卫健委", "新华区"),
  number: fc.constantFrom(1, 2, 3),
  minute: fc.integer({ min: 0, max: 59 }),
  day: fc.integer({ min: 15, max: 25 }),
  contents: fc.constantFrom(null, "名称", "数量", "名称、数量"),
  count: fc.constantFrom(null, 0, 2),
});

/** Rows of 指标报送登记, none of them twice. */
const rows = fc
  .uniqueArray(cells, {
    minLength: 1,
    maxLength: 12,
    selector: ({ unit, number, minute, day }) => [unit, number, minute, day].join(),
  })
  .map((entries) =>
    entries.map(({ unit, number, minute, day, contents, count }) => [
      ...["2024-02", unit, number, `2024-02-${day} 16:${String(minute).padStart(2, "0")}`, contents, count],
    ]),
  );

const ratesOf = (sent: readonly (readonly (string | number | null)[])[]): readonly number[] => {
  const { units, tally } = monitored(sent).detail.assessment;
  return [tally, ...units.map((unit) => unit.tally)].map((each) => rateOf(completion(each)) ?? -1);
};

const shuffled = rows.chain((sent) =>
  fc.tuple(fc.constant(sent), fc.shuffledSubarray(sent, { minLength: sent.length, maxLength: sent.length })),
);

test("the order of the entries changes nothing", () => {
  fc.assert(
    fc.property(shuffled, ([sent, otherwise]) => {
      expect(monitored(otherwise).detail).toEqual(monitored(sent).detail);
    }),
    { numRuns: 60 },
  );
});

test("a submission more never lowers a completion", () => {
  fc.assert(
    fc.property(rows, fc.nat(), (sent, pick) => {
      const without = sent.filter((_, index) => index !== pick % sent.length);
      const before = without.length === 0 ? [0, 0, 0, 0] : ratesOf(without);
      for (const [index, rate] of ratesOf(sent).entries()) expect(rate).toBeGreaterThanOrEqual(before[index] ?? 0);
    }),
    { numRuns: 60 },
  );
});
