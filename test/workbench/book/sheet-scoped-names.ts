import { quotedSheet } from "./area";
import { type Book, type Origin } from "./book";
import { changeNames, definedNames, nameIn, namesIn } from "./names";

/** What a sheet calls its own goes with it. */
export function removeNamesOfSheet(book: Book, sheet: string, origin: Origin): void {
  const own = namesIn(book, sheet);
  if (own.length > 0) changeNames(book, own, [], origin);
}

/**
 * A copied sheet has names of its own: of those that belong to the original, and of those of the workbook that speak of
 * it. Their formulas mean the copy.
 */
export function copyNames(book: Book, from: string, to: string): void {
  const prefix = `${quotedSheet(book.sheet(from)!.getName())}!`;
  const newPrefix = `${quotedSheet(book.sheet(to)!.getName())}!`;
  const copied = definedNames(book)
    .filter(({ sheet, formula }) => sheet === from || (sheet === undefined && formula.includes(prefix)))
    .filter(({ sheet, name }) => sheet === from || !nameIn(book, from, name))
    .map((name) => ({
      ...name,
      id: globalThis.crypto.randomUUID(),
      sheet: to,
      formula: name.formula.replaceAll(prefix, newPrefix),
    }));
  if (copied.length > 0) changeNames(book, [], copied);
}
