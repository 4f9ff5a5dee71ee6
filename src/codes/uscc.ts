import { type Words } from "../support/words";
import { organisationCheckCharacter } from "./organisation-code";
import { type CheckCharacterFault, formFault, type FormFault } from "./plain-code";
import registrationDepartments from "./registration-departments.json";

/** The 31 characters of a unified social credit code in the order of their values: no I, O, S, V, Z (GB 32100-2015). */
export const usccCharset = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** What stands in for the code of a sole trader who has none. */
const placeholder = "00000000000000000X";

/** What is wrong with a unified social credit code. */
export type UsccFault = FormFault | CheckCharacterFault;

/** One line of the table of departments or classes, by its character in the code. */
export interface RegistrationName {
  readonly code: string;
  readonly name: Words;
}

const valueOfCharacter = new Int8Array(128).fill(-1);
for (let value = 0; value < usccCharset.length; value += 1) {
  valueOfCharacter[usccCharset.charCodeAt(value)] = value;
}

const departments = new Map(registrationDepartments.departments.map((department) => [department.code, department]));

/**
 * What is wrong with a code as it was written, or `null` (GB 32100-2015).
 *
 * A blank and the placeholder of sole traders are the caller's to handle first. Whether the department exists
 * is not judged: 18 zeros agree with themselves, and {@link usccDepartment} does not know them.
 */
export function usccFault(code: string): UsccFault | null {
  const checkValue = code.length === 18 ? checkValueOf(code) : -1;
  const last = valueOfCharacter[code.charCodeAt(17)] ?? -1;
  if (checkValue < 0 || last < 0) {
    return formFault(code, (plain) => isPlaceholderUscc(plain) || usccFault(plain) === null);
  }
  return last === checkValue ? null : { code: "check-character", expected: usccCharset.charAt(checkValue) };
}

/** The 18th character that the first 17 ask for; `null` unless there are 17 of the charset. */
export function usccCheckCharacter(first17: string): string | null {
  const checkValue = first17.length === 17 ? checkValueOf(first17) : -1;
  return checkValue < 0 ? null : usccCharset.charAt(checkValue);
}

/** Whether the code is 17 zeros and `X`, the placeholder of a sole trader without a code. */
export function isPlaceholderUscc(code: string): boolean {
  return code === placeholder;
}

/**
 * The fault of characters 9–17, the organisation code inside a USCC (GB 11714), or `null`.
 * The USCC itself must be of lawful form; `expected` is its 17th character.
 */
export function organisationPartFault(code: string): CheckCharacterFault | null {
  const expected = organisationCheckCharacter(code.slice(8, 16));
  return expected === null || expected === code.charAt(16) ? null : { code: "check-character", expected };
}

/**
 * The department that registered the party and the class of party, by characters 1 and 2.
 * `null` for a department that does not exist; `class` is `null` for a class that its department does not have.
 */
export function usccDepartment(
  code: string,
): { readonly department: RegistrationName; readonly class: RegistrationName | null } | null {
  const department = departments.get(code.charAt(0));
  if (department === undefined) return null;
  const found = department.classes.find((candidate) => candidate.code === code.charAt(1));
  return {
    department: { code: department.code, name: department.name },
    class: found === undefined ? null : { code: found.code, name: found.name },
  };
}

/** The value of the check character for the first 17 characters; -1 when one of them is not in the charset. */
function checkValueOf(code: string): number {
  let sum = 0;
  let weight = 1;
  for (let place = 0; place < 17; place += 1) {
    const value = valueOfCharacter[code.charCodeAt(place)] ?? -1;
    if (value < 0) return -1;
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return (31 - (sum % 31)) % 31;
}
