import { type Book } from "./book";
import { definedNames } from "./names";
import { tableNamed } from "./tables";

/** Begins with a letter, "_" or "\", goes on with letters, digits, "_" and ".", and does not read as a cell. */
export function isTableName(name: string): boolean {
  if (name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) return false;
  return !/^[a-z]{1,3}\d{1,7}$/i.test(name) && !/^(r\d*c?\d*|c\d*)$/i.test(name);
}

/** Tables and names of one workbook have no name in common. */
export function isNameTaken(book: Book, name: string, except?: string): boolean {
  const table = tableNamed(book, name);
  if (table && table.id !== except) return true;
  return definedNames(book).some((known) => known.name.toLowerCase() === name.toLowerCase());
}

/** "Table1", or the next number that is free. */
export function freeTableName(book: Book): string {
  for (let number = 1; ; number++) if (!isNameTaken(book, `Table${number}`)) return `Table${number}`;
}

/** What a header row becomes: texts of which no two are the same and none is empty. */
export function headerTexts(given: readonly string[]): string[] {
  const taken = new Set<string>();
  return given.map((text, index) => {
    const base = text === "" ? `Column${index + 1}` : text;
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
