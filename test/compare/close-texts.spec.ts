import { areSimilarNames, isOneSlipApart, numberCloseness, serialOf } from "../../src/compare/close-texts";

test.each([
  ["abcd", "abxd", true],
  ["abcd", "abd", true],
  ["abcd", "abcde", true],
  ["abcd", "acbd", true],
  ["aab", "ab", true],
  ["", "a", true],
  ["abcd", "abcd", false],
  ["abcd", "axyd", false],
  ["abcd", "dbca", false],
  ["abcd", "ab", false],
])("%s and %s are one slip apart: %s", (one, other, expected) => {
  expect([isOneSlipApart(one, other), isOneSlipApart(other, one)]).toEqual([expected, expected]);
});

test.each([
  ["平市监罚〔2024〕154", "平市监罚〔2024〕155", "serial"],
  ["平市监罚〔2024〕154", "平市监罚〔2023〕154", "slip"],
  ["平市监罚〔2024〕154", "市监罚〔2024〕154", "slip"],
  ["平市监罚〔2024〕154", "平市监处字〔2024〕154", "words"],
  ["平市监罚〔2024〕154", "154", "serial-only"],
  ["平市监罚〔2024〕154", "254", null],
  ["平市监罚〔2024〕154", "平市监罚〔2024〕200", null],
  ["平市监罚〔2024〕154", "", null],
])("%s and %s: %s", (one, other, expected) => {
  expect([numberCloseness(one, other), numberCloseness(other, one)]).toEqual([expected, expected]);
});

test.each([
  ["平市监罚〔2024〕A12-1号之一", "1"],
  ["平市监罚〔2024〕154", "154"],
  ["无", ""],
])("the serial of %s is %s", (number, serial) => {
  expect(serialOf(number)).toBe(serial);
});

test.each([
  ["平顶山市示例商贸有限公司", "示例商贸有限公司", true],
  ["示例商贸有限公司", "示列商贸有限公司", true],
  ["张三", "张*", true],
  ["欧阳小明", "欧阳**", true],
  ["张三", "李*", false],
  ["张三", "**", false],
  ["张三", "张四", false],
  ["甲公司", "乙公司", false],
  ["甲公司", "", false],
])("%s and %s may be one party: %s", (one, other, expected) => {
  expect([areSimilarNames(one, other), areSimilarNames(other, one)]).toEqual([expected, expected]);
});
