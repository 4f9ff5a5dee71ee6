import { sheetColumns, sheetRows, columnLetters, columnNumber } from "../../book/area";

/** A formula that many cells share, cut up once so that each cell's own is put together quickly. */
export type SharedFormula = (rowsDown: number, columnsRight: number) => string;

/** What may stand in a formula and hold no reference, then a reference to a cell, to columns or to rows. */
const token = new RegExp(
  [
    `"(?:[^"]|"")*"`,
    `'(?:[^']|'')*'!?`,
    `\\[[^\\[\\]]*(?:\\[[^\\[\\]]*\\][^\\[\\]]*)*\\]`,
    `(?<![\\w.$\\\\\\u0080-\\uffff])(?:\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}|\\$?[0-9]{1,7}:\\$?[0-9]{1,7}|\\$?[A-Z]{1,3}\\$?[0-9]{1,7})(?![\\w.(!\\\\\\u0080-\\uffff])`,
    `[A-Za-z_\\\\\\u0080-\\uffff][\\w.\\\\\\u0080-\\uffff]*`,
  ].join("|"),
  "g",
);

const cellPattern = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/;
const columnsPattern = /^(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})$/;
const rowsPattern = /^(\$?)(\d{1,7}):(\$?)(\d{1,7})$/;

/** The formula of the cell that shares it, so many rows and columns away from the cell that has it. */
export function sharedFormula(formula: string): SharedFormula {
  const pieces: (string | SharedFormula)[] = [];
  let from = 0;
  for (const match of formula.matchAll(token)) {
    const moving = movingReference(match[0]);
    if (!moving) continue;
    pieces.push(formula.slice(from, match.index), moving);
    from = match.index + match[0].length;
  }
  pieces.push(formula.slice(from));
  return (rows, columns) => pieces.map((piece) => (typeof piece === "string" ? piece : piece(rows, columns))).join("");
}

function movingReference(text: string): SharedFormula | undefined {
  const cell = cellPattern.exec(text);
  if (cell) {
    const column = movingColumn(cell[1]!, cell[2]!);
    const row = movingRow(cell[3]!, cell[4]!);
    return (rows, columns) => column(columns) + row(rows);
  }
  const columnPair = columnsPattern.exec(text);
  if (columnPair) {
    const [, firstFixed, first, lastFixed, last] = columnPair;
    const from = movingColumn(firstFixed!, first!);
    const to = movingColumn(lastFixed!, last!);
    return (_, columns) => `${from(columns)}:${to(columns)}`;
  }
  const rowPair = rowsPattern.exec(text);
  if (!rowPair) return undefined;
  const [, firstFixed, first, lastFixed, last] = rowPair;
  const from = movingRow(firstFixed!, first!);
  const to = movingRow(lastFixed!, last!);
  return (rows) => `${from(rows)}:${to(rows)}`;
}

/** References that leave the sheet come in again on its other side, as they do in Excel's shared formulas. */
function movingColumn(fixed: string, letters: string): (by: number) => string {
  if (fixed !== "") return () => `$${letters}`;
  const column = columnNumber(letters);
  return (by) => columnLetters((column + by + sheetColumns) % sheetColumns);
}

function movingRow(fixed: string, digits: string): (by: number) => string {
  if (fixed !== "") return () => `$${digits}`;
  const row = Number(digits) - 1;
  return (by) => String(((row + by + sheetRows) % sheetRows) + 1);
}
