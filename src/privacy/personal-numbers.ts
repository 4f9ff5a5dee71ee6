import { dayOf, isRealDate } from "../calendar/day";
import { residentIdFault } from "../codes/resident-id";
import { usccFault } from "../codes/uscc";
import { toHalfWidth } from "../text/half-width";

export type PersonalNumberKind = "resident-id" | "mobile" | "bank-card";

/** A personal number inside a text; `start` and `end` enclose its digits. */
export interface PersonalNumber {
  readonly kind: PersonalNumberKind;
  readonly start: number;
  readonly end: number;
}

/** Whether a date of birth has passed is not asked here. */
const endOfCentury = dayOf(2099, 12, 31);

/** Runs of 11 to 19 digits that stand alone, also in the groups in which people write them. */
const candidate =
  /(?<![0-9A-Za-z第]|[0-9]\.)(?:\+?86[ -]?)?([0-9]{17}[0-9Xx]|[0-9]{6}[ -][0-9]{8}[ -][0-9]{3}[0-9Xx]|[0-9]{15,19}|[0-9]{4}(?:[ -][0-9]{4}){3}(?:[ -][0-9]{1,3})?|1[3-9][0-9]{9}|1[3-9][0-9][ -][0-9]{4}[ -][0-9]{4})(?![0-9A-Za-z]|\.[0-9])/g;

/**
 * The resident numbers (18 characters, whether or not the check character is right, or 15), mobile numbers and bank
 * cards in a text (rule `privacy/personal-number`). A lawful USCC is none, nor is a serial or a sum of money.
 */
export function personalNumbersIn(text: string): readonly PersonalNumber[] {
  const found: PersonalNumber[] = [];
  const plain = toHalfWidth(text);
  for (const match of plain.matchAll(candidate)) {
    const written = match[1] ?? "";
    const end = match.index + match[0].length;
    const kind = kindOf(written.replace(/[ -]/g, "").toUpperCase(), plain.slice(end));
    if (kind !== null) found.push({ kind, start: end - written.length, end });
  }
  return found;
}

function kindOf(number: string, after: string): PersonalNumberKind | null {
  if (isResidentId(number)) return "resident-id";
  if (/^\s*[号元万亿]/.test(after)) return null;
  if (number.length === 11) return "mobile";
  if (usccFault(number) === null) return null;
  return isBankCard(number) ? "bank-card" : null;
}

/** A century of birth in its place tells an identity number from other codes; what is also a lawful USCC must be all right. */
function isResidentId(number: string): boolean {
  if (number.length === 15) return isBirthDate(number.slice(6, 12));
  if (!/^[1-9]\d{5}(?:19|20)\d{9}[\dX]$/.test(number)) return false;
  return usccFault(number) !== null || residentIdFault(number, endOfCentury) === null;
}

const isBirthDate = (digits: string): boolean =>
  isRealDate(1900 + Number(digits.slice(0, 2)), Number(digits.slice(2, 4)), Number(digits.slice(4)));

/** UnionPay cards begin with 62; others are known by their check digit (Luhn). */
function isBankCard(number: string): boolean {
  if (number.length < 16 || !/^[3-69]\d+$/.test(number)) return false;
  return number.startsWith("62") || luhnSum(number) % 10 === 0;
}

function luhnSum(number: string): number {
  let sum = 0;
  for (let place = 0; place < number.length; place += 1) {
    const digit = Number(number.charAt(number.length - 1 - place));
    const weighed = place % 2 === 0 ? digit : digit * 2;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum;
}
