import { type Area, parseArea, splitSheet } from "../book/area";
import { type Book } from "../book/book";
import { nameIn } from "../book/names";
import { invalidArgument } from "../protocol/excel-error";

/** The cells of a sheet that an address or a name means; those of another sheet are an invalid argument. */
export function namedArea(book: Book, text: string, sheet: string): Area {
  const area = cellsOf(book, text, sheet) ?? cellsOfName(book, text, sheet);
  if (area?.sheet !== sheet) throw invalidArgument();
  return area;
}

function cellsOf(book: Book, address: string, sheet: string): Area | undefined {
  const { sheetName, local } = splitSheet(address);
  const id = sheetName === undefined ? sheet : book.sheetNamed(sheetName)?.getSheetId();
  return id === undefined ? undefined : parseArea(local, id);
}

function cellsOfName(book: Book, text: string, sheet: string): Area | undefined {
  const name = nameIn(book, sheet, text) ?? nameIn(book, undefined, text);
  return name && cellsOf(book, name.formula.replace(/^=/, ""), sheet);
}
