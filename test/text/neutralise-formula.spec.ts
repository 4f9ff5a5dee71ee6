import fc from "fast-check";
import { neutraliseFormula } from "../../src/text/neutralise-formula";

test.each([
  "=1+1",
  '=HYPERLINK("x")',
  "+cmd|' /C calc'!A0",
  "-1+1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "\n=1",
  "＝1+1",
  "＋a",
  "－a",
  "＠a",
  "-5-3",
  "+1,23",
])("%j gets an apostrophe", (text) => {
  expect(neutraliseFormula(text)).toBe(`'${text}`);
});

test.each(["-5", "+3.25", "-1,234.50", "-0.02%", "-", "市公安局", "1=1", "", "a\n=1", "'=1"])("%j stays", (text) => {
  expect(neutraliseFormula(text)).toBe(text);
});

test("no text comes out that begins like a formula and is longer than a sign, except a plain number", () => {
  const text = fc.string({ unit: fc.constantFrom(...Array.from("=+-@\t\r\n＝＋－＠1.,%a")) });
  fc.assert(
    fc.property(text, (value) => {
      const safe = neutraliseFormula(value);
      return safe.length < 2 || !/^[=+\-@\t\r\n＝＋－＠]/.test(safe) || /^[+-][\d,.]+%?$/.test(safe);
    }),
  );
});
