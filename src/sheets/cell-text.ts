/** The most UTF-16 units of text that a cell holds. */
const longestText = 32_767;

/** Signs that Excel takes for the beginning of a formula or a command; full-width ones count, as Excel narrows them. */
const formulaLike = /^[=+\-@\t\r＝＋－＠]/;

/** Text that Excel would take for a formula or a command if it were typed. */
export const isFormulaLike = (text: string): boolean => formulaLike.test(text);

/** Text as a cell can hold it: longer than that, it ends in `…`. */
export function fittingText(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText - 1).replace(/[\ud800-\udbff]$/, "")}…` : text;
}

/**
 * What to type into a cell of this number format so that it holds exactly this text, whatever the text looks like: a
 * cell formatted as text takes everything as it is, any other needs an apostrophe before what may be read as something
 * else.
 */
export function typedText(text: string, numberFormat: string): string {
  const fitting = fittingText(text);
  return fitting === "" || numberFormat === "@" || isPlainWord(fitting) ? fitting : `'${fitting}`;
}

/** Letters without anything that some edition of Excel reads as a number, a date, a truth value, an error or a sign. */
const isPlainWord = (text: string): boolean =>
  /^[\p{L}“‘（《【「]/u.test(text) &&
  !/\p{N}/u.test(text) &&
  !/^(true|false)$/i.test(text) &&
  !(/[年月日时時点點]/.test(text) && /[〇零一二三四五六七八九十廿]/.test(text));
