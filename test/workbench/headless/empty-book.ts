import { type IWorkbookData } from "@univerjs/core";

/** A new workbook with one empty sheet, named as Excel names it. */
export function emptyBook(): Partial<IWorkbookData> {
  return {
    id: "workbook",
    name: "Book1.xlsx",
    sheetOrder: ["{00000000-0001-0000-0000-000000000000}"],
    sheets: {
      "{00000000-0001-0000-0000-000000000000}": {
        id: "{00000000-0001-0000-0000-000000000000}",
        name: "Sheet1",
        rowCount: 1000,
        columnCount: 60,
        cellData: {},
      },
    },
  };
}
