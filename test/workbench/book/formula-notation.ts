import { columnLetters, columnNumber, sheetColumns, sheetRows } from "./area";

/** Strings and quoted sheet names, which hold no references; whole columns or rows; or a word that may be a cell. */
const piece =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w$.])(\$?[A-Za-z]{1,3}):(\$?[A-Za-z]{1,3})(?![\w$.(!])|(?<![\w$.])(\$?\d{1,7}):(\$?\d{1,7})(?![\w$.])|\$?[A-Za-z]+\$?\d+(?![\w.(!])|[\p{L}_\\$][\p{L}\p{N}_.$]*|./gsu;
const a1 = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const r1c1Piece =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])R(\[-?\d+\]|\d+)?(?:C(\[-?\d+\]|\d+)?)?(?![\p{L}\p{N}_.([])|(?<![\p{L}\p{N}_.])C(\[-?\d+\]|\d+)?(?![\p{L}\p{N}_.([])/gu;

/** "=A1+$B$2" in C3 → "=R[-2]C[-2]+R2C2". */
export function toR1C1(formula: string, row: number, column: number): string {
  const columnAxis = (text: string) => axis("C", fixed(text), columnNumber(text.replace("$", "")), column);
  const rowAxis = (text: string) => axis("R", fixed(text), Number(text.replace("$", "")) - 1, row);
  return formula.replace(piece, (word, left?: string, right?: string, top?: string, bottom?: string) => {
    if (left !== undefined && right !== undefined) return span(columnAxis(left), columnAxis(right));
    if (top !== undefined && bottom !== undefined) return span(rowAxis(top), rowAxis(bottom));
    const [, columnFixed, letters, rowFixed, digits] = a1.exec(word) ?? [];
    if (letters === undefined || columnNumber(letters) >= sheetColumns) return word;
    return `${axis("R", rowFixed, Number(digits) - 1, row)}${axis("C", columnFixed, columnNumber(letters), column)}`;
  });
}

const fixed = (text: string) => (text.startsWith("$") ? "$" : "");
const span = (first: string, last: string) => (first === last ? first : `${first}:${last}`);

function axis(name: "R" | "C", fixed: string | undefined, index: number, own: number): string {
  if (fixed === "$") return `${name}${index + 1}`;
  return index === own ? name : `${name}[${index - own}]`;
}

/** "=R[-2]C[-2]+R2C2" in C3 → "=A1+$B$2". */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(r1c1Piece, (word, rowPart?: string, columnPart?: string, onlyColumn?: string) => {
    if (/^["']/.test(word)) return word;
    const letters = (part: string | undefined) => {
      const [fixed, index] = resolved(part, column, sheetColumns);
      return `${fixed}${columnLetters(index)}`;
    };
    const number = (part: string | undefined) => {
      const [fixed, index] = resolved(part, row, sheetRows);
      return `${fixed}${index + 1}`;
    };
    if (word.startsWith("C")) return `${letters(onlyColumn)}:${letters(onlyColumn)}`;
    if (!word.includes("C")) return `${number(rowPart)}:${number(rowPart)}`;
    const [columnText, rowText] = [letters(columnPart), number(rowPart)];
    return `${columnText}${rowText}`;
  });
}

/** Excel goes round the sheet's edge where a relative reference leaves it. */
function resolved(part: string | undefined, own: number, limit: number): readonly [fixed: string, index: number] {
  if (part === undefined) return ["", own];
  if (!part.startsWith("[")) return ["$", Number(part) - 1];
  return ["", (own + Number(part.slice(1, -1)) + limit) % limit];
}
