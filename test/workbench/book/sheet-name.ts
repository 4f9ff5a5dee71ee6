import { ExcelError, invalidArgument } from "../protocol/excel-error";
import { type Book } from "./book";

const longestName = 31;
const forbidden = /[:\\/?*[\]]/;

/** Refuses a name that Excel does not let a sheet have; `ownId` is the sheet that may already have it. */
export function checkSheetName(book: Book, name: unknown, ownId?: string): string {
  if (typeof name !== "string" || !isSheetName(name)) throw invalidArgument();
  const holder = book.sheetNamed(name);
  if (holder && holder.getSheetId() !== ownId)
    throw new ExcelError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  return name;
}

function isSheetName(name: string): boolean {
  if (name.trim() === "" || name.length > longestName || forbidden.test(name)) return false;
  return !name.startsWith("'") && !name.endsWith("'") && name.toLowerCase() !== "history";
}

/** The name of a new sheet: the next number, as Excel counts. */
export function nextSheetName(book: Book): string {
  let number = book.sheets.length + 1;
  while (book.sheetNamed(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/** The name of a sheet's copy, "台账 (2)", shortened to what fits. */
export function copyName(book: Book, name: string): string {
  const stem = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const candidate = stem.slice(0, longestName - suffix.length) + suffix;
    if (!book.sheetNamed(candidate)) return candidate;
  }
}
