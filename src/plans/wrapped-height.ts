import { type CellValue } from "../sheets/cell";
import { shownWidth } from "../text/shown-width";

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
