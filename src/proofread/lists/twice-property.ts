import { aspectOf } from "../claims/claim";
import { valuePairs } from "../claims/change-series";
import { type Readings } from "../claims/claimed-series";
import { combined } from "../claims/combined-series";
import { isSo, lead, type Property, type Said } from "./property";

/** `连续两个月零迟报`, `连续两个季度未报送信息`. */
const twice = new RegExp(
  `${lead}连续D(?:均|都|V)?(?<word>零|未|无|没有|存在|出现|有)(?:发生|出现|产生|存在|有)?A(?:数据|信息|情况|问题|现象)*$`,
  "u",
);

/** A property of two times, where a table has them beside each other. */
export function twiceProperty({ claim, text, words }: Said): Property | null {
  const word = twice.exec(text)?.groups?.word;
  if (word === undefined || !/连续[两二2]/u.test(words)) return null;
  const isTrue = (value: number | null): boolean => /[零未无没]/u.test(word) === ((value ?? 0) === 0);
  const readings: Readings = valuePairs(claim, aspectOf(claim)).flatMap(({ now, then }) => {
    const both = combined([then, now], (values) => Number(values.every(isTrue)));
    return both === null ? [] : [[both]];
  });
  return { readings, isTrueOf: isSo };
}
