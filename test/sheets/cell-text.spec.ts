import { fittingText, isFormulaLike, typedText } from "../../src/sheets/cell-text";

describe("text to be typed", () => {
  test.each(["鲁山县", "“市场监管”", "Anhui Ltd", "（无）", "", "一般程序", "明日公司"])(
    "needs nothing: %s",
    (text) => {
      expect(typedText(text, "General")).toBe(text);
    },
  );

  test.each([
    ...["1", "914104000000000012", "1E5", "=A1", "+1", "-", "@x", "＝A1", "TRUE", "false", "#N/A", "'x", " 1", "\t=1"],
    ...["2024年2月", "二〇二四年二月", "二月一日", "１２", "¥5", "5元", "10:30"],
  ])("gets an apostrophe: %s", (text) => {
    expect(typedText(text, "General")).toBe(`'${text}`);
    expect(typedText(text, "0.00")).toBe(`'${text}`);
  });

  test("goes into a text cell as it is", () => {
    expect(typedText("=1+1", "@")).toBe("=1+1");
  });

  test("fits into a cell, without half a character", () => {
    const long = `${"x".repeat(32_765)}😀yz`;
    expect(fittingText(long)).toBe(`${"x".repeat(32_765)}…`);
    expect(fittingText("x".repeat(32_767))).toHaveLength(32_767);
  });

  test("is like a formula by its first sign alone", () => {
    expect(["=", "＋1", "\rx", "-"].map(isFormulaLike)).toEqual([true, true, true, true]);
    expect(["a=", "", "1", " ="].map(isFormulaLike)).toEqual([false, false, false, false]);
  });
});
