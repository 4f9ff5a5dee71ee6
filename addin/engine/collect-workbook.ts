import { createSheetCollector, type WorkbookData } from "../../src";
import { type SheetBlock, type SheetOutline } from "../ports/engine";

/** A workbook while its cells come in. */
export interface CollectedWorkbook {
  /** Takes a block of one of the sheets; a block of another sheet is left alone. */
  add(block: SheetBlock): void;
  finish(): WorkbookData;
}

export function collectWorkbook(sheets: readonly SheetOutline[], date1904: boolean): CollectedWorkbook {
  const collectors = new Map(sheets.map(({ name, rowCount }) => [name, createSheetCollector(name, rowCount)]));
  return {
    add({ sheet, firstRow, values }) {
      collectors.get(sheet)?.put(firstRow, values);
    },
    finish: () => ({ date1904, sheets: Array.from(collectors.values(), (collector) => collector.finish()) }),
  };
}

/** The workbook that some blocks make. */
export function workbookOf(sheets: readonly SheetOutline[], blocks: readonly SheetBlock[]): WorkbookData {
  const workbook = collectWorkbook(sheets, false);
  for (const block of blocks) workbook.add(block);
  return workbook.finish();
}
