import { isFarOff } from "../../../src/proofread/text/far-off";
import { type Quantity, quantityAt } from "../../../src/proofread/text/quantity";

const quantityOf = (written: string): Quantity => {
  const match = quantityAt(written, written.search(/\d/));
  if (match === null) throw new Error(written);
  return match.quantity;
};

test.each([
  // Of another number, as good as surely.
  ["70.16%", 22.2876, true],
  ["不足22分", 71.8, true],
  ["2条", 25, true],
  // What people write when they mean it: last month's, a slip of the pen, a place too many, a small number.
  ["4981条", 3890, false],
  ["192条", 912, false],
  ["16.8亿元", 168_000_000, false],
  ["1.64亿元", 145_550_000, false],
  ["0.41%", 1.82, false],
  ["2条", 11, false],
])("%s where the tables have %d", (written, actual, expected) => {
  expect(isFarOff(quantityOf(written), actual)).toBe(expected);
});
