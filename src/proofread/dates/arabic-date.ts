const numerals = "〇一二三四五六七八九";

/** A day in Chinese numerals with Arabic ones: 二〇二四年三月十五日 becomes `2024年3月15日`. Other text is left as it is. */
export const arabicDate = (text: string): string =>
  text.replace(
    /([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/gu,
    (_, year: string, month: string, day: string) => `${digits(year)}年${upTo99(month)}月${upTo99(day)}日`,
  );

const digits = (written: string): string => Array.from(written, (sign) => Math.max(0, numerals.indexOf(sign))).join("");

function upTo99(written: string): number {
  const [tens, ones] = written.includes("十") ? written.split("十") : ["", written];
  const ten = written.includes("十") ? (tens === "" ? 1 : numerals.indexOf(tens ?? "")) : 0;
  return ten * 10 + (ones === "" ? 0 : numerals.indexOf(ones ?? ""));
}
