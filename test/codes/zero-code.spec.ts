import { isZeroCode } from "../../src/codes/zero-code";

test.each(["00000000000000000X", "000000000000000000"])("%s is 17 zeros and something", (code) => {
  expect(isZeroCode(code)).toBe(true);
});

test.each(["0000000000000000X", "00000000000000000x", "0000000000000000000", "00000100000000000X", ""])(
  "%p is not",
  (code) => {
    expect(isZeroCode(code)).toBe(false);
  },
);
