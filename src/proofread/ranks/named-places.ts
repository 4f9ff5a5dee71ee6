const numerals = "零一二三四五六七八九";

/** Places as they are written: 3, 三, 十二. */
export const placePattern = "(?:\\d{1,3}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])";

/** The number of a place. */
export function placeNumber(written: string): number {
  if (/^\d+$/u.test(written)) return Number(written);
  const [tens, ones] = written.includes("十") ? written.split("十") : ["零", written];
  const digit = (sign: string | undefined, none: number): number =>
    sign === undefined || sign === "" ? none : numerals.indexOf(sign);
  return 10 * digit(tens, 1) + digit(ones, 0);
}

const range = new RegExp(`第?(${placePattern})[位名]?(?:至|到|-)第?(${placePattern})[位名]`, "u");
const several = new RegExp(
  `(?:第|分列|分居|位列|排名)${placePattern}[位名]?(?:[、和与,]第?${placePattern}[位名]?)+`,
  "u",
);

/** The places that a clause names one by one: 第二、第三位, 第2、3、4名, 第三至第五位; none where it names one only. */
export function namedPlaces(text: string): readonly number[] {
  const [, first, last] = range.exec(text) ?? [];
  if (first !== undefined && last !== undefined && !/[由从]/u.test(text)) {
    const [from, to] = [placeNumber(first), placeNumber(last)];
    return from < to ? Array.from({ length: to - from + 1 }, (_, place) => from + place) : [];
  }
  const [listed] = several.exec(text) ?? [];
  return listed === undefined
    ? []
    : Array.from(listed.matchAll(new RegExp(placePattern, "gu")), ([each]) => placeNumber(each));
}
