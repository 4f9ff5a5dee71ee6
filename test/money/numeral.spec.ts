import fc from "fast-check";
import { plainMoneyText } from "../../src/money/money-text";
import { readNumeral } from "../../src/money/numeral";
import { moneyIn } from "../../src/money/read-money";

const read = (text: string) => readNumeral(plainMoneyText(text));

/** Writes a whole number as receipts do; the inverse of what is tested, by groups of four digits. */
function inWords(value: number, digits: string, units: string): string {
  if (value === 0) return digits.charAt(0);
  let words = "";
  let gap = false;
  for (let place = 12; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) gap = words !== "";
    else {
      words +=
        (gap ? digits.charAt(0) : "") + digits.charAt(digit) + (place % 4 === 0 ? "" : units.charAt((place % 4) - 1));
      gap = false;
    }
    const groupHasValue = Math.floor(value / 10 ** place) % 10_000 > 0;
    if (place === 8 && Math.floor(value / 1e8) > 0) words += "亿";
    if (place === 4 && groupHasValue) words += "万";
  }
  return words;
}

const capital = (value: number): string => inWords(value, "零壹贰叁肆伍陆柒捌玖", "拾佰仟");
const small = (value: number): string => inWords(value, "〇一二三四五六七八九", "十百千");

test("the writer of this test writes as receipts do", () => {
  expect([10_050, 300_000, 12_000_345, 100_000_001, 20].map(capital)).toEqual([
    "壹万零伍拾",
    "叁拾万",
    "壹仟贰佰万零叁佰肆拾伍",
    "壹亿零壹",
    "贰拾",
  ]);
});

const amount = fc.oneof(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 999_999_999_999 }));

test("a number written in capital or small words is read back", () => {
  fc.assert(
    fc.property(amount, (value) => {
      expect(read(capital(value))).toEqual({ units: value, decimals: 0 });
      expect(read(small(value))).toEqual({ units: value, decimals: 0 });
    }),
  );
});

test("a fine written in words and figures to the fen is one sum of so many fen", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), fc.nat({ max: 9 }), fc.nat({ max: 9 }), (yuan, jiao, fen) => {
      const tail = (jiao === 0 ? "" : `${capital(jiao)}角`) + (fen === 0 ? "" : `${capital(fen)}分`);
      const figures = `${yuan.toLocaleString("en-US")}.${jiao}${fen}`;
      const text = `罚款人民币${capital(yuan)}元${tail === "" ? "整" : tail}（￥${figures}）`;
      expect(moneyIn(text).map((sum) => [sum.fen, sum.kind])).toEqual([[yuan * 100 + jiao * 10 + fen, "fine"]]);
    }),
  );
});

test.each<[string, number, number]>([
  ["30,000.50", 3_000_050, 2],
  ["3.5万", 35_000, 0],
  ["0.155295万", 155_295, 2],
  ["1.2345678万", 12_345_678, 3],
  ["3千万", 30_000_000, 0],
  ["２万５千", 25_000, 0],
  ["3万零500", 30_500, 0],
  ["3万500", 30_500, 0],
  ["十五", 15, 0],
  ["三百一十", 310, 0],
  ["一亿二千万", 120_000_000, 0],
  ["二十万", 200_000, 0],
  ["零", 0, 0],
])("%s is %d / 10^%d", (text, units, decimals) => {
  expect(read(text)).toEqual({ units, decimals });
});

test.each([
  "三万五",
  "三百五",
  "3万5",
  "一百五万",
  "二〇二四",
  "三五",
  "1,00",
  "1 000",
  "万",
  "百",
  "3万50000",
  "三百五百",
  "1.5万5千",
  "9".repeat(17),
  "",
])("%j has no single exact reading", (text) => {
  expect(read(text)).toBeNull();
});
