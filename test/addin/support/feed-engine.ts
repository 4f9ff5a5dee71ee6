import { type Engine, type SheetBlock, type SheetOutline } from "../../../addin/ports/engine";
import { type CellValue } from "../../../src/sheets/cell";
import { cellAt } from "../../../src/sheets/column";
import { type WorkbookData } from "../../../src/sheets/workbook-data";

/** The sheets of a workbook as Excel tells of them. */
export const outlineOf = ({ sheets }: WorkbookData): readonly SheetOutline[] =>
  sheets.map(({ name, rowCount, columns }) => ({ name, rowCount, columnCount: columns.length }));

/** The cells of a workbook as Excel hands them over: blocks of whole rows, blanks as `""`. */
export function* blocksOf({ sheets }: WorkbookData, rowsInBlock: number): Generator<SheetBlock, void, undefined> {
  for (const { name, rowCount, columns } of sheets) {
    for (let firstRow = 0; firstRow < rowCount; firstRow += rowsInBlock) {
      const rows = Array.from({ length: Math.min(rowsInBlock, rowCount - firstRow) }, (_, offset) => firstRow + offset);
      yield {
        sheet: name,
        firstRow,
        values: rows.map((row) => columns.map((column): CellValue => cellAt(column, row) ?? "")),
      };
    }
  }
}

/** Hands a workbook to an engine, as the add-in does before a check. */
export async function feed(engine: Engine, workbook: WorkbookData, rowsInBlock = 100): Promise<void> {
  await engine.collect(outlineOf(workbook), workbook.date1904);
  for (const block of blocksOf(workbook, rowsInBlock)) await engine.add(block);
}
