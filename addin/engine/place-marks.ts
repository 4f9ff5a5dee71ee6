import { type CellColumn, cellAt, type Language, markSheet, type SheetMarks } from "../../src";
import { type MarkCells, type MarkFrame } from "../ports/engine";
import { type CheckedWorkbook, type MarkPlace } from "./checked-workbook";

/** The marks of every checked sheet that has rows. */
export function sheetMarks({ markPlaces, reports }: CheckedWorkbook, language: Language): readonly SheetMarks[] {
  return Array.from(markPlaces, ([sheet, { resultColumn }]) => ({
    resultColumn,
    onSheet: reports.filter(({ ledger }) => ledger.sheet === sheet && ledger.rows.length > 0),
  })).flatMap(({ resultColumn, onSheet }) =>
    onSheet.length === 0 ? [] : [markSheet(onSheet, resultColumn, language)],
  );
}

/** Where the marks stand, without their cells. */
export function frameOf({ markPlaces }: CheckedWorkbook, marks: SheetMarks): MarkFrame {
  const { sheet, headerRow, firstRow, lastRow, firstColumn, lastColumn, resultColumn, maskColumn } = marks;
  const { headers, conditionalFormats, resultWidth } = marks;
  return {
    ...{ sheet, headerRow, firstRow, lastRow, firstColumn, lastColumn, resultColumn, maskColumn },
    ...{ headers, conditionalFormats, resultWidth },
    hadMarks: markPlaces.get(sheet)?.hadMarks ?? false,
  };
}

/** The two columns of some rows. */
export function markCells(marks: SheetMarks | undefined, firstRow: number, lastRow: number): MarkCells {
  const rows = rowsBetween(firstRow, lastRow);
  return { firstRow, cells: rows.map((row) => marks?.cells(row) ?? (["", ""] as const)) };
}

/** The two columns of some rows as the check read them. */
export function formerMarkCells(place: MarkPlace | undefined, firstRow: number, lastRow: number): MarkCells {
  const [result, mask] = place?.hadMarks === true ? place.former : [undefined, undefined];
  const textAt = (column: CellColumn | undefined, row: number): string => String(cellAt(column, row - 1) ?? "");
  return {
    firstRow,
    cells: rowsBetween(firstRow, lastRow).map((row) => [textAt(result, row), textAt(mask, row)] as const),
  };
}

const rowsBetween = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);
