import { type CheckCharacterFault, formFault, type FormFault } from "./plain-code";

/** What is wrong with an organisation code. */
export type OrganisationCodeFault = FormFault | CheckCharacterFault;

const weights = [3, 7, 9, 10, 5, 8, 4, 2];

const lawfulForm = /^[0-9A-Z]{8}-?[0-9A-Z]$/;

/** What is wrong with an organisation code, or `null` (GB 11714). `12345678-9` and `123456789` are one code. */
export function organisationCodeFault(code: string): OrganisationCodeFault | null {
  if (!lawfulForm.test(code)) return formFault(code, (plain) => organisationCodeFault(plain) === null);
  const expected = organisationCheckCharacter(code.slice(0, 8));
  return expected === null || code.endsWith(expected) ? null : { code: "check-character", expected };
}

/** The ninth character that the first eight ask for; `null` unless there are eight digits or capitals. */
export function organisationCheckCharacter(first8: string): string | null {
  if (first8.length !== 8) return null;
  let sum = 0;
  for (let place = 0; place < 8; place += 1) {
    const value = valueOf(first8.charCodeAt(place));
    if (value < 0) return null;
    sum += value * (weights[place] ?? 0);
  }
  return "0X987654321".charAt(sum % 11);
}

/** 0–9 for a digit, 10–35 for A–Z, -1 for anything else. */
function valueOf(character: number): number {
  if (character >= 48 && character <= 57) return character - 48;
  return character >= 65 && character <= 90 ? character - 55 : -1;
}
