/** An exact decimal: `units` / 10^`decimals`. */
export interface Numeral {
  readonly units: number;
  readonly decimals: number;
}

const arabicWithUnits = /^([0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\.([0-9]+))?([十百千]?万?亿?)$/;

const groupsOfTenThousand = /^(?:([^亿]+)亿)?(?:([^万]+)万)?([^万亿]*)$/;

const digit = "([0-9]+|[一二三四五六七八九])";

const group = new RegExp(`^零?(?:${digit}千)?零?(?:${digit}百)?零?(?:${digit}?(十))?零?${digit}?$`);

const unitValue: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

/**
 * Reads a number in Arabic digits, in words or in both: `30,000.50`, `3.5万`, `三千零五十`, `2万5千`.
 * `null` where it has no single exact reading: `三万五` may be 35000 or 30005.
 * Knows the plain characters that {@link plainMoneyText} leaves.
 */
export function readNumeral(text: string): Numeral | null {
  if (/[0-9] +[0-9]/.test(text)) return null;
  const written = text.replaceAll(" ", "");
  const numeral = readArabic(written) ?? readWords(written);
  return numeral !== null && Number.isSafeInteger(numeral.units) ? numeral : null;
}

function readArabic(text: string): Numeral | null {
  const [whole, integer = "", fraction = "", units = ""] = arabicWithUnits.exec(text) ?? [];
  if (whole === undefined) return null;
  let value = Number(integer.replaceAll(",", "") + fraction);
  let decimals = fraction.length;
  for (const unit of units) value *= unitValue[unit] ?? 1;
  for (; units !== "" && decimals > 0 && value % 10 === 0; decimals -= 1) value /= 10;
  return { units: value, decimals };
}

function readWords(text: string): Numeral | null {
  const [whole, hundredMillions, tenThousands, rest = ""] = groupsOfTenThousand.exec(text) ?? [];
  if (whole === undefined || whole === "") return null;
  let total = 0;
  for (const [part, unit] of [[hundredMillions, 1e8] as const, [tenThousands, 1e4] as const, [rest, 1] as const]) {
    if (part === undefined || part === "") continue;
    const value = readGroup(part, total > 0);
    if (value === null) return null;
    total += value * unit;
  }
  return { units: total, decimals: 0 };
}

/** The value of one group below 10000; the first group of a number may be larger. */
function readGroup(text: string, follows: boolean): number | null {
  const [whole, thousands, hundreds, tens, ten, ones] = group.exec(text) ?? [];
  if (whole === undefined) return null;
  let total = 0;
  let lastUnit = follows ? 10_000 : Infinity;
  const places = [
    [thousands, 1000],
    [hundreds, 100],
    [tens ?? (ten && "一"), 10],
    [ones, 1],
  ] as const;
  for (const [digits, unit] of places) {
    if (digits === undefined) continue;
    const value = digitsValue(digits) * unit;
    if (value >= lastUnit || (unit === 1 && isColloquial(text, digits, lastUnit))) return null;
    total += value;
    lastUnit = unit;
  }
  return total;
}

const digitsValue = (digits: string): number => {
  const word = "零一二三四五六七八九".indexOf(digits);
  return word >= 0 ? word : Number(digits);
};

/** Whether a lone last digit, as in 三百五, may count tens or ones because no 零 says which. */
const isColloquial = (text: string, ones: string, lastUnit: number): boolean =>
  ones.length === 1 && lastUnit > 10 && lastUnit < Infinity && !text.endsWith(`零${ones}`);
