import fc from "fast-check";
import { hashIndex, pairKey } from "../../src/compare/hash-index";

const rowsOf = (keys: readonly number[], key: number): readonly number[] => {
  const index = hashIndex(Uint32Array.from(keys));
  const rows: number[] = [];
  for (let row = index.first(key); row >= 0; row = index.next(row, key)) rows.push(row);
  return rows;
};

test("the rows of a key come in ascending order, those of key 0 never", () => {
  const key = fc.integer({ min: 0, max: 9 }).map((small) => small * 0x1000_0001);
  fc.assert(
    fc.property(fc.array(key), key, (keys, asked) => {
      const expected = asked === 0 ? [] : keys.flatMap((each, row) => (each === asked ? [row] : []));
      expect(rowsOf(keys, asked)).toEqual(expected);
    }),
  );
});

test("a key of two is 0 where either is, and depends on which is which", () => {
  expect([pairKey(0, 5), pairKey(5, 0)]).toEqual([0, 0]);
  expect(pairKey(5, 7)).not.toBe(pairKey(7, 5));
});
