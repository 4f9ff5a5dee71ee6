import { type CellValue } from "../sheets/cell";

/** The highest row that Excel has, in points. */
const HIGHEST = 409;

/** Line height over font size, with a little air. */
const LEADING = 1.5;

/**
 * The height in points that a row of wrapped texts needs; programs differ in whether they find it out themselves.
 *
 * @param widths of the columns in characters of the default font; a Han character takes two.
 * @param fontSize in points; widths are counted at 11.
 */
export function wrappedHeight(values: readonly CellValue[], widths: readonly number[], fontSize: number): number {
  const lines = values.map((value, column) => {
    const charactersInLine = Math.max(2, Math.floor(((widths[column] ?? 8) * 11) / fontSize) - 1);
    return typeof value === "string" ? linesOf(value, charactersInLine) : 1;
  });
  return Math.min(HIGHEST, Math.ceil(Math.max(1, ...lines) * fontSize * LEADING));
}

function linesOf(text: string, charactersInLine: number): number {
  return text
    .split("\n")
    .map((line) => Math.max(1, Math.ceil(shownWidth(line) / charactersInLine)))
    .reduce((sum, lines) => sum + lines, 0);
}

/** Characters of the default font: everything beyond Latin is taken to be wide. */
function shownWidth(line: string): number {
  let width = 0;
  for (let at = 0; at < line.length; at += 1) width += line.charCodeAt(at) < 0x2e80 && !isWideSign(line, at) ? 1 : 2;
  return width;
}

/** Quotation marks, dashes and dots are wide among Han characters. */
const isWideSign = (line: string, at: number): boolean =>
  line.charCodeAt(at) >= 0x2010 && line.charCodeAt(at) <= 0x2026;
