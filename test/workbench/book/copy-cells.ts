import { type ICellData, type Nullable } from "@univerjs/core";
import { FormulaDataModel, LexerTreeBuilder } from "@univerjs/engine-formula";
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import { type Area, sheetColumns, sheetRows } from "./area";
import { type Book } from "./book";
import { CellLooks } from "./cell-layers";
import { cellMatrix, isBlank, writeCells } from "./cells";
import { mergedAreas } from "./merges";
import { usedArea } from "./used-area";
import { toUniverRange } from "./univer-range";

export interface CopyOptions {
  readonly kind: "All" | "Formulas" | "Values" | "Formats";
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/**
 * Copies cells to where `target` begins, as pasting does: over a target of several times the source's size again and
 * again, else once. References in formulas move along unless they are fixed.
 */
export function copyCells(book: Book, from: Area, target: Area, options: CopyOptions): void {
  const source = withinUse(book, from);
  const size = options.transpose ? { rows: from.columns, columns: from.rows } : from;
  const isMultiple = target.rows % size.rows === 0 && target.columns % size.columns === 0;
  const area = { ...target, ...(isMultiple ? {} : { rows: size.rows, columns: size.columns }) };
  const limited = {
    ...area,
    rows: Math.min(area.rows, sheetRows - area.row, area.rows === size.rows ? rowsOf(source, options) : area.rows),
    columns: Math.min(
      area.columns,
      sheetColumns - area.column,
      area.columns === size.columns ? columnsOf(source, options) : area.columns,
    ),
  };
  const copied = copier(book, from, options);
  const cells = cellMatrix(limited, (row, column) => {
    const [down, across] = [(row - area.row) % size.rows, (column - area.column) % size.columns];
    const place = options.transpose ? { row: across, column: down } : { row: down, column: across };
    return copied(from.row + place.row, from.column + place.column, row, column, target.sheet);
  });
  writeCells(book, target.sheet, cells);
  if (options.kind === "All" && !options.transpose && area.rows === size.rows) copyMerges(book, from, area);
}

const rowsOf = (source: Area, { transpose }: CopyOptions) => (transpose ? source.columns : source.rows);
const columnsOf = (source: Area, { transpose }: CopyOptions) => (transpose ? source.rows : source.columns);

/** Of whole rows or columns only what is in use needs copying. */
function withinUse(book: Book, from: Area): Area {
  if (from.rows < sheetRows && from.columns < sheetColumns) return from;
  const used = usedArea(book, from, false) ?? { ...from, rows: 1, columns: 1 };
  const rows = Math.min(from.rows, used.row + used.rows - from.row);
  return { ...from, rows, columns: Math.min(from.columns, used.column + used.columns - from.column) };
}

type Copier = (
  row: number,
  column: number,
  toRow: number,
  toColumn: number,
  toSheet: string,
) => Nullable<ICellData> | undefined;

function copier(book: Book, from: Area, { kind, skipBlanks }: CopyOptions): Copier {
  const stored = structuredClone(slice(book, from));
  const looks = new CellLooks(book, from.sheet);
  const lexer = book.service(LexerTreeBuilder);
  const shared = book.service(FormulaDataModel);
  return (row, column, toRow, toColumn) => {
    const cell = stored[row]?.[column];
    if (skipBlanks && isBlank(cell)) return undefined;
    const formula = cell?.f ?? (cell?.si ? shared.getFormulaStringByCell(row, column, from.sheet, book.unitId) : null);
    const moved = formula ? lexer.moveFormulaRefOffset(formula, toColumn - column, toRow - row) : null;
    const content: ICellData = {
      v: cell?.v ?? null,
      t: cell?.t ?? null,
      f: kind === "Values" ? null : moved,
      si: null,
      p: cell?.p ?? null,
    };
    if (kind === "Values" || kind === "Formulas") return content;
    const { style } = looks.at(cell, row, column);
    const look: ICellData = { s: Object.keys(style).length > 0 ? style : null, custom: cell?.custom ?? null! };
    return kind === "Formats" ? look : { ...content, ...look };
  };
}

/** The stored cells of an area; the source may lie in the target and must be kept as it was. */
function slice(book: Book, { sheet, row, column, rows, columns }: Area): Record<number, Record<number, ICellData>> {
  const matrix = book.sheet(sheet)!.getCellMatrix().getMatrix();
  const cells: Record<number, Record<number, ICellData>> = {};
  for (const key in matrix) {
    const at = Number(key);
    if (at < row || at >= row + rows) continue;
    for (const name in matrix[at]) {
      const cell = matrix[at][Number(name)];
      if (cell && Number(name) >= column && Number(name) < column + columns) (cells[at] ??= {})[Number(name)] = cell;
    }
  }
  return cells;
}

function copyMerges(book: Book, from: Area, to: Area): void {
  const ranges = mergedAreas(book, from)
    .filter(({ row, rows }) => row >= from.row && row + rows <= from.row + from.rows)
    .map((area) => ({ ...area, row: to.row + area.row - from.row, column: to.column + area.column - from.column }))
    .map(toUniverRange);
  if (ranges.length === 0) return;
  const params = { unitId: book.unitId, subUnitId: to.sheet, ranges };
  book.apply([{ id: AddWorksheetMergeMutation.id, params }], [{ id: RemoveWorksheetMergeMutation.id, params }]);
}
