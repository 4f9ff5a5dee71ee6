import { CellValueType, type ICellData } from "@univerjs/core";
import { type CellValue, errorTexts } from "./cells";
import { numberIn } from "./number-input";

/** What somebody may put into a cell, and why not. */
export type InputFault = "text-too-long" | "formula-too-long" | "formula-malformed";

const longestText = 32_767;
const longestFormula = 8192;

/**
 * A cell as Excel stores what was typed into it, where the cell has the number format `pattern`: a string may become a
 * number, a date, a boolean or a formula; in a cell formatted as text everything stays text. The format that the string
 * brings along (a date's) is taken only by a cell that has none.
 */
export function enteredCell(input: CellValue, pattern: string, today: Date): ICellData | InputFault {
  if (pattern === "@") return text(typeof input === "string" ? input : String(input).toUpperCase());
  if (typeof input === "number") return { v: input, t: CellValueType.NUMBER };
  if (typeof input === "boolean") return { v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  if (input.startsWith("'")) return { ...textCell(input.slice(1)), t: CellValueType.FORCE_STRING };
  if (/^=./s.test(input)) return formulaCell(input);
  const trimmed = input.trim();
  if (/^(true|false)$/i.test(trimmed)) return { v: trimmed.toLowerCase() === "true" ? 1 : 0, t: CellValueType.BOOLEAN };
  const number = numberIn(trimmed, today);
  if (number) return numberCell(number, pattern);
  if (/^[+-]\s*[^\s]/.test(input)) return formulaCell(`=${input}`);
  const error = trimmed.toUpperCase();
  return errorTexts.has(error) ? textCell(error) : text(input);
}

const text = (value: string): ICellData | InputFault =>
  value.length > longestText ? "text-too-long" : textCell(value);

const textCell = (v: string): ICellData => ({ v, t: CellValueType.STRING });

const numberCell = (number: { value: number; pattern?: string }, pattern: string): ICellData => ({
  v: number.value,
  t: CellValueType.NUMBER,
  ...(number.pattern !== undefined && pattern === "General" && { s: { n: { pattern: number.pattern } } }),
});

function formulaCell(f: string): ICellData | InputFault {
  if (f.length > longestFormula) return "formula-too-long";
  return isWellFormed(f) ? { f, v: null, t: null } : "formula-malformed";
}

/** Quotes and brackets close, and something follows the last operator: what Excel will not take at all fails here. */
function isWellFormed(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "0");
  if (/["']/.test(bare) || /[+\-*/^&=<>(,]\s*$/.test(bare)) return false;
  const open: string[] = [];
  for (const sign of bare) {
    if (sign === "(" || sign === "{") open.push(sign);
    if (sign === ")" && open.pop() !== "(") return false;
    if (sign === "}" && open.pop() !== "{") return false;
  }
  return open.length === 0;
}
