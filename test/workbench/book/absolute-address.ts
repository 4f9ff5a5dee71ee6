import { type Area, localAddress, quotedSheet } from "./area";
import { type Book } from "./book";

/** "台账!$A$1:$B$2", as names and formulas mean cells for good. */
export function absoluteAddress(book: Book, area: Area): string {
  const local = localAddress(area).replace(/([A-Z]+|\d+)/g, "$$$1");
  return `${quotedSheet(book.sheet(area.sheet)!.getName())}!${local}`;
}
