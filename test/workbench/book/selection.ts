import { ICommandService, type IRange, RANGE_TYPE, type Worksheet } from "@univerjs/core";
import { SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import { type Area, isWholeColumns, isWholeRows, sheetColumns, sheetRows } from "./area";
import { type Book, type Origin } from "./book";

/** The areas that are selected on the active sheet; A1 where nobody selected anything yet. */
export function selectedAreas(book: Book): readonly Area[] {
  const sheet = book.workbook.getActiveSheet();
  const areas = selections(book, sheet).map(({ range }) => toArea(range, sheet));
  return areas.length > 0 ? areas : [{ sheet: sheet.getSheetId(), row: 0, column: 0, rows: 1, columns: 1 }];
}

/** The cell that typing would go into. */
export function activeCell(book: Book): Area {
  const sheet = book.workbook.getActiveSheet();
  const primary = selections(book, sheet).at(-1)?.primary;
  const { row, column } = primary
    ? { row: primary.actualRow, column: primary.actualColumn }
    : (selectedAreas(book).at(-1) ?? { row: 0, column: 0 });
  return { sheet: sheet.getSheetId(), row, column, rows: 1, columns: 1 };
}

/** Selects areas of one sheet, which becomes the active one; the active cell is the first of the last area. */
export function selectAreas(book: Book, areas: readonly Area[], origin: Origin = "add-in"): void {
  const { unitId } = book;
  const subUnitId = areas[0]!.sheet;
  const sheet = book.sheet(subUnitId)!;
  const chosen = areas.map((area, index) => {
    const { row, column } = area;
    const cell = { actualRow: row, actualColumn: column, startRow: row, endRow: row, startColumn: column };
    const primary = { ...cell, endColumn: column, isMerged: false, isMergedMainCell: false };
    return { range: toRange(area, sheet), primary: index === areas.length - 1 ? primary : null, style: null };
  });
  book.as(origin, () => {
    const params = { unitId, subUnitId, selections: chosen };
    book.service(ICommandService).syncExecuteCommand(SetSelectionsOperation.id, params);
  });
}

const selections = (book: Book, sheet: Worksheet) =>
  book.service(SheetsSelectionsService).getWorkbookSelections(book.unitId).getSelectionsOfWorksheet(sheet.getSheetId());

/** Univer's sheets end where the grid does, so whole rows and columns are marked as such. */
function toRange(area: Area, sheet: Worksheet): IRange {
  const wholeColumns = isWholeColumns(area);
  const wholeRows = isWholeRows(area);
  return {
    startRow: area.row,
    endRow: wholeColumns ? sheet.getRowCount() - 1 : area.row + area.rows - 1,
    startColumn: area.column,
    endColumn: wholeRows ? sheet.getColumnCount() - 1 : area.column + area.columns - 1,
    rangeType: rangeTypes[wholeColumns ? (wholeRows ? "all" : "columns") : wholeRows ? "rows" : "cells"],
  };
}

const rangeTypes = {
  all: RANGE_TYPE.ALL,
  columns: RANGE_TYPE.COLUMN,
  rows: RANGE_TYPE.ROW,
  cells: RANGE_TYPE.NORMAL,
} as const;

function toArea({ startRow, endRow, startColumn, endColumn, rangeType }: IRange, sheet: Worksheet): Area {
  const allRows = rangeType === RANGE_TYPE.COLUMN || rangeType === RANGE_TYPE.ALL;
  const allColumns = rangeType === RANGE_TYPE.ROW || rangeType === RANGE_TYPE.ALL;
  return {
    sheet: sheet.getSheetId(),
    row: allRows ? 0 : startRow,
    column: allColumns ? 0 : startColumn,
    rows: allRows ? sheetRows : endRow - startRow + 1,
    columns: allColumns ? sheetColumns : endColumn - startColumn + 1,
  };
}
