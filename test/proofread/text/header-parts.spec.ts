import { headerParts, periodOf } from "../../../src/proofread/text/header-parts";

test.each([
  ["信用修复型", null, "信用修复型", null],
  ["信用修复申请（件）", null, "申请", null],
  ["承诺书应归集数（份）", "expected", null, null],
  ["承诺书已归集数（份）", "count", null, null],
  ["上季度已归集数（份）", "count", null, "before"],
  ["本旬新增注册（户）", null, "新增注册", "now"],
  ["上旬新增授信额（万元）", "count", "新增授信", "before"],
  ["上一期名次", "rank", null, "before"],
  ["连续零报送月数", null, "连续零报送月数", null],
  ["2024年下半年归集量", "count", null, "h2"],
])("%s counts %s of %s at %s", (header, aspect, category, period) => {
  expect(headerParts(header)).toMatchObject({ aspect, category, period });
});

test.each([
  ["较上旬", "before"],
  ["本旬", "now"],
  ["7月上旬", "7"],
  ["7月11日至7月20日", "7"],
  ["10月1日至12月31日", "10-12"],
  ["1月至9月累计", "1-9"],
  ["上一旬", "before"],
])("%s is %s", (words, period) => {
  expect(periodOf(words)).toBe(period);
});
