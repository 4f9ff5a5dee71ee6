import { type Area } from "./area";
import { type Book } from "./book";
import { type CellValue, readValues } from "./cells";
import { copyCells } from "./copy-cells";
import { enterCells } from "./enter-cells";

/** The kinds of `Excel.AutoFillType` that are done here. */
const fillKinds = ["FillDefault", "FillCopy", "FillSeries", "FillFormats", "FillValues"] as const;
export type FillKind = (typeof fillKinds)[number];

export const isFillKind = (kind: string): kind is FillKind => fillKinds.some((known) => known === kind);

/** Fills an area that begins with the source and goes on down or to the right; says whether it does. */
export function fillCells(book: Book, source: Area, target: Area, kind: FillKind): boolean {
  const isDown = target.column === source.column && target.columns === source.columns && target.row === source.row;
  const isRight = target.row === source.row && target.rows === source.rows && target.column === source.column;
  if (source.sheet !== target.sheet || (!isDown && !isRight)) return false;
  const rest = isDown
    ? { ...target, row: source.row + source.rows, rows: target.rows - source.rows }
    : { ...target, column: source.column + source.columns, columns: target.columns - source.columns };
  if (rest.rows < 0 || rest.columns < 0) return false;
  if (rest.rows === 0 || rest.columns === 0) return true;
  repeat(book, source, rest, isDown, kind);
  if (kind === "FillDefault" || kind === "FillSeries") fillSeries(book, source, rest, isDown, kind);
  return true;
}

const copies = {
  FillDefault: "All",
  FillSeries: "All",
  FillCopy: "All",
  FillFormats: "Formats",
  FillValues: "Formulas",
} as const;

function repeat(book: Book, source: Area, rest: Area, isDown: boolean, kind: FillKind): void {
  const step = isDown ? source.rows : source.columns;
  const end = isDown ? rest.row + rest.rows : rest.column + rest.columns;
  for (let at = isDown ? rest.row : rest.column; at < end; at += step) {
    const size = Math.min(step, end - at);
    const from = isDown ? { ...source, rows: size } : { ...source, columns: size };
    const to = isDown ? { ...from, row: at } : { ...from, column: at };
    copyCells(book, from, to, { kind: copies[kind], skipBlanks: false, transpose: false });
  }
}

/** Numbers that go up evenly go on so; a single one is repeated, unless a series was asked for. */
function fillSeries(book: Book, source: Area, rest: Area, isDown: boolean, kind: FillKind): void {
  const values = readValues(book, source);
  const lines = isDown ? values[0]!.map((_, column) => values.map((row) => row[column]!)) : values;
  const stored = book.sheet(source.sheet)!.getCellMatrix();
  const series = lines.map((line, index) => {
    const hasFormula = line.some((_, at) => {
      const cell = isDown
        ? stored.getValue(source.row + at, source.column + index)
        : stored.getValue(source.row + index, source.column + at);
      return Boolean(cell?.f ?? cell?.si);
    });
    return hasFormula ? undefined : evenSeries(line, kind);
  });
  enterCells(book, rest, (row, column) => {
    const next = series[isDown ? column - rest.column : row - rest.row];
    return next ? next(isDown ? row - source.row : column - source.column) : null;
  });
}

function evenSeries(line: readonly CellValue[], kind: FillKind): ((index: number) => number) | undefined {
  if (!line.every((value) => typeof value === "number")) return undefined;
  const [first, second] = line;
  if (first === undefined || (second === undefined && kind !== "FillSeries")) return undefined;
  const step = second === undefined ? 1 : second - first;
  const isEven = line.every((value, index) => Math.abs(value - (first + index * step)) < 1e-9);
  return isEven ? (index) => first + index * step : undefined;
}
