import fc from "fast-check";
import { maskName, maskPersonalNumber, maskPersonalNumbers } from "../../src/privacy/mask";

test.each([
  ["110101199003074514", "110101********4514"],
  ["11010119900307451X", "110101********451X"],
  ["6222021234567890123", "622202*********0123"],
  ["110101900307451", "11010******7451"],
  ["13812345678", "138******78"],
  ["E12345678", "E1******8"],
  ["1234567", "1******"],
  ["123456", "******"],
  ["12", "**"],
  ["", ""],
])("%s is shown as %s", (number, masked) => {
  expect(maskPersonalNumber(number)).toBe(masked);
});

test("a mask keeps the length, hides at least 6 characters or all, and shows at most 10", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from("0123456789X")), maxLength: 30 }), (number) => {
      const masked = maskPersonalNumber(number);
      expect(masked).toHaveLength(number.length);
      const hidden = Array.from(masked).filter((character) => character === "*").length;
      expect(hidden).toBeGreaterThanOrEqual(Math.max(Math.min(6, number.length), number.length - 10));
    }),
  );
});

test("numbers inside free text are masked where they stand", () => {
  expect(maskPersonalNumbers("张三（身份证号：110101199003074514，电话13812345678）无证经营。")).toBe(
    "张三（身份证号：110101********4514，电话138******78）无证经营。",
  );
});

test("a number written in groups is masked without its gaps", () => {
  expect(maskPersonalNumbers("卡号6222 0212 3456 7890 123，手机138-1234-5678")).toBe(
    "卡号622202*********0123，手机138******78",
  );
});

test("full-width digits are masked too", () => {
  expect(maskPersonalNumbers("电话１３８１２３４５６７８")).toBe("电话１３８******７８");
});

test("text without a personal number is the same text", () => {
  const text = "平市监处罚〔2024〕12号，罚款3000元";
  expect(maskPersonalNumbers(text)).toBe(text);
});

test("masking twice is masking once", () => {
  const unit = fc.constantFrom(...Array.from("0123456789X -号元张，"), "138", "110101199003074514");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
      const once = maskPersonalNumbers(text);
      expect(maskPersonalNumbers(once)).toBe(once);
    }),
  );
});

test.each([
  ["张三", "张*"],
  ["欧阳娜娜", "欧***"],
  ["𠮷田", "𠮷*"],
  ["王", "*"],
  ["", ""],
])("%s is shown as %s", (name, masked) => {
  expect(maskName(name)).toBe(masked);
});
