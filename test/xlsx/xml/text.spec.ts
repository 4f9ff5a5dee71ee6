import fc from "fast-check";
import { cellText, markupText, plainText } from "../../../src/xlsx/xml/text";

test("what XML cannot hold is escaped as Excel does", () => {
  expect(cellText("a\u0001b\r\nc")).toBe("a_x0001_b_x000D_&#10;c");
  expect(cellText("\ufffe\uffff")).toBe("_xFFFE__xFFFF_");
});

test("half a character is escaped and a whole one is not", () => {
  expect(cellText("\ud83d")).toBe("_xD83D_");
  expect(cellText("😀𠮷")).toBe("😀𠮷");
});

test("text that looks like an escape is still text when it is read back", () => {
  expect(cellText("_x0041_ _x41_")).toBe("_x005F_x0041_ _x41_");
});

test("markup characters, quotes and line breaks survive an attribute", () => {
  expect(markupText(`<a & "b">\n\t`)).toBe("&lt;a &amp; &quot;b&quot;&gt;&#10;&#9;");
});

test("every text comes back from its markup", () => {
  expect(plainText("&#x110000;&#x4e2d;")).toBe("&#x110000;中");
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => expect(plainText(markupText(text))).toBe(text)));
});
