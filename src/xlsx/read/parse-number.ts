const MINUS = 0x2d;
const DOT = 0x2e;
/** All exact as doubles. */
export const powersOfTen = Array.from({ length: 16 }, (_, power) => 10 ** power);

/**
 * The number that ASCII bytes spell, or NaN. Up to fifteen digits are put together here: both the digits and the
 * power of ten are exact as doubles then, so one division gives the nearest double. The rest is left to `Number`.
 */
export function parseNumber(bytes: Uint8Array, start: number, end: number): number {
  const isNegative = bytes[start] === MINUS;
  const first = isNegative ? start + 1 : start;
  let digits = 0;
  let dot = end;
  for (let at = first; at < end && at < first + 17; at += 1) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
    else if (digit === DOT - 0x30 && dot === end) dot = at;
    else return parseSlowly(bytes, start, end);
  }
  const decimals = dot === end ? 0 : end - dot - 1;
  const count = end - first - (dot === end ? 0 : 1);
  if (count === 0 || count > 15) return parseSlowly(bytes, start, end);
  const size = digits / (powersOfTen[decimals] ?? 1);
  return isNegative ? -size : size;
}

function parseSlowly(bytes: Uint8Array, start: number, end: number): number {
  let text = "";
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    const isDigit = byte >= 0x30 && byte <= 0x39;
    // Digits, signs, the dot and the exponent; not what else Number would take, such as 0x10 or Infinity.
    if (!isDigit && byte !== 0x2b && byte !== MINUS && byte !== DOT && (byte | 0x20) !== 0x65) return NaN;
    text += String.fromCharCode(byte);
    if (text.length > 400) return NaN;
  }
  return text === "" ? NaN : Number(text);
}
