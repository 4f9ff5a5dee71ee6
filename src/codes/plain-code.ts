/** A code that is not 18 (9, 15) lawful characters; `repaired` is what it should read, where that is certain. */
export interface FormFault {
  readonly code: "form";
  /** The lawful code when only case, width or spaces are wrong, else `null`. */
  readonly repaired: string | null;
}

/** A code of lawful form whose last character disagrees with the ones before it. */
export interface CheckCharacterFault {
  readonly code: "check-character";
  /** The last character that the ones before it ask for. */
  readonly expected: string;
}

/**
 * A code in half-width upper case without spaces or invisible characters.
 *
 * Folds ASCII and its full-width twins only: compatibility normalisation would turn `①` or `Ⅹ` into
 * characters that nobody typed.
 */
export function plainCode(text: string): string {
  return text
    .replace(/[\s\p{Cf}\p{Cc}]/gu, "")
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[a-z]/g, (small) => small.toUpperCase());
}

/** The form fault of `code`, repaired when its plain form is lawful. */
export function formFault(code: string, isLawful: (plain: string) => boolean): FormFault {
  const plain = plainCode(code);
  return { code: "form", repaired: plain !== code && isLawful(plain) ? plain : null };
}
