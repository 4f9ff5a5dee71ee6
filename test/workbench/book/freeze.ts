import { type IFreeze } from "@univerjs/core";
import { type ISetFrozenMutationParams, SetFrozenMutation } from "@univerjs/sheets";
import { type Area, sheetColumns, sheetRows } from "./area";
import { type Book } from "./book";

/** The cells that stay in view: whole rows when only rows are frozen, whole columns when only columns are. */
export function frozenArea(book: Book, sheet: string): Area | undefined {
  const { startRow, startColumn, ySplit, xSplit } = freezeOf(book, sheet);
  if (ySplit <= 0 && xSplit <= 0) return undefined;
  const [row, rows] = ySplit > 0 ? [startRow - ySplit, ySplit] : [0, sheetRows];
  const [column, columns] = xSplit > 0 ? [startColumn - xSplit, xSplit] : [0, sheetColumns];
  return { sheet, row, column, rows, columns };
}

/** Freezes the rows and columns of the area, where neither is all there are; without an area nothing stays frozen. */
export function freeze(book: Book, sheet: string, area: Area | undefined): void {
  const before = freezeOf(book, sheet);
  const after = area ? freezeAround(area) : { startRow: -1, startColumn: -1, ySplit: 0, xSplit: 0 };
  const place = { unitId: book.unitId, subUnitId: sheet };
  const step = (to: IFreeze): { id: string; params: ISetFrozenMutationParams } => ({
    id: SetFrozenMutation.id,
    params: { ...place, ...to },
  });
  book.apply([step(after)], [step(before)]);
}

function freezeAround({ row, column, rows, columns }: Area): IFreeze {
  const ySplit = rows === sheetRows ? 0 : rows;
  const xSplit = columns === sheetColumns ? 0 : columns;
  return {
    ySplit,
    xSplit,
    startRow: ySplit > 0 ? row + rows : -1,
    startColumn: xSplit > 0 ? column + columns : -1,
  };
}

const freezeOf = (book: Book, sheet: string): IFreeze => book.sheet(sheet)!.getConfig().freeze;
