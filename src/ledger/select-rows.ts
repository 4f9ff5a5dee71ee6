import { type CellValue } from "../sheets/cell";
import { cellAt, type CellColumn } from "../sheets/column";
import { type SheetData } from "../sheets/workbook-data";
import { type Role } from "../standard/role";
import { isBlank } from "../text/trim";
import { type NoteWords } from "./note-words";
import { type MappedColumn } from "./read-column";

/** Rows just under a header that may say how to fill the columns in: 必填, 选填, 填写说明. */
const instructionRows = 4;
/** A total or a note begins in one of the first columns of the ledger. */
const leftColumnCount = 3;

/** Whatever else it says, a row with both of these is a case. */
const keyRoles: ReadonlySet<Role> = new Set<Role>(["documentNumber", "decisionDate"]);

/** Where the data of a ledger may stand. Rows and columns are 0-based. */
export interface DataArea {
  /** The row below the header; negative where the sheet is an excerpt that begins further down. */
  readonly start: number;
  /** The row after the last one. */
  readonly end: number;
  /** Rows of the same header further down. */
  readonly repeats: ReadonlySet<number>;
  /** Columns under a header that says something. */
  readonly labelled: readonly number[];
}

/**
 * The 0-based rows of an area that are data: at least two mapped columns hold something, and the row is no
 * repeated header, no instruction, no total and no note. Hidden rows are data.
 */
export function selectRows(
  sheet: SheetData,
  { start, end, repeats, labelled }: DataArea,
  mapped: readonly MappedColumn[],
  words: NoteWords,
): Uint32Array {
  const sources = mapped.flatMap(({ index }) => sheet.columns[index] ?? []);
  const keys = mapped.flatMap(({ field, index }) => (keyRoles.has(field.role) ? (sheet.columns[index] ?? []) : []));
  const left = labelled.slice(0, leftColumnCount).flatMap((index) => sheet.columns[index] ?? []);

  const rows = filledRows(sources, Math.max(0, start), end);
  const suspect = suspectRows(left, rows, words);
  /** At least half of what the row says is instructions for the columns. */
  const isInstruction = (texts: readonly string[]): boolean =>
    2 * texts.filter(words.isInstruction).length >= texts.length;
  return rows.filter((row, place) => {
    if (repeats.has(row)) return false;
    if (row < start + instructionRows && isInstruction(textsOf(sources, row))) return false;
    return suspect[place] === 0 || !isTotalOrNote({ all: sheet.columns, mapped: sources, left, keys }, row, words);
  });
}

/** The rows from `start` up to `end` in which at least two of the columns are not blank. */
function filledRows(columns: readonly CellColumn[], start: number, end: number): Uint32Array {
  const rows = rowNumbers(start, end);
  const counts = new Uint8Array(rows.length);
  let pending = rows.slice();
  for (const { values, codes } of columns) {
    const filled = flags(values, isFilled);
    let left = 0;
    for (const row of pending) {
      const count = (counts[row - start] ?? 0) + (filled[codes[row] ?? 0] ?? 0);
      counts[row - start] = count;
      if (count >= 2) continue;
      pending[left] = row;
      left += 1;
    }
    pending = pending.subarray(0, left);
  }
  return pending.length === 0 ? rows : rows.filter((_, offset) => (counts[offset] ?? 0) >= 2);
}

/** 1 for each row that begins like a total or a note, or holds nothing in the left columns. */
function suspectRows(left: readonly CellColumn[], rows: Uint32Array, words: NoteWords): Uint8Array {
  const suspect = new Uint8Array(rows.length);
  const filled = new Uint8Array(rows.length);
  for (const { values, codes } of left) {
    const isLabel = flags(values, (cell) => typeof cell === "string" && (words.isTotal(cell) || words.isNote(cell)));
    const isNotBlank = flags(values, isFilled);
    for (let place = 0; place < rows.length; place += 1) {
      const code = codes[rows[place] ?? 0] ?? 0;
      suspect[place] = (suspect[place] ?? 0) | (isLabel[code] ?? 0);
      filled[place] = (filled[place] ?? 0) | (isNotBlank[code] ?? 0);
    }
  }
  for (let place = 0; place < rows.length; place += 1) if (filled[place] === 0) suspect[place] = 1;
  return suspect;
}

function rowNumbers(start: number, end: number): Uint32Array {
  const rows = new Uint32Array(Math.max(0, end - start));
  for (let offset = 0; offset < rows.length; offset += 1) rows[offset] = start + offset;
  return rows;
}

/** 1 for each value that passes the test. A plain loop: `Uint8Array.from` is ten times slower on a million values. */
function flags(values: readonly CellValue[], test: (cell: CellValue) => boolean): Uint8Array {
  const flag = new Uint8Array(values.length);
  for (let code = 0; code < values.length; code += 1) flag[code] = test(values[code] ?? null) ? 1 : 0;
  return flag;
}

interface RowColumns {
  readonly all: readonly CellColumn[];
  readonly mapped: readonly CellColumn[];
  readonly left: readonly CellColumn[];
  readonly keys: readonly CellColumn[];
}

function isTotalOrNote({ all, mapped, left, keys }: RowColumns, row: number, words: NoteWords): boolean {
  const isLabel = (text: string): boolean => words.isTotal(text) || words.isNote(text);
  const leading = all.find((column) => isFilled(cellAt(column, row)));
  const isLabelled = leading !== undefined && textsOf([leading], row).some(isLabel);
  // In a column of its own, such as 序号, the label speaks of the row whatever follows: 示例 marks a made-up case.
  if (isLabelled && !mapped.includes(leading)) return true;
  const keyTexts = textsOf(keys, row).filter((text) => !isLabel(text));
  if (keys.length > 0 && keyTexts.length === keys.length) return false;
  return isLabelled || (keyTexts.length === 0 && textsOf(left, row).some(words.isTotal));
}

/** What the row's cells say, without the blank ones. */
const textsOf = (columns: readonly CellColumn[], row: number): readonly string[] =>
  columns.map((column) => cellAt(column, row)).flatMap((cell) => (isFilled(cell) ? [String(cell)] : []));

const isFilled = (cell: CellValue): boolean => cell !== null && (typeof cell !== "string" || !isBlank(cell));
