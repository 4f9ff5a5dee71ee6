import { type CheckCharacterFault, formFault, type FormFault } from "./plain-code";

/** What is wrong with a business registration number. */
export type RegistrationNumberFault = FormFault | CheckCharacterFault;

/** What is wrong with a 15-digit business registration number (工商注册号), or `null` (GS15-2006). */
export function registrationNumberFault(number: string): RegistrationNumberFault | null {
  if (!/^\d{15}$/.test(number)) return formFault(number, (plain) => registrationNumberFault(plain) === null);
  const expected = checkDigit(number);
  return number.endsWith(expected) ? null : { code: "check-character", expected };
}

/** The 15th digit by ISO 7064 MOD 11,10 over the first 14. */
function checkDigit(number: string): string {
  let product = 10;
  for (let place = 0; place < 14; place += 1) {
    const sum = (product + number.charCodeAt(place) - 48) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return String((11 - product) % 10);
}
