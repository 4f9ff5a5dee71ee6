/** Whether one change of a character (another, one more, one less, two swapped) turns a text into the other. */
export function isOneSlipApart(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end]) end += 1;
  const [leftShort, leftLong] = [short.length - start - end, long.length - start - end];
  if (leftShort <= 1 && leftLong <= 1) return true;
  return leftShort === 2 && leftLong === 2 && short[start] === long[start + 1] && short[start + 1] === long[start];
}

/** How two document numbers in their compared forms are close; `serial` is a slip in the serial, which may be a neighbour's. */
export type NumberCloseness = "slip" | "serial" | "words" | "serial-only";

/** `null` where they are not close: the same, or too different to be one number. */
export function numberCloseness(one: string, other: string): NumberCloseness | null {
  if (one === "" || other === "" || one === other) return null;
  if (isOneSlipApart(one, other)) return beforeSerial(one) === beforeSerial(other) ? "serial" : "slip";
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (/^\d+$/.test(short)) return serialOf(long) === short ? "serial-only" : null;
  return digitsOf(one) === digitsOf(other) ? "words" : null;
}

/** The last run of digits of a compared number: its serial. */
export const serialOf = (number: string): string => /(\d+)(?:号.*)?$/.exec(number)?.[1] ?? "";

/** What precedes the serial. */
export const beforeSerial = (number: string): string => number.slice(0, number.lastIndexOf(serialOf(number)));

const digitsOf = (number: string): string => (number.match(/\d+/g) ?? []).join(" ");

/** Whether two names in their compared forms may be one party's: a slip, a part left out, or one of them masked. */
export function areSimilarNames(one: string, other: string): boolean {
  if (one === "" || other === "") return false;
  if (one === other || isMaskOf(one, other) || isMaskOf(other, one)) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < shortestName) return false;
  return long.includes(short) || isOneSlipApart(one, other);
}

/** A slip in a shorter name makes another person's. */
const shortestName = 4;

/** Whether the first is the second with characters hidden: `张*` of 张三. */
const isMaskOf = (masked: string, name: string): boolean =>
  masked.includes("*") &&
  !masked.startsWith("*") &&
  masked.length === name.length &&
  Array.from(masked).every((character, at) => character === "*" || character === name[at]);
