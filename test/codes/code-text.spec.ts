import { codeText } from "../../src/codes/code-text";

test("text and numbers of up to 15 digits say what the code is", () => {
  expect(codeText("91410400MA0T5T018R")).toBe("91410400MA0T5T018R");
  expect(codeText(410402600123450)).toBe("410402600123450");
  expect(codeText(" 12 ")).toBe(" 12 ");
  expect(codeText(true)).toBe("true");
});

test.each([914104001234567800, 1e15, -1e15, 12.5, "9.11102E+17", "9.11102e17", "9E+17", " 4.10401E+17 "])(
  "%p has lost digits",
  (cell) => {
    expect(codeText(cell)).toBe(null);
  },
);

test.each(["999999999999999999", "9E", "E+17", "9.1E+1700", "91410400MA0T5E+17"])(
  "%p is text like any other",
  (cell) => {
    expect(codeText(cell)).toBe(cell);
  },
);
