import { type Area } from "./area";
import { type Book } from "./book";
import { CellLooks } from "./cell-layers";
import { eachStoredCell, isBlank, valueOf } from "./cells";
import { enterCells, patternOf } from "./enter-cells";
import { textOf } from "./number-text";

export interface SearchOptions {
  readonly isComplete: boolean;
  readonly isCaseSensitive: boolean;
  readonly isBackwards: boolean;
}

/** The cells whose text holds what is sought, row by row. "*" and "?" stand for anything, "~" takes that from them. */
export function findCells(book: Book, area: Area, sought: string, options: SearchOptions): readonly Area[] {
  const pattern = patternFor(sought, options);
  const looks = new CellLooks(book, area.sheet);
  const cells: Area[] = [];
  eachStoredCell(book, area, (cell, row, column) => {
    if (isBlank(cell)) return;
    const value = valueOf(cell);
    const isFound = pattern.test(textOf(value, patternOf(looks, cell, row, column))) || pattern.test(String(value));
    if (isFound) cells.push({ sheet: area.sheet, row, column, rows: 1, columns: 1 });
  });
  return cells;
}

/** Replaces the text in constants and in formulas, as if each cell were typed anew; says in how many cells. */
export function replaceInCells(
  book: Book,
  area: Area,
  sought: string,
  replacement: string,
  options: SearchOptions,
): number {
  const pattern = patternFor(sought, options, "g");
  const changes = new Map<string, string>();
  eachStoredCell(book, area, (cell, row, column) => {
    if (isBlank(cell)) return;
    const before = cell.f ?? String(valueOf(cell));
    const after = before.replace(pattern, () => replacement);
    if (after !== before) changes.set(`${row},${column}`, after);
  });
  if (changes.size > 0)
    enterCells(book, bounds(area, changes), (row, column) => changes.get(`${row},${column}`) ?? null);
  return changes.size;
}

function bounds(area: Area, changes: ReadonlyMap<string, string>): Area {
  const places = [...changes.keys()].map((key) => key.split(",").map(Number) as [number, number]);
  const rows = places.map(([row]) => row);
  const columns = places.map(([, column]) => column);
  const [top, left] = [rows.reduce(least), columns.reduce(least)];
  const [bottom, right] = [rows.reduce(most), columns.reduce(most)];
  return { sheet: area.sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

const least = (left: number, right: number) => Math.min(left, right);
const most = (left: number, right: number) => Math.max(left, right);

function patternFor(sought: string, { isComplete, isCaseSensitive }: SearchOptions, flags = ""): RegExp {
  const source = sought.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\]/g, (sign) => {
    if (sign === "*") return "[^]*";
    if (sign === "?") return "[^]";
    return `\\${sign.startsWith("~") ? sign.charAt(1) : sign}`.replace("\\~", "~");
  });
  return new RegExp(isComplete ? `^${source}$` : source, `${flags}u${isCaseSensitive ? "" : "i"}`);
}
