import { type ICellData, type Nullable } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { type Area } from "./area";
import { type Book } from "./book";
import { type CellMatrix, type CellValue, errorTexts, valueOf, writeCells } from "./cells";
import { whole } from "./remove-duplicates";
import { usedArea } from "./used-area";

export interface SortKey {
  /** Column (or row, when columns are sorted) of the area, from 0. */
  readonly at: number;
  readonly isAscending: boolean;
  readonly textAsNumber: boolean;
}

export interface SortOptions {
  readonly matchCase: boolean;
  readonly hasHeaders: boolean;
  readonly isByRows: boolean;
  /** Chinese by the number of strokes, not by its sound. */
  readonly byStrokes: boolean;
}

/** Puts the lines of an area in order; lines that are alike keep theirs, and empty cells come last either way. */
export function sortCells(book: Book, area: Area, keys: readonly SortKey[], options: SortOptions): void {
  const used = usedArea(book, area, true);
  if (!used) return;
  const { isByRows } = options;
  const [start, end] = isByRows ? [area.row, used.row + used.rows] : [area.column, used.column + used.columns];
  const first = start + (options.hasHeaders ? 1 : 0);
  const stored = book.sheet(area.sheet)!.getCellMatrix();
  const valueAt = (line: number, key: number) =>
    valueOf(isByRows ? stored.getValue(line, area.column + key) : stored.getValue(area.row + key, line));
  const compare = comparer(options);
  const lines = Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
  const values = new Map(lines.map((line) => [line, keys.map((key) => sortable(valueAt(line, key.at), key))]));
  const sorted = [...lines].sort((left, right) => {
    for (const [index, { isAscending }] of keys.entries()) {
      const order = compare(values.get(left)![index]!, values.get(right)![index]!, isAscending);
      if (order !== 0) return order;
    }
    return left - right;
  });
  writeCells(book, area.sheet, moved(book, area, first, sorted, isByRows));
}

const sortable = (value: CellValue, { textAsNumber }: SortKey): CellValue =>
  textAsNumber && typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value))
    ? Number(value)
    : value;

function comparer({ matchCase, byStrokes }: SortOptions) {
  const locale = byStrokes ? "zh-CN-u-co-stroke" : "zh-CN-u-co-pinyin";
  const collator = new Intl.Collator(locale, { sensitivity: matchCase ? "variant" : "accent" });
  return (left: CellValue, right: CellValue, isAscending: boolean): number => {
    if (left === "" || right === "") return Number(left === "") - Number(right === "");
    const [leftRank, rightRank] = [rank(left), rank(right)];
    const order = leftRank === rightRank ? within(left, right, collator) : leftRank - rightRank;
    return isAscending ? order : -order;
  };
}

/** Numbers before texts before booleans before errors. */
function rank(value: CellValue): number {
  if (typeof value === "number") return 0;
  if (typeof value === "boolean") return 2;
  return errorTexts.has(value) ? 3 : 1;
}

function within(left: CellValue, right: CellValue, collator: Intl.Collator): number {
  if (typeof left === "string" && typeof right === "string")
    return errorTexts.has(left) ? 0 : collator.compare(left, right);
  return Number(left) - Number(right);
}

function moved(book: Book, area: Area, first: number, sorted: readonly number[], isByRows: boolean): CellMatrix {
  const stored = book.sheet(area.sheet)!.getCellMatrix();
  const lexer = book.service(LexerTreeBuilder);
  const cells: CellMatrix = {};
  const across = isByRows ? [area.column, area.columns] : [area.row, area.rows];
  sorted.forEach((from, index) => {
    const to = first + index;
    if (from === to) return;
    for (let at = across[0]!; at < across[0]! + across[1]!; at++) {
      const cell: Nullable<ICellData> = isByRows ? stored.getValue(from, at) : stored.getValue(at, from);
      const copy = whole(cell);
      if (copy?.f) copy.f = lexer.moveFormulaRefOffset(copy.f, isByRows ? 0 : to - from, isByRows ? to - from : 0);
      const [row, column] = isByRows ? [to, at] : [at, to];
      (cells[row] ??= {})[column] = copy;
    }
  });
  return cells;
}
