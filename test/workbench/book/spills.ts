import { type ICellData, type IRange, type Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { type Area } from "./area";
import { type Book } from "./book";
import { toArea } from "./univer-range";

type StoredCells = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

/** What array formulas show in the cells around their own, by row and column; undefined when there are none. */
export function spilledCells(book: Book, sheet: string): StoredCells | undefined {
  return book.service(FormulaDataModel).getArrayFormulaCellData()[book.unitId]?.[sheet];
}

/** Where the formulas of a sheet spill: each area with its formula's cell at its top left. */
export function spillAreas(book: Book, sheet: string): readonly Area[] {
  const ranges = book.service(FormulaDataModel).getArrayFormulaRange()[book.unitId]?.[sheet] ?? {};
  return Object.values(ranges).flatMap((row) =>
    Object.values((row ?? {}) as Record<number, IRange>).map((range) => toArea(sheet, range)),
  );
}

/** The spill whose formula stands in this cell. */
export const spillFrom = (book: Book, { sheet, row, column }: Area): Area | undefined =>
  spillAreas(book, sheet).find((area) => area.row === row && area.column === column);

/** The spill that covers this cell. */
export const spillOver = (book: Book, { sheet, row, column }: Area): Area | undefined =>
  spillAreas(book, sheet).find(
    (area) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
