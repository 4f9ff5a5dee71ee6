import { quote } from "../../src/rules/quote";

test("short text is shown as it is", () => {
  expect(quote("平顶山市示例商贸有限公司")).toBe("平顶山市示例商贸有限公司");
});

test("long text is cut at 40 characters, never inside one", () => {
  expect(quote("𠮷".repeat(41))).toBe(`${"𠮷".repeat(40)}…`);
  expect(quote("字".repeat(40))).toBe("字".repeat(40));
});

test("line breaks are shown on one line", () => {
  expect(quote("甲 \r\n 乙")).toBe("甲↵乙");
});

test("personal numbers are masked before the text is cut", () => {
  expect(quote("张三410401199001010018")).not.toContain("19900101");
  expect(quote(`${"字".repeat(30)}410401199001010018`)).not.toContain("19900101");
});
