import { CellValueType, type ICellData, type IMutationInfo, type Nullable } from "@univerjs/core";
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
} from "@univerjs/sheets";
import { type Area } from "./area";
import { type Book, type Origin } from "./book";

/** A cell as `Range.values` shows it: "" is an empty cell, an error is its text ("#DIV/0!"). */
export type CellValue = string | number | boolean;

export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (cell?.v === undefined || cell.v === null) return "";
  if (cell.t === CellValueType.BOOLEAN) return cell.v === 1 || cell.v === true;
  return cell.v;
}

/** The values of an area, row by row. */
export function readValues(book: Book, area: Area): CellValue[][] {
  const cells = book.sheet(area.sheet)!.getCellMatrix();
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => valueOf(cells.getValue(area.row + row, area.column + column))),
  );
}

/** Cells to write by row and column from 0; `null` leaves a cell as it is. */
export type CellMatrix = Record<number, Record<number, Nullable<ICellData>>>;

export function writeCells(book: Book, sheet: string, cellValue: CellMatrix, origin: Origin = "add-in"): void {
  const params: ISetRangeValuesMutationParams = { unitId: book.unitId, subUnitId: sheet, cellValue };
  const undo: IMutationInfo = {
    id: SetRangeValuesMutation.id,
    params: SetRangeValuesUndoMutationFactory(book.injector, params),
  };
  book.apply([{ id: SetRangeValuesMutation.id, params }], [undo], origin);
}
