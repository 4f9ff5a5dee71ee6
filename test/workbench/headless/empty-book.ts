import { type IWorkbookData } from "@univerjs/core";
import { emptySheet } from "../book/empty-sheet";

/** A new workbook with one empty sheet, named as Excel names it. */
export function emptyBook(): Partial<IWorkbookData> {
  const id = "{00000000-0001-0000-0000-000000000000}";
  return { id: "workbook", name: "Book1.xlsx", sheetOrder: [id], sheets: { [id]: emptySheet(id, "Sheet1") } };
}
