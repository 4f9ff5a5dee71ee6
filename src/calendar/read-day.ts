import { type CellValue } from "../sheets/cell";
import { type Day, dayOf, isRealDate } from "./day";

/** 9999-12-31, the last day that Excel knows. */
const lastSerial = 2_958_465;
/** From the 1904 system's day zero back to that of the 1900 system. */
const daysBefore1904 = 1462;

const hyphen = 45;
const dot = 46;
const slash = 47;
const colon = 58;
const capitalT = 84;
const yearSign = 0x5e74;
const monthSign = 0x6708;
const daySign = 0x65e5;
const hourSign = 0x65f6;
const timeSigns = [hourSign, 0x5206, 0x79d2];

/** The spaces of Unicode beyond ASCII, and the characters without width that copying leaves behind. */
const unicodeSpaces: ReadonlySet<number> = new Set([
  ...[0x85, 0xa0, 0xad, 0x1680, 0x180e, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009],
  ...[0x200a, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x202f],
  ...[0x205f, 0x2060, 0x3000, 0xfeff],
]);

/**
 * The day that a nonblank cell states, or `null` when it states none.
 *
 * Reads a serial number (its fraction, the time of day, is dropped), the number or text `YYYYMMDD`, and the texts
 * `YYYY/M/D`, `YYYY-M-D`, `YYYY.M.D` and `YYYY年M月D日`, each with or without a time after it, in half- or
 * full-width characters, between any spaces. Only dates that the calendar has.
 */
export function readDay(cell: CellValue, date1904: boolean): Day | null {
  if (typeof cell === "string") return readText(cell);
  return typeof cell === "number" ? readNumber(cell, date1904) : null;
}

const longTermWords: ReadonlySet<string> = new Set([
  ...["长期", "长期有效", "长期公示", "至长期", "永久", "永久有效", "永久公示", "永久性", "终身", "终身有效"],
  ...["无期", "无期限", "无期限限制", "无限期", "不限期", "无固定期限", "无有效期", "无截止日期", "无截止期限"],
]);

/** Whether a text in a date column says that there is no end: 长期, 永久, 无期限 and the like. */
export function isLongTermWord(text: string): boolean {
  return longTermWords.has(text.replace(/[\s\p{Cf}]/gu, ""));
}

function readNumber(cell: number, date1904: boolean): Day | null {
  if (cell > lastSerial) {
    if (!Number.isInteger(cell)) return null;
    return realDay(Math.floor(cell / 10_000), Math.floor(cell / 100) % 100, cell % 100);
  }
  const serial = Math.floor(cell);
  const day = date1904 ? serial + daysBefore1904 : serial;
  return serial >= 1 && day <= lastSerial ? day : null;
}

/** Looks at character codes instead of matching patterns: a column may hold a million different texts. */
function readText(text: string): Day | null {
  let end = text.length;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end -= 1;
  let at = 0;
  while (at < end && isSpace(text.charCodeAt(at))) at += 1;

  const run = digitRun(text, at, end);
  const year = numberAt(text, at, 4);
  if (run === 8) {
    const day = realDay(year, numberAt(text, at + 4, 2), numberAt(text, at + 6, 2));
    return endsWithTime(text, at + 8, end) ? day : null;
  }
  const separator = signAt(text, at + 4, end);
  const isChinese = separator === yearSign;
  if (run !== 4 || !(isChinese || separator === slash || separator === hyphen || separator === dot)) return null;

  const monthAt = at + 5;
  const monthRun = digitRun(text, monthAt, end);
  if (monthRun > 2 || signAt(text, monthAt + monthRun, end) !== (isChinese ? monthSign : separator)) return null;

  const dayAt = monthAt + monthRun + 1;
  const dayRun = digitRun(text, dayAt, end);
  const rest = dayAt + dayRun;
  if (dayRun > 2 || (isChinese && signAt(text, rest, end) !== daySign)) return null;
  if (!endsWithTime(text, isChinese ? rest + 1 : rest, end)) return null;
  return realDay(year, numberAt(text, monthAt, monthRun), numberAt(text, dayAt, dayRun));
}

/** Whether nothing but a time of day, after `T` or spaces, stands from `at` on. */
function endsWithTime(text: string, at: number, end: number): boolean {
  if (at === end) return true;
  let from = at;
  if (signAt(text, at, end) === capitalT) from += 1;
  else while (from < end && isSpace(text.charCodeAt(from))) from += 1;
  return isTime(text, from, end);
}

/** Whether `13:05`, `13:05:22`, `13:05:22.000`, `13时`, `13时05分` or `13时05分22秒` stands from `start` to `end`. */
function isTime(text: string, start: number, end: number): boolean {
  let at = start;
  let isChinese = false;
  for (let part = 0; part < 3; part += 1) {
    const run = digitRun(text, at, end);
    if (run < 1 || run > 2 || numberAt(text, at, run) > (part === 0 ? 23 : 59)) return false;
    at += run;
    if (at === end) return part > 0 && !isChinese;
    const sign = signAt(text, at, end);
    at += 1;
    if (part === 0) isChinese = sign === hourSign;
    if (isChinese) {
      if (sign !== timeSigns[part]) return false;
      if (at === end) return true;
    } else if (part === 2) {
      return sign === dot && at < end && digitRun(text, at, end) === end - at;
    } else if (sign !== colon) return false;
  }
  return false;
}

function realDay(year: number, month: number, dayOfMonth: number): Day | null {
  return isRealDate(year, month, dayOfMonth) ? dayOf(year, month, dayOfMonth) : null;
}

/** How many digits stand together from `at` on. */
function digitRun(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && digitOf(text.charCodeAt(to)) >= 0) to += 1;
  return to - at;
}

/** The number that `count` digits from `at` on write. */
function numberAt(text: string, at: number, count: number): number {
  let value = 0;
  for (let place = at; place < at + count; place += 1) value = value * 10 + digitOf(text.charCodeAt(place));
  return value;
}

function digitOf(character: number): number {
  const plain = toHalfWidth(character);
  return plain >= 48 && plain <= 57 ? plain - 48 : -1;
}

/** The character at a place, half-width; 0 at or beyond the end. */
function signAt(text: string, at: number, end: number): number {
  return at < end ? toHalfWidth(text.charCodeAt(at)) : 0;
}

function toHalfWidth(character: number): number {
  return character >= 0xff01 && character <= 0xff5e ? character - 0xfee0 : character;
}

/** Whether a character is white space or invisible. */
function isSpace(character: number): boolean {
  if (character <= 0x7f) return character === 32 || (character >= 9 && character <= 13);
  return unicodeSpaces.has(character);
}
