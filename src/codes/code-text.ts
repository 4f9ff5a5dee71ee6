import { type CellValue } from "../sheets/cell";

/** Excel keeps 15 significant digits of a number. */
const firstInexact = 1e15;

const scientific = /^\d(?:\.\d+)?[Ee]\+?\d{2}$/;

/**
 * What a nonblank cell says where a code belongs; `null` when the code went through a number and lost digits,
 * as a number of more than 15 digits or as the text `9.11102E+17` that such a number leaves in a CSV file.
 */
export function codeText(cell: Exclude<CellValue, null>): string | null {
  if (typeof cell === "number") return Number.isInteger(cell) && Math.abs(cell) < firstInexact ? String(cell) : null;
  const text = String(cell);
  return text.length <= 24 && scientific.test(text.trim()) ? null : text;
}
