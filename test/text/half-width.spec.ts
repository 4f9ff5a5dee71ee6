import fc from "fast-check";
import { toHalfWidth } from "../../src/text/half-width";

test("full-width ASCII and the ideographic space become half-width; Chinese punctuation stays", () => {
  expect(toHalfWidth("ＸＫ＿ＮＲ（９８％）～！\u3000、。《》〔〕￥")).toBe("XK_NR(98%)~! 、。《》〔〕￥");
});

test("half-width is what NFKC makes of each full-width sign, position by position", () => {
  const sign = fc.integer({ min: 0xff01, max: 0xff5e }).map((code) => String.fromCharCode(code));
  fc.assert(fc.property(fc.string({ unit: sign }), (text) => toHalfWidth(text) === text.normalize("NFKC")));
});

test("the text keeps its length, so that places in it stay places", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => toHalfWidth(text).length === text.length));
});
