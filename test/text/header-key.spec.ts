import { headerKey } from "../../src/text/header-key";

test.each([
  ["行政相对人代码_1 (统一社会信用代码)", "行政相对人代码_1（统一社会信用代码）"],
  ["行政相对人代码＿3", "行政相对人代码_3"],
  ["罚款金额 (万元)", "罚款金额（万元）"],
  ["*行政相对人\n名称", "行政相对人名称"],
  ["＊处罚决定日期（必填）", "处罚决定日期"],
  ["备注 【选填】", "备注"],
  ["许可编号(非必填项)", "许可编号"],
  ["xk_xdr_mc", "ＸＫ＿ＸＤＲ＿ＭＣ"],
  ["\ufeff处罚\u200b机关\u00a0", "处罚机关"],
  ["罚款金额［万元］", "罚款金额(万元)"],
])("%j and %j are one header", (one, other) => {
  expect(headerKey(one)).toBe(headerKey(other));
});

test("headers that differ in a word or a number stay different", () => {
  const headers = ["行政相对人代码_1", "行政相对人代码_2", "证件类型", "证件类型(自然人)", "CF_YXQ", "CF_YJ"];
  expect(new Set(headers.map(headerKey)).size).toBe(headers.length);
});

test("the key is half-width, upper case and has no space", () => {
  expect(headerKey(" 行政相对人代码＿1\n（xk） ")).toBe("行政相对人代码_1(XK)");
});
