/** A number that Excel reads out of a text, and the format that a cell without one takes over. */
export interface NumberInput {
  readonly value: number;
  readonly pattern?: string;
}

const currencies = "¥￥$€£";
const plain = /^[-+]?\d+$/;
const number = new RegExp(
  `^([-+]?)([${currencies}]?)([-+]?)((?:\\d{1,3}(?:,\\d{3})+|\\d*)(?:\\.\\d*)?)(e[-+]?\\d{1,3})?(\\s*%)?$`,
  "i",
);
const bracketed = /^\((.+)\)$/;
const fraction = /^([-+]?)(\d+)\s+(\d{1,5})\/(\d{1,5})$/;
const day = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:\s+(.+))?$/;
const chineseDay = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;
const month = /^(\d{4})[-/](\d{1,2})$/;
const chineseMonth = /^(\d{4})年(\d{1,2})月$/;
const dayOfYear = /^(\d{1,2})[-/](\d{1,2})$/;
const chineseDayOfYear = /^(\d{1,2})月(\d{1,2})日$/;
const time = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}(?:\.\d+)?))?$/;

/**
 * The number, date or time that Excel makes of a text when its interface is Chinese. Dates are those that begin with
 * the year, and a day and month alone ("1-2") mean this year; anything else stays text.
 */
export function numberIn(text: string, today: Date): NumberInput | undefined {
  if (plain.test(text)) return { value: inFifteenDigits(text) };
  const inBrackets = bracketed.exec(text);
  if (inBrackets && /^[^-+(]/.test(inBrackets[1]!)) {
    const positive = decimal(inBrackets[1]!);
    return positive && { ...positive, value: -positive.value };
  }
  return decimal(text) ?? mixedFraction(text) ?? dateOrTime(text, today);
}

function decimal(text: string): NumberInput | undefined {
  const [, sign = "", currency = "", innerSign = "", digits = "", exponent, percent] = number.exec(text) ?? [];
  if (!/\d/.test(digits) || (sign !== "" && innerSign !== "")) return undefined;
  const size = inFifteenDigits(digits.replaceAll(",", "") + (exponent ?? "")) / (percent ? 100 : 1);
  const value = sign === "-" || innerSign === "-" ? -size : size;
  const pattern = patternOf(digits, currency, exponent !== undefined, percent !== undefined);
  return pattern === undefined ? { value } : { value, pattern };
}

function patternOf(digits: string, currency: string, isScientific: boolean, isPercent: boolean): string | undefined {
  const decimals = digits.includes(".") ? ".00" : "";
  if (currency) return `"${currency}"#,##0${decimals};"${currency}"-#,##0${decimals}`;
  if (isPercent) return `0${decimals}%`;
  if (isScientific) return "0.00E+00";
  return digits.includes(",") ? `#,##0${decimals}` : undefined;
}

/** Excel keeps fifteen digits of a number and makes the rest zeros: an identity card's number loses its end. */
function inFifteenDigits(text: string): number {
  const value = Number(text);
  if (text.length <= 15 || !Number.isFinite(value) || value === 0) return value;
  const [mantissa = "", exponent = ""] = text.toLowerCase().split("e");
  let kept = 0;
  let hasBegun = false;
  const shortened = mantissa.replace(/\d/g, (digit) => {
    hasBegun ||= digit !== "0";
    if (hasBegun) kept++;
    return kept > 15 ? "0" : digit;
  });
  return Number(exponent ? `${shortened}e${exponent}` : shortened);
}

function mixedFraction(text: string): NumberInput | undefined {
  const [, sign, whole, top, bottom] = fraction.exec(text) ?? [];
  if (bottom === undefined || Number(bottom) === 0) return undefined;
  const size = Number(whole) + Number(top) / Number(bottom);
  return { value: sign === "-" ? -size : size, pattern: bottom.length > 1 ? "# ??/??" : "# ?/?" };
}

function dateOrTime(text: string, today: Date): NumberInput | undefined {
  const clock = timeIn(text);
  if (clock) return clock;
  const withDay = day.exec(text);
  if (withDay) return dayAndTime(serial(withDay[1]!, withDay[3]!, withDay[4]!), withDay[5]);
  const inChinese = chineseDay.exec(text);
  if (inChinese) return dated(serial(inChinese[1]!, inChinese[2]!, inChinese[3]!), 'yyyy"年"m"月"d"日"');
  const ofMonth = month.exec(text);
  if (ofMonth) return dated(serial(ofMonth[1]!, ofMonth[2]!, "1"), "mmm-yy");
  const chinese = chineseMonth.exec(text);
  if (chinese) return dated(serial(chinese[1]!, chinese[2]!, "1"), 'yyyy"年"m"月"');
  const ofYear = dayOfYear.exec(text) ?? chineseDayOfYear.exec(text);
  return ofYear ? dated(serial(String(today.getFullYear()), ofYear[1]!, ofYear[2]!), 'm"月"d"日"') : undefined;
}

const dated = (value: number | undefined, pattern: string): NumberInput | undefined =>
  value === undefined ? undefined : { value, pattern };

function dayAndTime(value: number | undefined, clock: string | undefined): NumberInput | undefined {
  if (clock === undefined || value === undefined) return dated(value, "m/d/yyyy");
  const ofDay = timeIn(clock);
  return ofDay && { value: value + ofDay.value, pattern: "m/d/yyyy h:mm" };
}

function timeIn(text: string): NumberInput | undefined {
  const [, hours, minutes, seconds] = time.exec(text) ?? [];
  if (minutes === undefined || Number(minutes) > 59 || Number(seconds ?? 0) >= 60) return undefined;
  const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  if (value >= 1) return { value, pattern: "[h]:mm:ss" };
  return { value, pattern: seconds === undefined ? "h:mm" : "h:mm:ss" };
}

/** Days since the last of 1899, with the 29th of February 1900 that Excel counts though there was none. */
function serial(year: string, monthOfYear: string, dayOfMonth: string): number | undefined {
  const [y, m, d] = [Number(year), Number(monthOfYear), Number(dayOfMonth)];
  if (y === 1900 && m === 2 && d === 29) return 60;
  const date = new Date(Date.UTC(y, m - 1, d));
  if (y < 1900 || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return undefined;
  const days = Math.round((date.getTime() - Date.UTC(1899, 11, 31)) / 86_400_000);
  return days < 60 ? days : days + 1;
}
