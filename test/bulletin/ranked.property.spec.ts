import * as fc from "fast-check";
import { below, type Counted, highest, lowest } from "../../src/bulletin/ranked";

const counted: fc.Arbitrary<readonly Counted[]> = fc
  .array(fc.nat(6), { maxLength: 12 })
  .map((counts) => counts.map((count, place) => ({ name: `${place}局`, count })));

test("the high ones are at least as many as asked for, nobody left out is higher, and nothing is not high", () => {
  fc.assert(
    fc.property(counted, fc.nat(5), (all, places) => {
      const high = highest(all, places);
      const least = high.at(-1)?.count ?? 0;
      const some = all.filter(({ count }) => count > 0);
      expect(high.length).toBeGreaterThanOrEqual(Math.min(places, some.length));
      // Who is beyond the places ties with the last of them.
      expect(high.slice(places).every(({ count }) => count === high[places - 1]?.count)).toBe(true);
      expect(high.every(({ count }) => count > 0)).toBe(true);
      expect(some.every((each) => places === 0 || high.includes(each) || each.count < least)).toBe(true);
    }),
  );
});

test("the low ones mirror the high ones, and a nought is low", () => {
  fc.assert(
    fc.property(counted, fc.nat(5), (all, places) => {
      const mirrored = all.map(({ name, count }) => ({ name, count: 10 - count }));
      expect(lowest(all, places).map(({ name }) => name)).toEqual(highest(mirrored, places).map(({ name }) => name));
    }),
  );
});

test("below a limit means below it", () => {
  fc.assert(
    fc.property(counted, fc.nat(6), (all, limit) => {
      const low = below(all, limit);
      expect(low).toHaveLength(all.filter(({ count }) => count < limit).length);
      expect([...low].sort((a, b) => b.count - a.count)).toEqual(low);
    }),
  );
});
