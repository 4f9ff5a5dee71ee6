import { type CellValue } from "../sheets/cell";
import { neutraliseFormula } from "../text/neutralise-formula";

/** What a CSV file begins with so that Excel reads it as UTF-8. */
export const csvByteOrderMark = "\uFEFF";

/**
 * One line of a CSV file (RFC 4180), line end included. Text that Excel would take for a formula is neutralised.
 */
export function csvLine(cells: readonly CellValue[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

function csvCell(cell: CellValue): string {
  if (cell === null) return "";
  const text = typeof cell === "string" ? neutraliseFormula(cell) : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
