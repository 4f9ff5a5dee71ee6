import { fileName } from "../../src/documents/file-name";

test.each([
  ["市市场监管局", "市市场监管局"],
  ["市/县：<局>*?", "市_县：_局___"],
  ["..\\..\\etc", "_.._etc"],
  [" 局. ", "局"],
  ["CON", "_CON"],
  ["", "_"],
  ["a\u0000b\n", "a_b_"],
  ["局".repeat(90), "局".repeat(60)],
])("%j becomes %j", (text, name) => expect(fileName(text, [])).toBe(name));

test("no two files have one name on any system", () => {
  expect(fileName("A局", ["a局", "A局 (2)"])).toBe("A局 (3)");
});
