import fc from "fast-check";
import { plainKey } from "../../../src/proofread/text/plain-text";
import { fit, type Hedge, type Quantity, quantityAt } from "../../../src/proofread/text/quantity";

/** The first quantity of a text as it is read in a bulletin. */
function quantityIn(text: string): Quantity | null {
  const plain = plainKey(text);
  const at = plain.search(/[\d一二三四五六七八九十百千两零]/);
  return quantityAt(plain, at)?.quantity ?? null;
}

test.each<[string, number, string, Hedge]>([
  ["4981 条", 4981, "条", "none"],
  ["４９８１条", 4981, "条", "none"],
  ["1,234,567条", 1234567, "条", "none"],
  ["5.37万条", 53700, "条", "none"],
  ["2.3亿元", 230000000, "元", "none"],
  ["31.4%", 31.4, "%", "none"],
  ["0.02％", 0.02, "%", "none"],
  ["1.64个百分点", 1.64, "个百分点", "none"],
  ["十家", 10, "家", "none"],
  ["两个", 2, "个", "none"],
  ["一千零三十六条", 1036, "条", "none"],
  ["四成以上", 40, "%", "at-least"],
  ["四分之一", 25, "%", "about"],
  ["一半以上", 50, "%", "at-least"],
  ["50余家", 50, "家", "and-more"],
  ["十余家", 10, "家", "and-more"],
  ["约500条", 500, "条", "about"],
  ["500条左右", 500, "条", "about"],
  ["近1万条", 10000, "条", "nearly"],
  ["逾110万条", 1100000, "条", "and-more"],
  ["不足50家", 50, "家", "under"],
  ["超过20%", 20, "%", "over"],
  ["不超过20%", 20, "%", "at-most"],
  ["不低于16个", 16, "个", "at-least"],
  ["低于10个", 10, "个", "under"],
  ["至少3家", 3, "家", "at-least"],
  ["100条以上", 100, "条", "at-least"],
])("%s is read", (text, value, unit, hedge) => {
  expect(quantityIn(text)).toMatchObject({ value, unit, hedge });
});

test("numerals without something to count are words", () => {
  expect(quantityIn("一次性")).toBeNull();
  expect(quantityIn("一二三条")).toBeNull();
});

const quantity = (text: string): Quantity => quantityIn(text) ?? { value: NaN, step: 1, unit: "", hedge: "none" };

test.each<[string, number, ReturnType<typeof fit>]>([
  ["0.22%", 100 / 447, "fits"],
  ["0.02%", 100 / 4981, "fits"],
  ["31.4%", 4400 / 140, "fits"],
  ["31.5%", 4400 / 140, "misses"],
  ["0.27%", 100 / 359, "open"],
  ["0.29%", 100 / 359, "misses"],
  ["5.37万条", 53650, "fits"],
  ["5.37万条", 53750, "fits"],
  ["5.36万条", 53699, "open"],
  ["5.38万条", 53699, "misses"],
  ["4981条", 4982, "misses"],
  ["50余家", 58, "fits"],
  ["50余家", 49, "misses"],
  ["50余家", 60, "open"],
  ["约500条", 512, "fits"],
  ["约500条", 447, "open"],
  ["约500条", 300, "misses"],
  ["近1万条", 9874, "fits"],
  ["近1万条", 12000, "misses"],
  ["不足50家", 49, "fits"],
  ["不足50家", 50, "misses"],
  ["超过50条", 50, "misses"],
  ["低于95%", 95, "open"],
  ["不足50家", 51, "misses"],
  ["超过20%", 20.01, "fits"],
  ["16个以上", 16, "fits"],
  ["16个以上", 15, "misses"],
])("%s for %d: %s", (text, actual, expected) => {
  expect(fit(quantity(text), actual)).toBe(expected);
});

test("a rate rounded to two decimals, halves up, always fits, and one that is a step off never does", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (part, rest) => {
      const whole = part + rest;
      const hundredths = Math.floor((2 * part * 10_000 + whole) / (2 * whole));
      const printed = (value: number): Quantity => quantity(`${(value / 100).toFixed(2)}%`);
      const rate = (part * 100) / whole;
      expect(fit(printed(hundredths), rate)).toBe("fits");
      expect(fit(printed(hundredths + 2), rate)).toBe("misses");
    }),
  );
});
