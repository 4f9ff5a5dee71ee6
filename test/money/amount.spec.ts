import fc from "fast-check";
import { amountFault, decimalsOf, readAmount } from "../../src/money/amount";

test.each([
  [3.5, 3.5],
  [-1, -1],
  ["3.5", 3.5],
  [" ３．５\u3000", 3.5],
  ["1,234.5", 1234.5],
  ["１，２３４", 1234],
  [".5", 0.5],
  ["-2", -2],
  ["3万元", null],
  ["1,23", null],
  ["三", null],
  ["1e3", null],
  ["5%", null],
  ["", null],
  [null, null],
  [true, null],
])("%j reads as %j", (cell, amount) => {
  expect(readAmount(cell)).toBe(amount);
});

test.each([null, "", "\u3000", 0, 3, "3", "1,234.5", 0.155295, "0.155295", 0.1 + 0.2])("%j is right", (cell) => {
  expect(amountFault(cell)).toBeNull();
});

test.each([
  ["3万元", { code: "unit-text", amount: 3 }],
  ["3万", { code: "unit-text", amount: 3 }],
  ["30000元", { code: "unit-text", amount: 3 }],
  ["人民币 叁万元整", { code: "unit-text", amount: 3 }],
  ["￥1552.95", { code: "unit-text", amount: 0.155295 }],
  ["约3万元", { code: "unit-text", amount: null }],
  ["3万元至5万元", { code: "unit-text", amount: null }],
  ["万元", { code: "unit-text", amount: null }],
  ["无", { code: "not-a-number" }],
  ["#N/A", { code: "not-a-number" }],
  [false, { code: "not-a-number" }],
  [-0.5, { code: "negative" }],
  ["-0.5", { code: "negative" }],
  [0.1234567, { code: "decimals", decimals: 7 }],
  ["0.1234567", { code: "decimals", decimals: 7 }],
  [1e-7, { code: "decimals", decimals: 7 }],
])("%j is wrong", (cell, fault) => {
  expect(amountFault(cell)).toEqual(fault);
});

test.each([
  [3, 0],
  [0.155295, 6],
  [0.1 + 0.2, 1],
  [1.005, 3],
  [1e-7, 7],
  [1.5e-7, 8],
  [1e21, 0],
  [-0.25, 2],
])("%d shows %d decimals", (value, decimals) => {
  expect(decimalsOf(value)).toBe(decimals);
});

test("a whole number of fen, in 万元, never has more than six decimals", () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 100_000_000_000_000 }), (fen) => amountFault(fen / 1e6) === null));
});
