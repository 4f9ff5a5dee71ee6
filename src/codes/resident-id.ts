import { type Day, dayOf, isRealDate } from "../calendar/day";
import { type CheckCharacterFault, formFault, type FormFault, plainCode } from "./plain-code";

/** What is wrong with a resident identity number. */
export type ResidentIdFault =
  /** A number of the first generation, void since 2013. */
  | { readonly code: "void-15-digits" }
  | { readonly code: "length"; readonly length: number }
  | FormFault
  | { readonly code: "birth-date"; readonly reason: "not-a-date" | "in-future" | "too-early" }
  | CheckCharacterFault;

/** Nobody born before this year lived to be given a number. */
const earliestBirthYear = 1800;

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/**
 * What is wrong with a resident identity number on the day `asOf`, or `null` (GB 11643-1999).
 * The area prefix is not judged: areas come and go, numbers stay.
 */
export function residentIdFault(id: string, asOf: Day): ResidentIdFault | null {
  if (/^\d{17}[\dX]$/.test(id)) return birthDateFault(id, asOf) ?? checkCharacterFault(id);
  const plain = plainCode(id);
  if (/^\d{15}$/.test(plain)) return { code: "void-15-digits" };
  if (plain.length !== 18) return { code: "length", length: plain.length };
  return formFault(id, (candidate) => residentIdFault(candidate, asOf) === null);
}

function birthDateFault(id: string, asOf: Day): ResidentIdFault | null {
  const year = Number(id.slice(6, 10));
  const month = Number(id.slice(10, 12));
  const dayOfMonth = Number(id.slice(12, 14));
  if (!isRealDate(year, month, dayOfMonth)) return { code: "birth-date", reason: "not-a-date" };
  if (year < earliestBirthYear) return { code: "birth-date", reason: "too-early" };
  return dayOf(year, month, dayOfMonth) > asOf ? { code: "birth-date", reason: "in-future" } : null;
}

function checkCharacterFault(id: string): CheckCharacterFault | null {
  let sum = 0;
  for (let place = 0; place < 17; place += 1) sum += (id.charCodeAt(place) - 48) * (weights[place] ?? 0);
  const expected = "10X98765432".charAt(sum % 11);
  return id.endsWith(expected) ? null : { code: "check-character", expected };
}
