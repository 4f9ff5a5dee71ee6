/** The most UTF-16 units that Excel takes in a sheet name. */
const longest = 31;

/** What Excel refuses, its full-width forms, which East Asian editions refuse too, and control characters. */

const forbidden = /[:\\/?*[\]：＼／？＊［］\u0000-\u001f\ufffe\uffff]|\p{Cs}/gu;

/**
 * A lawful name for a sheet, as close to `text` as Excel allows and unlike every name in `taken`,
 * of which Excel tells apart neither case nor width of letters.
 */
export function sheetName(text: string, taken: Iterable<string>): string {
  const used = new Set(Array.from(taken, sameName));
  // Excel keeps this name for itself.
  used.add("history");
  const lawful = trimmed(text.replace(forbidden, "_"), longest);
  const base = lawful === "" ? "Sheet" : lawful;
  let name = base;
  for (let number = 2; used.has(sameName(name)); number += 1) {
    const suffix = ` (${number})`;
    name = trimmed(base, longest - suffix.length) + suffix;
  }
  return name;
}

/** Equal for two names exactly when Excel takes them for the same sheet. */
export function sameName(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}

/** At most `length` units, no half character, no apostrophe or space at either end. */
function trimmed(text: string, length: number): string {
  return text
    .replace(/^['\s]+/, "")
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, "")
    .replace(/['\s]+$/, "");
}
