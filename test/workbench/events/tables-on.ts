import { TableManager } from "@univerjs/sheets-table";
import { type Area } from "../book/area";
import { type Book } from "../book/book";
import { toArea } from "../book/univer-range";

/** The tables of a sheet and where they stand. */
export function tablesOn(book: Book, sheet: string): { readonly id: string; readonly area: Area }[] {
  const tables = book.service(TableManager).getTablesBySubunitId(book.unitId, sheet);
  return tables.map((table) => ({ id: table.getId(), area: toArea(sheet, table.getRange()) }));
}
