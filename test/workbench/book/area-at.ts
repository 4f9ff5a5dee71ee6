import { type Area, parseArea, splitSheet } from "./area";
import { type Book } from "./book";

/** The cells at "台账!A1:B2", or on the active sheet when no sheet is named. */
export function areaAt(book: Book, address: string): Area {
  const { sheetName, local } = splitSheet(address);
  const sheet = sheetName === undefined ? book.workbook.getActiveSheet() : book.sheetNamed(sheetName);
  const area = sheet && parseArea(local, sheet.getSheetId());
  if (!area) throw new Error(`No such cells: ${address}`);
  return area;
}
