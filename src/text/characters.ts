const range = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index)).join("");

/** Everything that looks like nothing: Unicode spaces, line breaks, tabs, zero-width characters, the BOM. */
export const spaces =
  "\t\n\v\f\r \u0085\u00a0\u1680\u180e" + range(0x2000, 0x200d) + "\u2028\u2029\u202f\u205f\u2060\u3000\ufeff";

/** The ASCII signs in full width, in the order of {@link halfWidth}, with the ideographic space last. */
export const fullWidth = range(0xff01, 0xff5e) + "\u3000";

export const halfWidth = range(0x21, 0x7e) + " ";

/** Every bracket that people put around a year or a remark, in the order of {@link closeBrackets}. */
export const openBrackets = "([{<（［｛＜〔【〖〈《﹝﹙";

export const closeBrackets = ")]}>）］｝＞〕】〗〉》﹞﹚";

/** Hyphens, dashes, minus signs and the lines that stand in for them. */
export const dashes = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\u2501\ufe58\ufe63\uff0d";

/** Small Latin letters in both widths, in the order of {@link upperLetters}. */
export const lowerLetters = range(0x61, 0x7a) + range(0xff41, 0xff5a);

export const upperLetters = range(0x41, 0x5a) + range(0x41, 0x5a);

/** Low lines of every kind, as they stand in column codes. */
export const underscores = "_＿﹍﹎﹏";
