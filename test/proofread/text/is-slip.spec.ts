import { isSlip } from "../../../src/proofread/text/is-slip";
import { quantityAt } from "../../../src/proofread/text/quantity";

test.each([
  // Neighbours swapped.
  ["8371条", 8317, true],
  ["62.20%", 62.02, true],
  ["17.60%", 16.7, true],
  ["1.46亿元", 164_000_000, true],
  // One digit wrong, in a number that is long enough and not at its end.
  ["27571条", 28571, true],
  ["4891条", 4981, true],
  // Other numbers: rounded otherwise, too short, too far.
  ["17.35%", 17.34, false],
  ["17.24%", 17.34, false],
  ["4980条", 4981, false],
  ["2000条", 2020, false],
  ["21条", 12, false],
  ["4981条", 1894, false],
  ["498条", 4981, false],
  ["约8371条", 8317, false],
])("%s where the tables have %d", (written, actual, expected) => {
  expect(isSlip(quantityAt(written, written.search(/\d/))?.quantity ?? never(), actual)).toBe(expected);
});

function never(): never {
  throw new Error("no quantity");
}
